package org.phaseout.enterprise.enterprise.domain;

import java.util.List;
import org.phaseout.platform.domain.ClaimChange;
import org.phaseout.platform.domain.ClaimChange.Taken;
import org.phaseout.platform.domain.Fact;
import org.phaseout.platform.domain.StoredAs;

/** Everything that can have happened to an enterprise. Stored for ever, so fields are only ever added. */
public sealed interface EnterpriseEvent extends Fact {

    String enterpriseId();

    @Override
    default String aggregateId() {
        return enterpriseId();
    }

    @Override
    default List<ClaimChange> claims() {
        return switch (this) {
            case EnterpriseRegistered registered -> List.of(new Taken(new Uscc(registered.uscc()).claim()));
        };
    }

    @StoredAs("enterprise-registered")
    record EnterpriseRegistered(
            String enterpriseId, String uscc, String name, String township, String industryCode, String industryEdition)
            implements EnterpriseEvent {}
}
