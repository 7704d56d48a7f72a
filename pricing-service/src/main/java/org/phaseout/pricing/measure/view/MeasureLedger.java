package org.phaseout.pricing.measure.view;

import org.phaseout.platform.ledger.EventTypes;
import org.phaseout.platform.ledger.Ledger;
import org.phaseout.pricing.measure.domain.MeasureEvent;
import org.springframework.stereotype.Component;

/** Reads one measure's facts from the ledger; a measure has a dozen of them. */
@Component
public class MeasureLedger {

    private final Ledger ledger;
    private final EventTypes types;

    MeasureLedger(Ledger ledger, EventTypes types) {
        this.ledger = ledger;
        this.types = types;
    }

    /** No facts when the id is nobody's or somebody else's. */
    public MeasureFacts of(String measureId) {
        return new MeasureFacts(
                measureId,
                ledger.eventsOf(measureId, 0).stream()
                        .map(types::recorded)
                        .filter(recorded -> recorded.fact() instanceof MeasureEvent)
                        .toList());
    }
}
