package org.phaseout.pricing.measure.domain;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.phaseout.platform.domain.ClaimChange;
import org.phaseout.platform.domain.Correction;
import org.phaseout.platform.domain.Fact;
import org.phaseout.platform.domain.StoredAs;
import org.phaseout.platform.domain.Undoing;

/** Everything that can have happened to a price measure. Stored for ever, so fields are only ever added. */
public sealed interface MeasureEvent extends Fact {

    String measureId();

    @Override
    default String aggregateId() {
        return measureId();
    }

    @Override
    default List<ClaimChange> claims() {
        return List.of();
    }

    /** The tariff a fact names. */
    default Optional<Tariff> named() {
        return switch (this) {
            case MeasureScreened screened -> Optional.of(screened.tariff());
            case MeasureProposed proposed -> Optional.of(proposed.tariff());
            case MeasureCameIntoForce inForce -> Optional.of(inForce.tariff());
            case MeasureApproved _,
                    MeasureListed _,
                    MeasureRechecked _,
                    MeasureDelistingProposed _,
                    MeasureDropped _,
                    MeasureEnded _,
                    MeasureCorrected _,
                    MeasureVoided _ -> Optional.empty();
        };
    }

    /** What leads a measure on; it can be undone. */
    sealed interface Step extends MeasureEvent {}

    /** @param surcharge CNY/kWh, base × multiplier */
    record Tariff(String rule, String document, BigDecimal base, BigDecimal multiplier, BigDecimal surcharge) {}

    record OfficialDocument(String body, String number, LocalDate on) {}

    /** The fact of the unit that ended the ground, by the unit's version and the stored name of the fact. */
    record Cause(long unitVersion, String fact) {}

    /** @param tariff that applied on the day of the finding */
    @StoredAs("measure-screened")
    record MeasureScreened(
            String measureId,
            String unitId,
            long unitVersion,
            String uscc,
            String enterpriseName,
            String township,
            String sector,
            String tariffClass,
            String equipment,
            List<String> catalogue,
            Tariff tariff)
            implements Step {}

    @StoredAs("measure-proposed")
    record MeasureProposed(
            String measureId,
            String unitId,
            String uscc,
            String township,
            String sector,
            String documentNumber,
            Tariff tariff)
            implements Step {}

    @StoredAs("measure-approved")
    record MeasureApproved(String measureId, String level, OfficialDocument approval) implements Step {}

    @StoredAs("measure-listed")
    record MeasureListed(String measureId, OfficialDocument list) implements Step {}

    @StoredAs("measure-came-into-force")
    record MeasureCameIntoForce(String measureId, LocalDate from, Tariff tariff) implements Step {}

    @StoredAs("measure-rechecked")
    record MeasureRechecked(String measureId, String result, String documentNumber) implements Step {}

    /** @param cause null where the re-check itself found the ground gone */
    @StoredAs("measure-delisting-proposed")
    record MeasureDelistingProposed(
            String measureId, String ground, @Nullable Cause cause) implements Step {}

    @StoredAs("measure-dropped")
    record MeasureDropped(String measureId, String ground, Cause cause) implements Step {}

    /** @param on first day on which the surcharge is no longer collected */
    @StoredAs("measure-ended")
    record MeasureEnded(String measureId, LocalDate on, OfficialDocument list) implements Step {}

    /**
     * @param replacedBy version at which the fact is told as it was
     * @param occurredOn the day on which that happened
     */
    @StoredAs("measure-corrected")
    record MeasureCorrected(
            String measureId,
            long version,
            String fact,
            long replacedBy,
            LocalDate occurredOn,
            String office,
            String reason,
            String document)
            implements MeasureEvent, Undoing, Correction {}

    @StoredAs("measure-voided")
    record MeasureVoided(String measureId, long version, String fact, String office, String reason, String document)
            implements MeasureEvent, Undoing {}
}
