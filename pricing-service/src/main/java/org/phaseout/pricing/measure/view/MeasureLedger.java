package org.phaseout.pricing.measure.view;

import java.util.List;
import java.util.Optional;
import org.phaseout.platform.domain.Fact;
import org.phaseout.platform.domain.Told;
import org.phaseout.platform.ledger.EventTypes;
import org.phaseout.platform.ledger.Ledger;
import org.phaseout.platform.ledger.Recorded;
import org.phaseout.pricing.measure.domain.Charging;
import org.phaseout.pricing.measure.domain.Measure;
import org.phaseout.pricing.measure.domain.MeasureEvent;
import org.phaseout.pricing.measure.domain.MeasureId;
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

    /** Facts of a measure, oldest first; none when the id is nobody's or somebody else's. */
    public List<Recorded<Fact>> facts(String measureId) {
        return ledger.eventsOf(measureId, 0).stream()
                .map(types::recorded)
                .filter(recorded -> recorded.fact() instanceof MeasureEvent)
                .toList();
    }

    /** What bore a surcharge of a unit as it was known when the ledger had come to a position. */
    public Optional<Charging> knownAt(long position, String unitId) {
        var facts = facts(MeasureId.ofUnit(unitId).value()).stream()
                .filter(recorded -> recorded.position() <= position)
                .toList();
        return facts.isEmpty()
                ? Optional.empty()
                : fold(facts).charging(facts.getFirst().district());
    }

    static Measure fold(List<Recorded<Fact>> facts) {
        var measure = Measure.NONE;
        for (var recorded : facts) {
            measure = measure.evolve(
                    (MeasureEvent) recorded.fact(),
                    new Told(recorded.metadata().authority(), recorded.occurredOn(), recorded.version()));
        }
        return measure;
    }
}
