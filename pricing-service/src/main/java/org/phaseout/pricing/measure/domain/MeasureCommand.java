package org.phaseout.pricing.measure.domain;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.phaseout.platform.domain.Command;
import org.phaseout.platform.domain.Undo;
import org.phaseout.pricing.measure.domain.MeasureEvent.Cause;
import org.phaseout.pricing.measure.domain.MeasureEvent.OfficialDocument;
import org.phaseout.pricing.tariff.domain.Tariffs;

/** Everything that may be asked of a price measure. */
public sealed interface MeasureCommand extends Command {

    MeasureId measureId();

    @Override
    default String aggregateId() {
        return measureId().value();
    }

    /** What follows from another service's facts; a policy asks it, and it never refuses. */
    sealed interface OfPolicy extends MeasureCommand {}

    /** What an authority did; it can be corrected by telling it once more as it was. */
    sealed interface OfAuthority extends MeasureCommand {}

    /**
     * T2: a unit was identified, or its identification was corrected.
     *
     * @param exits by which the unit is known to be out already
     */
    record ScreenMeasure(MeasureId measureId, Ground ground, List<Cause> exits, Tariffs tariffs) implements OfPolicy {

        public ScreenMeasure {
            exits = List.copyOf(exits);
        }
    }

    /** T4: the ground has ended. */
    record EndGround(MeasureId measureId, GroundEnd end, Cause cause) implements OfPolicy {}

    /** On whose paper the fact of the unit was undone. */
    record Paper(String office, String reason, String document) {}

    /** T4, U12: what had ended the ground was voided. */
    record RestoreGround(MeasureId measureId, Cause cause, Paper paper) implements OfPolicy {}

    /**
     * T4, U12: what had ended the ground was corrected, and has ended it all the same.
     *
     * @param instead the fact that stands in its place
     */
    record CorrectGroundEnd(MeasureId measureId, Cause cause, Cause instead, Paper paper) implements OfPolicy {}

    /**
     * T2: the district proposes. It does not price: {@code surcharge} is only compared with what the rules say.
     *
     * @param surcharge in CNY/kWh
     */
    record ProposeMeasure(
            MeasureId measureId,
            String documentNumber,
            @Nullable BigDecimal surcharge,
            Tariffs tariffs) implements OfAuthority {}

    record ApproveMeasure(MeasureId measureId, Level level, OfficialDocument approval) implements OfAuthority {}

    record ListMeasure(MeasureId measureId, OfficialDocument list) implements OfAuthority {}

    /** @param from first day on which the surcharge is collected */
    record StartMeasure(MeasureId measureId, LocalDate from, Tariffs tariffs) implements OfAuthority {}

    record RecheckMeasure(MeasureId measureId, Recheck result, String documentNumber) implements OfAuthority {}

    /** T4: the list no longer names the measure, which ends on the date of that list. */
    record TakeMeasureOffList(MeasureId measureId, OfficialDocument list) implements OfAuthority {}

    /**
     * U12.
     *
     * @param as what was really done
     * @param occurredOn the day it was done; null when that is as it was told
     */
    record CorrectMeasureAction(
            MeasureId measureId,
            Undo undo,
            OfAuthority as,
            @Nullable LocalDate occurredOn) implements MeasureCommand {}

    /** U12. */
    record VoidMeasureAction(MeasureId measureId, Undo undo) implements MeasureCommand {}
}
