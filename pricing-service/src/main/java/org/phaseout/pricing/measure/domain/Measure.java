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
        return stageAfter(steps());
    }

    private static Stage stageAfter(List<Entry<MeasureEvent>> standing) {
        Stage stage = new Unscreened();
        for (var entry : standing) {
            stage = after(stage, entry);
        }
        return stage;
    }

    private static Stage after(Stage stage, Entry<MeasureEvent> entry) {
        return entry.fact() instanceof Step step && Course.of(stage, step) instanceof Course.To(var next)
                ? next
                : stage;
    }

    /** Whether a fact can stand on those that stand before it. */
    static boolean stands(Entry<MeasureEvent> entry, List<Entry<MeasureEvent>> before) {
        return !(entry.fact() instanceof Step step) || Course.of(stageAfter(before), step) instanceof Course.To;
    }

    /** The ground it stands or stood on; empty when the screening was voided. */
    public Optional<MeasureScreened> ground() {
        return stage() instanceof OnRecord recorded ? Optional.of(recorded.ground()) : Optional.empty();
    }

    /** @param ground on which the surcharge is collected in these days; one that is found later does not reach back */
    public record Stretch(Span days, MeasureScreened ground) {}

    /** When the surcharge is collected: from each start to the list that no longer names the measure. */
    public List<Stretch> inForce() {
        var stretches = new ArrayList<Stretch>();
        Stage stage = new Unscreened();
        for (var entry : steps()) {
            stage = after(stage, entry);
            if (entry.fact() instanceof MeasureCameIntoForce start && stage instanceof OnRecord recorded) {
                stretches.add(new Stretch(new Span(start.from(), null), recorded.ground()));
            } else if (entry.fact() instanceof MeasureEnded end
                    && !stretches.isEmpty()
                    && stretches.getLast().days().until() == null) {
                var last = stretches.removeLast();
                stretches.add(new Stretch(new Span(last.days().from(), end.on()), last.ground()));
            }
        }
        return List.copyOf(stretches);
    }

    /** What stands and is no undoing, in the order in which it holds. */
    List<Entry<MeasureEvent>> steps() {
        return history.standing().stream()
                .filter(entry -> entry.fact() instanceof Step)
                .toList();
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

    /** What stands since the ground was last found: a measure that has ended can be screened anew. */
    List<Entry<MeasureEvent>> round() {
        var steps = steps();
        int last = steps.size() - 1;
        while (last > 0 && !(steps.get(last).fact() instanceof MeasureScreened)) {
            last--;
        }
        return steps.subList(Math.max(last, 0), steps.size());
    }

    boolean isLeavingAsRectified() {
        return round().stream()
                .anyMatch(entry -> entry.fact() instanceof MeasureDelistingProposed proposed
                        && proposed.ground().equals(GroundEnd.RECTIFIED.word()));
    }

    long nextVersion() {
        return history.entries().size() + 1L;
    }
}
