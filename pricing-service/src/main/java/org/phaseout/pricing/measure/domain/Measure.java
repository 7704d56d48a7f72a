package org.phaseout.pricing.measure.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.phaseout.platform.domain.History;
import org.phaseout.platform.domain.History.Entry;
import org.phaseout.platform.domain.Told;
import org.phaseout.pricing.measure.domain.MeasureEvent.MeasureCameIntoForce;
import org.phaseout.pricing.measure.domain.MeasureEvent.MeasureCorrected;
import org.phaseout.pricing.measure.domain.MeasureEvent.MeasureDelistingProposed;
import org.phaseout.pricing.measure.domain.MeasureEvent.MeasureEnded;
import org.phaseout.pricing.measure.domain.MeasureEvent.MeasureVoided;
import org.phaseout.pricing.measure.domain.MeasureEvent.Step;
import org.phaseout.pricing.measure.domain.MeasureRefused.Reason;
import org.phaseout.pricing.measure.domain.Stage.OnRecord;
import org.phaseout.pricing.measure.domain.Stage.Unscreened;
import org.phaseout.pricing.tariff.domain.Span;

/**
 * A price measure as its facts have made it.
 *
 * @param history of all facts, undone ones and undoings too
 * @param really the day of the fact that is told next in the place of a corrected one; null at other times
 */
public record Measure(History<MeasureEvent> history, @Nullable LocalDate really) {

    public static final Measure NONE = new Measure(History.empty(), null);

    public Measure evolve(MeasureEvent event, Told told) {
        var day = really;
        return switch (event) {
            case MeasureCorrected corrected ->
                new Measure(
                        history.replaced(corrected.version(), corrected.replacedBy())
                                .plus(corrected, told),
                        corrected.occurredOn());
            case MeasureVoided voided ->
                new Measure(
                        history.undone(voided.version(), told.version()).plus(voided, told), null);
            case Step step ->
                new Measure(
                        history.plus(step, day == null ? told : new Told(told.by(), day, told.version())), null);
        };
    }

    public Stage stage() {
        return stage(steps(history));
    }

    /** The ground it stands or stood on; empty when the screening was voided. */
    public Optional<MeasureEvent.MeasureScreened> ground() {
        return stage() instanceof OnRecord recorded ? Optional.of(recorded.ground()) : Optional.empty();
    }

    /** The days on which the surcharge is collected: from the start to the list that no longer names the measure. */
    public List<Span> inForce() {
        var spans = new ArrayList<Span>();
        for (var entry : steps(history)) {
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

    /** What stands and is no undoing, in the order in which it holds. */
    static List<Entry<MeasureEvent>> steps(History<MeasureEvent> history) {
        return history.standing().stream()
                .filter(entry -> entry.fact() instanceof Step)
                .toList();
    }

    static Stage stage(List<Entry<MeasureEvent>> steps) {
        Stage stage = new Unscreened();
        for (var entry : steps) {
            if (Course.of(stage, (Step) entry.fact()) instanceof Course.To(var next)) {
                stage = next;
            }
        }
        return stage;
    }

    /** The steps that cannot stand where they would come to stand; every later one is asked in its turn. */
    static List<String> falling(List<Entry<MeasureEvent>> steps) {
        Stage stage = new Unscreened();
        var falling = new ArrayList<String>();
        for (var entry : steps) {
            switch (Course.of(stage, (Step) entry.fact())) {
                case Course.To(var next) -> stage = next;
                case Course.No _ -> falling.add(entry.version() + " " + FactNames.of(entry.fact()));
            }
        }
        return List.copyOf(falling);
    }

    /** The step, if it may follow all that stands; throws {@link MeasureRefused} otherwise. */
    Step following(Step step) {
        return switch (Course.of(stage(), step)) {
            case Course.To _ -> step;
            case Course.No(Reason reason) -> throw new MeasureRefused(reason);
        };
    }

    boolean isLeavingAsRectified() {
        return steps(history).stream()
                .anyMatch(entry -> entry.fact() instanceof MeasureDelistingProposed proposed
                        && proposed.ground().equals(GroundEnd.RECTIFIED.word()));
    }

    long nextVersion() {
        return history.entries().size() + 1L;
    }
}
