package org.phaseout.pricing.meter.outbox;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.phaseout.contract.pricing.PricingMessage;
import org.phaseout.contract.pricing.PricingMessage.Undoing;
import org.phaseout.platform.outbox.Translation;
import org.phaseout.pricing.meter.domain.Estimate;
import org.phaseout.pricing.meter.domain.MeterEvent;
import org.phaseout.pricing.meter.domain.MeterEvent.MeterRead;
import org.phaseout.pricing.meter.domain.MeterEvent.MeterReadingCorrected;
import org.phaseout.pricing.meter.domain.MeterEvent.MeterReadingVoided;
import org.phaseout.pricing.meter.domain.MeterEvent.MeterReckonedAgain;
import org.phaseout.pricing.meter.view.EstimatesTold;
import org.springframework.stereotype.Component;

/**
 * A reading leaves with its estimate as it was known when the reading was told: published again, it says the same. When the
 * measure changes, the estimate is told anew under its own message.
 */
@Component
class MeterTranslation implements Translation<MeterEvent, PricingMessage> {

    private final EstimatesTold estimates;

    MeterTranslation(EstimatesTold estimates) {
        this.estimates = estimates;
    }

    @Override
    public Class<MeterEvent> facts() {
        return MeterEvent.class;
    }

    @Override
    public String topic() {
        return PricingMessage.TOPIC;
    }

    @Override
    public Class<PricingMessage> speaks() {
        return PricingMessage.class;
    }

    @Override
    public Optional<PricingMessage> message(MeterEvent event) {
        return Optional.of(
                switch (event) {
                    case MeterRead read ->
                        new PricingMessage.MeterRead(
                                read.meterId(),
                                read.unitId(),
                                read.month(),
                                read.kilowattHours(),
                                said(estimates.of(read)));
                    case MeterReadingCorrected corrected -> corrected(corrected);
                    case MeterReckonedAgain again -> reckonedAgain(again);
                    case MeterReadingVoided voided ->
                        new PricingMessage.MeterReadingVoided(
                                voided.meterId(),
                                voided.unitId(),
                                voided.month(),
                                new Undoing(
                                        voided.version(),
                                        voided.fact(),
                                        voided.office(),
                                        voided.reason(),
                                        voided.document(),
                                        null));
                });
    }

    private PricingMessage corrected(MeterReadingCorrected reading) {
        return new PricingMessage.MeterReadingCorrected(
                reading.meterId(),
                reading.unitId(),
                reading.month(),
                reading.kilowattHours(),
                reading.readingVersion(),
                new Undoing(
                        reading.version(),
                        reading.fact(),
                        reading.office(),
                        reading.reason(),
                        reading.document(),
                        reading.replacedBy()),
                said(estimates.of(reading)));
    }

    private PricingMessage reckonedAgain(MeterReckonedAgain again) {
        return new PricingMessage.MeterReckonedAgain(
                again.meterId(),
                again.unitId(),
                again.month(),
                again.kilowattHours(),
                again.readingAt(),
                again.estimateVersion(),
                again.measureId(),
                said(estimates.of(again)));
    }

    private static PricingMessage.@Nullable Estimate said(Optional<Estimate> reckoned) {
        return reckoned.map(estimate -> {
                    var tariff = estimate.tariff();
                    return new PricingMessage.Estimate(
                            estimate.measureId(),
                            new PricingMessage.Tariff(
                                    tariff.rule(),
                                    tariff.document(),
                                    tariff.base(),
                                    tariff.multiplier(),
                                    tariff.surcharge()),
                            estimate.amount(),
                            estimate.working());
                })
                .orElse(null);
    }
}
