package org.phaseout.pricing.measure.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.phaseout.platform.domain.History;
import org.phaseout.platform.domain.History.Entry;
import org.phaseout.platform.domain.Told;
import org.phaseout.pricing.measure.domain.MeasureEvent.MeasureCameIntoForce;
import org.phaseout.pricing.measure.domain.MeasureEvent.MeasureCorrected;
import org.phaseout.pricing.measure.domain.MeasureEvent.MeasureDelistingProposed;
import org.phaseout.pricing.measure.domain.MeasureEvent.MeasureEnded;
import org.phaseout.pricing.measure.domain.MeasureEvent.MeasureScreened;
import org.phaseout.pricing.measure.domain.MeasureEvent.MeasureVoided;
import org.phaseout.pricing.measure.domain.MeasureEvent.Step;
import org.phaseout.pricing.measure.domain.Stage.OnRecord;
import org.phaseout.pricing.measure.domain.Stage.Unscreened;
import org.phaseout.pricing.tariff.domain.Consumer;
import org.phaseout.pricing.tariff.domain.Span;

/**
 * A price measure as its facts have made it.
 *
 * @param history of all facts, undone ones and undoings too
 */
public record Measure(History<MeasureEvent> history) {

    public static final Measure NONE = new Measure(History.empty());

    public Measure evolve(MeasureEvent event, Told told) {
        var before = switch (event) {
            case MeasureCorrected corrected -> history.replaced(corrected.version(), corrected.replacedBy());
            case MeasureVoided voided -> history.undone(voided.version(), told.version());
            case Step _ -> history;
        };
        return new Measure(before.plus(event, told));
    }

    public Stage stage() {
        Stage stage = new Unscreened();
        for (var entry : steps()) {
            if (Course.of(stage, (Step) entry.fact()) instanceof Course.To(var next)) {
                stage = next;
            }
        }
        return stage;
    }

    /** The ground it stands or stood on; empty when the screening was voided. */
    public Optional<MeasureScreened> ground() {
        return stage() instanceof OnRecord recorded ? Optional.of(recorded.ground()) : Optional.empty();
    }

    /** The days on which the surcharge is collected: from the start to the list that no longer names the measure. */
    public List<Span> inForce() {
        var spans = new ArrayList<Span>();
        for (var entry : steps()) {
            if (entry.fact() instanceof MeasureCameIntoForce start) {
                spans.add(new Span(start.from(), null));
            } else if (entry.fact() instanceof MeasureEnded end
                    && !spans.isEmpty()
                    && spans.getLast().until() == null) {
                spans.add(new Span(spans.removeLast().from(), end.on()));
            }
        }
        return List.copyOf(spans);
    }

    /** Empty for a measure that was never in force. */
    public Optional<Charging> charging(String district) {
        var spans = inForce();
        return spans.isEmpty()
                ? Optional.empty()
                : ground().map(ground -> new Charging(
                        ground.measureId(),
                        new Consumer(district, ground.sector(), ground.tariffClass(), ground.equipment()),
                        spans));
    }

    /** What stands and is no undoing, in the order in which it holds. */
    List<Entry<MeasureEvent>> steps() {
        return history.standing().stream()
                .filter(entry -> entry.fact() instanceof Step)
                .toList();
    }

    /** The steps that cannot stand where they would come to stand; every later one is asked in its turn. */
    List<Entry<MeasureEvent>> falling() {
        Stage stage = new Unscreened();
        var falling = new ArrayList<Entry<MeasureEvent>>();
        for (var entry : steps()) {
            switch (Course.of(stage, (Step) entry.fact())) {
                case Course.To(var next) -> stage = next;
                case Course.No _ -> falling.add(entry);
            }
        }
        return List.copyOf(falling);
    }

    /** The measure as it stood right before a step took its place. */
    Measure before(Entry<MeasureEvent> step) {
        var steps = steps();
        return new Measure(new History<>(steps.subList(0, steps.indexOf(step))));
    }

    /** The step, if it may follow all that stands; throws {@link MeasureRefused} otherwise. */
    Step following(Step step) {
        return switch (Course.of(stage(), step)) {
            case Course.To _ -> step;
            case Course.No(var reason) -> throw new MeasureRefused(reason);
        };
    }

    boolean isLeavingAsRectified() {
        return steps().stream()
                .anyMatch(entry -> entry.fact() instanceof MeasureDelistingProposed proposed
                        && proposed.ground().equals(GroundEnd.RECTIFIED.word()));
    }

    long nextVersion() {
        return history.entries().size() + 1L;
    }
}
