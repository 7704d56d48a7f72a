package org.phaseout.reporting.record.inbox;

import static org.phaseout.reporting.record.domain.RecordKind.MEASURE;
import static org.phaseout.reporting.record.domain.RecordKind.METER;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.phaseout.contract.pricing.PricingMessage;
import org.phaseout.contract.pricing.PricingMessage.*;
import org.phaseout.reporting.record.domain.MeasureRecord.State;
import org.phaseout.reporting.record.domain.RecordFact.OfMeasure;
import org.phaseout.reporting.record.domain.RecordFact.OfMeter;
import org.phaseout.reporting.record.domain.RecordKind;
import org.phaseout.reporting.record.domain.Telling;

/** pricing-service's words → ours. */
final class PricingWords {

    private PricingWords() {}

    /** @param version of the meter or measure after the message */
    static Heard heard(PricingMessage message, long version) {
        return switch (message) {
            case MeasureProposed said ->
                Heard.of(MEASURE, new OfMeasure.Proposed(said.unitId(), said.uscc(), said.township()));
            case MeasureApproved _ -> moved(State.APPROVED);
            case MeasureListed _ -> moved(State.LISTED);
            case MeasureCameIntoForce _ -> moved(State.IN_FORCE);
            case MeasureRechecked _ -> Heard.noted(MEASURE);
            case MeasureDelistingProposed _ -> moved(State.DELISTING_PROPOSED);
            case MeasureDropped _ -> Heard.of(MEASURE, new OfMeasure.Dropped());
            case MeasureEnded _ -> moved(State.ENDED);
            case MeasureCorrected said -> undone(MEASURE, said.undoing());
            case MeasureVoided said -> undone(MEASURE, said.undoing());
            case MeterRead said -> Heard.of(METER, read(said.unitId(), said.estimate()));
            // T3: one message takes the old reading back and gives the new one
            case MeterReadingCorrected said ->
                new Heard(
                        METER,
                        read(said.unitId(), said.estimate()),
                        new Telling.Undoing(said.undoing().version(), version));
            case MeterReckonedAgain said ->
                Heard.of(METER, new OfMeter.ReckonedAgain(said.readingAt(), amount(said.estimate())));
            case MeterReadingVoided said -> undone(METER, said.undoing());
        };
    }

    private static Heard moved(State step) {
        return Heard.of(MEASURE, new OfMeasure.Moved(step));
    }

    private static OfMeter.Read read(String unitId, @Nullable Estimate estimate) {
        return new OfMeter.Read(unitId, amount(estimate));
    }

    private static @Nullable BigDecimal amount(@Nullable Estimate estimate) {
        return estimate == null ? null : estimate.amount();
    }

    private static Heard undone(RecordKind kind, Undoing undoing) {
        return Heard.undone(kind, undoing.version(), undoing.replacedBy());
    }
}
