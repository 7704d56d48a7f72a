package org.phaseout.pricing.measure.outbox;

import java.util.Optional;
import org.phaseout.contract.pricing.PricingMessage;
import org.phaseout.platform.outbox.Translation;
import org.phaseout.pricing.measure.domain.MeasureEvent;
import org.phaseout.pricing.measure.domain.MeasureEvent.MeasureApproved;
import org.phaseout.pricing.measure.domain.MeasureEvent.MeasureCameIntoForce;
import org.phaseout.pricing.measure.domain.MeasureEvent.MeasureCorrected;
import org.phaseout.pricing.measure.domain.MeasureEvent.MeasureDelistingProposed;
import org.phaseout.pricing.measure.domain.MeasureEvent.MeasureDropped;
import org.phaseout.pricing.measure.domain.MeasureEvent.MeasureEnded;
import org.phaseout.pricing.measure.domain.MeasureEvent.MeasureListed;
import org.phaseout.pricing.measure.domain.MeasureEvent.MeasureProposed;
import org.phaseout.pricing.measure.domain.MeasureEvent.MeasureRechecked;
import org.phaseout.pricing.measure.domain.MeasureEvent.MeasureScreened;
import org.phaseout.pricing.measure.domain.MeasureEvent.MeasureVoided;
import org.phaseout.pricing.measure.domain.MeasureEvent.OfficialDocument;
import org.phaseout.pricing.measure.domain.MeasureEvent.Tariff;
import org.springframework.stereotype.Component;

@Component
class MeasureTranslation implements Translation<MeasureEvent, PricingMessage> {

    @Override
    public Class<MeasureEvent> facts() {
        return MeasureEvent.class;
    }

    @Override
    public String topic() {
        return PricingMessage.TOPIC;
    }

    @Override
    public Class<PricingMessage> speaks() {
        return PricingMessage.class;
    }

    /** A screening stays inside: before the proposal a measure concerns nobody else. */
    @Override
    public Optional<PricingMessage> message(MeasureEvent event) {
        var id = event.measureId();
        return switch (event) {
            case MeasureScreened _ -> Optional.empty();
            case MeasureProposed proposed -> Optional.of(proposed(proposed));
            case MeasureApproved(var _, var level, var approval) ->
                Optional.of(new PricingMessage.MeasureApproved(id, level, document(approval)));
            case MeasureListed(var _, var list) -> Optional.of(new PricingMessage.MeasureListed(id, document(list)));
            case MeasureCameIntoForce(var _, var from, var tariff) ->
                Optional.of(new PricingMessage.MeasureCameIntoForce(id, from, tariff(tariff)));
            case MeasureRechecked(var _, var result, var _) ->
                Optional.of(new PricingMessage.MeasureRechecked(id, result));
            case MeasureDelistingProposed(var _, var ground, var _) ->
                Optional.of(new PricingMessage.MeasureDelistingProposed(id, ground));
            case MeasureDropped(var _, var ground, var _) -> Optional.of(new PricingMessage.MeasureDropped(id, ground));
            case MeasureEnded(var _, var on, var list) ->
                Optional.of(new PricingMessage.MeasureEnded(id, on, document(list)));
            case MeasureCorrected corrected -> Optional.of(new PricingMessage.MeasureCorrected(id, undoing(corrected)));
            case MeasureVoided voided -> Optional.of(new PricingMessage.MeasureVoided(id, undoing(voided)));
        };
    }

    private static PricingMessage proposed(MeasureProposed measure) {
        return new PricingMessage.MeasureProposed(
                measure.measureId(),
                measure.unitId(),
                measure.uscc(),
                measure.township(),
                measure.sector(),
                measure.documentNumber(),
                tariff(measure.tariff()));
    }

    private static PricingMessage.Undoing undoing(MeasureCorrected corrected) {
        return new PricingMessage.Undoing(
                corrected.version(),
                corrected.fact(),
                corrected.office(),
                corrected.reason(),
                corrected.document(),
                corrected.replacedBy());
    }

    private static PricingMessage.Undoing undoing(MeasureVoided voided) {
        return new PricingMessage.Undoing(
                voided.version(), voided.fact(), voided.office(), voided.reason(), voided.document(), null);
    }

    private static PricingMessage.OfficialDocument document(OfficialDocument document) {
        return new PricingMessage.OfficialDocument(document.body(), document.number(), document.on());
    }

    private static PricingMessage.Tariff tariff(Tariff tariff) {
        return new PricingMessage.Tariff(
                tariff.rule(), tariff.document(), tariff.base(), tariff.multiplier(), tariff.surcharge());
    }
}
