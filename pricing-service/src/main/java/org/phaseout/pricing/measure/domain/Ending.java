package org.phaseout.pricing.measure.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.phaseout.platform.domain.History.Entry;
import org.phaseout.pricing.measure.domain.MeasureCommand.CorrectGroundEnd;
import org.phaseout.pricing.measure.domain.MeasureCommand.Paper;
import org.phaseout.pricing.measure.domain.MeasureCommand.RestoreGround;
import org.phaseout.pricing.measure.domain.MeasureEvent.Cause;
import org.phaseout.pricing.measure.domain.MeasureEvent.MeasureCorrected;
import org.phaseout.pricing.measure.domain.MeasureEvent.MeasureDelistingProposed;
import org.phaseout.pricing.measure.domain.MeasureEvent.MeasureDropped;
import org.phaseout.pricing.measure.domain.MeasureEvent.MeasureVoided;
import org.phaseout.pricing.measure.domain.Stage.Dropped;
import org.phaseout.pricing.measure.domain.Stage.Ended;
import org.phaseout.pricing.measure.domain.Stage.OnList;
import org.phaseout.pricing.measure.domain.Stage.Unlisted;
import org.phaseout.pricing.measure.domain.Stage.Unscreened;

/** T4: what becomes of a measure when its ground ends, and when that turns out otherwise (U12). */
record Ending(Measure measure) {

    /** T4: dropped when it was never listed, proposed for de-listing when it was; once per cause. */
    List<MeasureEvent> end(String id, GroundEnd end, Cause cause) {
        if (!endedBy(cause::equals).isEmpty()) {
            return List.of();
        }
        return switch (measure.stage()) {
            case Unlisted _, Dropped _ -> List.of(new MeasureDropped(id, end.word(), cause));
            case OnList _ -> List.of(new MeasureDelistingProposed(id, end.word(), cause));
            case Unscreened _, Ended _ -> List.of();
        };
    }

    /** T4, U12: undoes what followed from the voided fact; a measure that has ended meanwhile is screened anew. */
    List<MeasureEvent> restore(RestoreGround command) {
        var fallen = endedBy(command.cause()::equals);
        if (!fallen.isEmpty() && measure.stage() instanceof Ended(var ground, var _)) {
            return List.of(ground);
        }
        return undone(command.measureId().value(), fallen, command.paper());
    }

    /** T4, U12: what followed from an exit follows from the corrected one, in the same place; what has ended stays so. */
    List<MeasureEvent> toldAnew(CorrectGroundEnd command) {
        var events = new ArrayList<MeasureEvent>();
        for (var entry : endedBy(command.cause()::equals)) {
            long next = measure.nextVersion() + events.size() + 1;
            events.add(corrected(entry, next, command));
            events.add(because(entry.fact(), command.instead()));
        }
        return List.copyOf(events);
    }

    /** The proposal was made on the day it was made, whatever day the exit turns out to have been. */
    private static MeasureCorrected corrected(Entry<MeasureEvent> entry, long next, CorrectGroundEnd command) {
        var paper = command.paper();
        return new MeasureCorrected(
                command.measureId().value(),
                entry.version(),
                nameOf(entry.fact()),
                next,
                entry.told().occurredOn(),
                paper.office(),
                paper.reason(),
                paper.document());
    }

    private static MeasureEvent because(MeasureEvent fact, Cause cause) {
        return fact instanceof MeasureDropped(var id, var ground, var _)
                ? new MeasureDropped(id, ground, cause)
                : new MeasureDelistingProposed(fact.measureId(), GroundEnd.UNIT_OUT.word(), cause);
    }

    static List<MeasureEvent> undone(String id, List<Entry<MeasureEvent>> fallen, Paper paper) {
        return fallen.stream()
                .<MeasureEvent>map(entry -> new MeasureVoided(
                        id, entry.version(), nameOf(entry.fact()), paper.office(), paper.reason(), paper.document()))
                .toList();
    }

    /** What stands of this round and followed from a fact of the unit. */
    List<Entry<MeasureEvent>> endedBy(Predicate<Cause> meant) {
        return measure.round().stream()
                .filter(entry -> causeOf(entry.fact()).filter(meant).isPresent())
                .toList();
    }

    private static Optional<Cause> causeOf(MeasureEvent fact) {
        return fact instanceof MeasureDelistingProposed proposed
                ? Optional.ofNullable(proposed.cause())
                : Optional.of(fact)
                        .filter(MeasureDropped.class::isInstance)
                        .map(each -> ((MeasureDropped) each).cause());
    }

    /** The stored name of what follows from the end of a ground. */
    private static String nameOf(MeasureEvent fact) {
        return fact instanceof MeasureDropped ? "measure-dropped" : "measure-delisting-proposed";
    }
}
