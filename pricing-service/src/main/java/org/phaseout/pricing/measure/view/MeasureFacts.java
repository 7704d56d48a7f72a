package org.phaseout.pricing.measure.view;

import java.util.List;
import java.util.function.Predicate;
import org.phaseout.platform.domain.Correction;
import org.phaseout.platform.domain.Fact;
import org.phaseout.platform.domain.Told;
import org.phaseout.platform.ledger.Recorded;
import org.phaseout.pricing.measure.domain.Charging;
import org.phaseout.pricing.measure.domain.Charging.Charged;
import org.phaseout.pricing.measure.domain.Measure;
import org.phaseout.pricing.measure.domain.Measure.Stretch;
import org.phaseout.pricing.measure.domain.MeasureEvent;
import org.phaseout.pricing.measure.domain.MeasureEvent.MeasureCameIntoForce;
import org.phaseout.pricing.measure.domain.MeasureEvent.MeasureScreened;
import org.phaseout.pricing.tariff.domain.Consumer;

/**
 * All that was told of a measure, and what it came to at any time.
 *
 * @param recorded oldest first; none for a measure that nobody has screened
 */
public record MeasureFacts(String measureId, List<Recorded<Fact>> recorded) {

    public MeasureFacts {
        recorded = List.copyOf(recorded);
    }

    /** Whether it was ever told to be in force, be it by a fact that stands no longer. Before that it bears no surcharge. */
    public boolean cameIntoForce() {
        return recorded.stream().anyMatch(each -> each.fact() instanceof MeasureCameIntoForce);
    }

    /** What bore a surcharge as it was known when the ledger had come to a position. */
    public Charging knownAt(long position) {
        return charging(each -> each.position() <= position);
    }

    /** What bore a surcharge as the measure was at a version of it. */
    public Charging asOf(long version) {
        return charging(each -> each.version() <= version);
    }

    /** What bore a surcharge before a fact; a correction and the fact it brings are told in one breath. */
    public Charging before(long version) {
        long last = version - 1;
        return asOf(isCorrection(last) ? last - 1 : last);
    }

    private boolean isCorrection(long version) {
        return recorded.stream().anyMatch(each -> each.version() == version && each.fact() instanceof Correction);
    }

    /** Whose measure it is; it begins with a screening. */
    public String unitId() {
        return ((MeasureScreened) recorded.getFirst().fact()).unitId();
    }

    Measure measure() {
        return fold(recorded);
    }

    private Charging charging(Predicate<Recorded<Fact>> known) {
        var facts = recorded.stream().filter(known).toList();
        return new Charging(
                measureId,
                fold(facts).inForce().stream()
                        .map(stretch -> charged(stretch, facts.getFirst().district()))
                        .toList());
    }

    private static Charged charged(Stretch stretch, String district) {
        var ground = stretch.ground();
        return new Charged(
                stretch.days(), new Consumer(district, ground.sector(), ground.tariffClass(), ground.equipment()));
    }

    private static Measure fold(List<Recorded<Fact>> facts) {
        var measure = Measure.NONE;
        for (var recorded : facts) {
            measure = measure.evolve(
                    (MeasureEvent) recorded.fact(),
                    new Told(recorded.metadata().authority(), recorded.occurredOn(), recorded.version()));
        }
        return measure;
    }
}
