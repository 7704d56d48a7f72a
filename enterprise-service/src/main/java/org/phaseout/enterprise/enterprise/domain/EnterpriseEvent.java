package org.phaseout.enterprise.enterprise.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.phaseout.platform.domain.Claim;
import org.phaseout.platform.domain.ClaimChange;
import org.phaseout.platform.domain.ClaimChange.Released;
import org.phaseout.platform.domain.ClaimChange.Taken;
import org.phaseout.platform.domain.Correction;
import org.phaseout.platform.domain.Fact;
import org.phaseout.platform.domain.StoredAs;
import org.phaseout.platform.domain.Undoing;

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
            case EnterpriseRegistered registered -> taken(new Uscc(registered.uscc()).claim());
            case EnterpriseVoided voided -> givenBack(voided.uscc());
            case EnterpriseCorrected corrected -> givenBack(corrected.uscc());
            case EnterpriseRenamed _, EnterpriseClosureDecided _, EnterpriseClosureAnnulled _ -> List.of();
        };
    }

    private static List<ClaimChange> taken(Claim code) {
        return List.of(new Taken(code), new Taken(code.restedOn()));
    }

    private static List<ClaimChange> givenBack(@Nullable String uscc) {
        return Stream.ofNullable(uscc)
                .<ClaimChange>map(code -> new Released(new Uscc(code).claim()))
                .toList();
    }

    @StoredAs("enterprise-registered")
    record EnterpriseRegistered(
            String enterpriseId, String uscc, String name, String township, String industryCode, String industryEdition)
            implements EnterpriseEvent {}

    /**
     * @param formerName what it was called until then
     * @param document of the market regulator's change of registration
     */
    @StoredAs("enterprise-renamed")
    record EnterpriseRenamed(String enterpriseId, String uscc, String name, String formerName, String document)
            implements EnterpriseEvent {}

    /** @param uscc the code the enterprise gives back, when its registration is voided */
    @StoredAs("enterprise-voided")
    record EnterpriseVoided(
            String enterpriseId,
            long version,
            String fact,
            String office,
            String reason,
            String document,
            @Nullable String uscc)
            implements EnterpriseEvent, Undoing {}

    /** @param uscc the code the enterprise gives back, when another stands in its corrected registration */
    @StoredAs("enterprise-corrected")
    record EnterpriseCorrected(
            String enterpriseId,
            long version,
            String fact,
            String office,
            String reason,
            String document,
            long replacedBy,
            LocalDate occurredOn,
            @Nullable String uscc)
            implements EnterpriseEvent, Undoing, Correction {}

    /** @param body that decided, with number and date of its document */
    @StoredAs("enterprise-closure-decided")
    record EnterpriseClosureDecided(
            String enterpriseId, String uscc, String caseId, String body, String number, LocalDate decidedOn)
            implements EnterpriseEvent {}

    /** @param outcome annulled, changed, found-void, redecision-ordered, or voided as told wrongly */
    @StoredAs("enterprise-closure-annulled")
    record EnterpriseClosureAnnulled(String enterpriseId, String caseId, String outcome) implements EnterpriseEvent {}
}
