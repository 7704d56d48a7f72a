package org.phaseout.kettle.domain;

import java.time.LocalDate;
import org.phaseout.platform.domain.Command;

/** A service of one aggregate, for tests of what every service shares. */
public sealed interface KettleCommand extends Command {

    String kettle();

    @Override
    default String aggregateId() {
        return kettle();
    }

    record FillKettle(String kettle, int litres) implements KettleCommand {}

    /** @param until last day on which the water may still be cold */
    record HeatKettle(String kettle, LocalDate until) implements KettleCommand {}

    record LetKettleCool(String kettle) implements KettleCommand {}

    record CorrectFilling(String kettle, long version, int litres, LocalDate occurredOn) implements KettleCommand {}

    /** Records how everything so far was told. */
    record TakeStock(String kettle) implements KettleCommand {}

    record CheckKettle(String kettle, LocalDate lastDay) implements KettleCommand {}
}
