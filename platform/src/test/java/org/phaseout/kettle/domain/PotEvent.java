package org.phaseout.kettle.domain;

import java.util.List;
import org.phaseout.platform.domain.ClaimChange;
import org.phaseout.platform.domain.Fact;
import org.phaseout.platform.domain.StoredAs;

public sealed interface PotEvent extends Fact {

    String pot();

    @Override
    default String aggregateId() {
        return pot();
    }

    @Override
    default List<ClaimChange> claims() {
        return List.of();
    }

    /** @param nth cup of the pot, from 1 */
    @StoredAs("cup-poured")
    record CupPoured(String pot, long nth) implements PotEvent {}
}
