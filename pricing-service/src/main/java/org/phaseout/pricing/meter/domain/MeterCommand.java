package org.phaseout.pricing.meter.domain;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;
import org.phaseout.platform.domain.Command;
import org.phaseout.platform.domain.Undo;
import org.phaseout.pricing.measure.domain.Charging;
import org.phaseout.pricing.tariff.domain.Tariffs;

/** Everything that may be asked of a meter. */
public sealed interface MeterCommand extends Command {

    MeterId meterId();

    @Override
    default String aggregateId() {
        return meterId().value();
    }

    /** What a meter showed for one month. */
    record Consumption(String unitId, YearMonth month, BigDecimal kilowattHours) {}

    /** T3. */
    record ReadMeter(MeterId meterId, Consumption consumption) implements MeterCommand {}

    /**
     * T3, U12.
     *
     * @param occurredOn the day of the reading; null when that is as it was told
     */
    record CorrectReading(
            MeterId meterId,
            Undo undo,
            Consumption as,
            @Nullable LocalDate occurredOn) implements MeterCommand {}

    /** U12. */
    record VoidReading(MeterId meterId, Undo undo) implements MeterCommand {}

    /**
     * What a measure came to right before and right after a fact of it.
     *
     * @param version of the measure after the fact
     */
    record MeasureChange(String unitId, long version, Charging before, Charging after) {}

    /**
     * T3: the measure has changed; a policy asks it, and it never refuses.
     *
     * @param upTo version of the meter when that was told: a later reading was told with the estimate as it is now
     */
    record ReckonAgain(MeterId meterId, long upTo, MeasureChange change, Tariffs tariffs) implements MeterCommand {}
}
