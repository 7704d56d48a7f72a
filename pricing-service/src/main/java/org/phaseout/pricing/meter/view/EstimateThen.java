package org.phaseout.pricing.meter.view;

import java.util.Optional;
import org.phaseout.platform.ledger.EventTypes;
import org.phaseout.platform.ledger.Ledger;
import org.phaseout.platform.ledger.Recorded;
import org.phaseout.pricing.measure.view.MeasureLedger;
import org.phaseout.pricing.meter.domain.Estimate;
import org.phaseout.pricing.meter.domain.MeterEvent.Reading;
import org.phaseout.pricing.tariff.domain.Tariffs;
import org.springframework.stereotype.Component;

/** The estimate of a reading as it was known when the reading was told: known then is a position in the ledger. */
@Component
public class EstimateThen {

    private final Ledger ledger;
    private final EventTypes types;
    private final MeasureLedger measures;
    private final Tariffs tariffs;

    EstimateThen(Ledger ledger, EventTypes types, MeasureLedger measures, Tariffs tariffs) {
        this.ledger = ledger;
        this.types = types;
        this.measures = measures;
        this.tariffs = tariffs;
    }

    /** Empty when no measure was known to be in force in that month. */
    public Optional<Estimate> of(Reading reading) {
        return measures.knownAt(position(reading), reading.unitId())
                .flatMap(charging -> Estimate.of(reading.month(), reading.kilowattHours(), charging, tariffs));
    }

    /** The newest, where a reading that was voided was told again in the same words. */
    private long position(Reading reading) {
        return ledger.eventsOf(reading.meterId(), 0).stream()
                .map(types::recorded)
                .filter(recorded -> recorded.fact().equals(reading))
                .mapToLong(Recorded::position)
                .max()
                .orElseThrow();
    }
}
