package org.phaseout.kettle.domain;

import java.time.LocalDate;
import java.util.List;
import org.phaseout.platform.domain.ClaimChange;
import org.phaseout.platform.domain.Correction;
import org.phaseout.platform.domain.Fact;
import org.phaseout.platform.domain.StoredAs;

public sealed interface KettleEvent extends Fact {

    String kettle();

    @Override
    default String aggregateId() {
        return kettle();
    }

    @Override
    default List<ClaimChange> claims() {
        return List.of();
    }

    @StoredAs("kettle-filled")
    record KettleFilled(String kettle, int litres) implements KettleEvent {}

    @StoredAs("kettle-heated")
    record KettleHeated(String kettle, LocalDate until) implements KettleEvent {}

    @StoredAs("kettle-cooled")
    record KettleCooled(String kettle) implements KettleEvent {}

    @StoredAs("kettle-corrected")
    record KettleCorrected(String kettle, long version, long replacedBy, LocalDate occurredOn)
            implements KettleEvent, Correction {}

    /** @param told how each fact was told, in the order in which they hold */
    @StoredAs("kettle-stock-taken")
    record StockTaken(String kettle, List<String> told) implements KettleEvent {}

    @StoredAs("kettle-whistled")
    record KettleWhistled(String kettle, LocalDate since) implements KettleEvent {}
}
