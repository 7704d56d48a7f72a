package org.phaseout.pricing.measure.domain;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.phaseout.platform.domain.Act;
import org.phaseout.platform.domain.History;
import org.phaseout.platform.domain.History.Entry;
import org.phaseout.platform.domain.Told;
import org.phaseout.pricing.measure.domain.MeasureCommand.CorrectMeasureAction;
import org.phaseout.pricing.measure.domain.MeasureCommand.VoidMeasureAction;
import org.phaseout.pricing.measure.domain.MeasureEvent.MeasureCorrected;
import org.phaseout.pricing.measure.domain.MeasureEvent.MeasureVoided;
import org.phaseout.pricing.measure.domain.MeasureEvent.Undoing;
import org.phaseout.pricing.measure.domain.MeasureRefused.Reason;

/** U12: a wrong action on a measure is corrected or voided by a later one, and everything behind it is asked again. */
record Revision(Measure measure, Act act) {

    private static final String POLICY = "policy";
    /** Who answers for what a policy recorded: the offices that T2 names. */
    private static final Set<String> OFFICES = Set.of("industry", "development");

    List<MeasureEvent> decide(VoidMeasureAction command) {
        var id = command.measureId().value();
        var undo = command.undo();
        var entry = undoable(undo);
        requireNoneFalling(
                measure.history().undone(entry.version(), measure.nextVersion()), measure.history());
        var paper = undo.paper();
        return List.of(new MeasureVoided(
                id, entry.version(), undo.fact(), paper.office(), paper.reason(), paper.document()));
    }

    /** The corrected step is decided where the wrong one stood, on the day it was really done. */
    List<MeasureEvent> decide(CorrectMeasureAction command) {
        var id = command.measureId().value();
        var undo = command.undo();
        var entry = undoable(undo);
        var day = command.occurredOn() == null ? entry.told().occurredOn() : command.occurredOn();
        var before = before(entry);
        var then = new Act(act.by(), act.district(), day, act.at());
        var step = before.following(new Procedure(before, then).step(command.as()));
        var next = measure.nextVersion() + 1;
        requireNoneFalling(
                measure.history()
                        .replaced(entry.version(), next)
                        .plus(step, new Told(act.by().value(), day, next)),
                measure.history());
        var paper = undo.paper();
        var corrected = new MeasureCorrected(
                id, entry.version(), undo.fact(), next, day, paper.office(), paper.reason(), paper.document());
        return Stream.concat(
                        Stream.of(corrected, step), new Procedure(measure, act).consequence(step).stream())
                .toList();
    }

    /** The measure as it stood right before an entry took its place. */
    private Measure before(Entry<MeasureEvent> entry) {
        var standing = Measure.steps(measure.history());
        return new Measure(
                new History<>(standing.subList(0, standing.indexOf(entry))), null);
    }

    private Entry<MeasureEvent> undoable(Undo undo) {
        var entry = measure.history()
                .at(undo.version())
                .orElseThrow(() -> new MeasureRefused(new Reason.NoSuchVersion(undo.version())));
        if (entry.fact() instanceof Undoing) {
            throw new MeasureRefused(new Reason.UndoingCannotBeUndone(undo.version()));
        }
        var told = FactNames.of(entry.fact());
        if (!told.equals(undo.fact())) {
            throw new MeasureRefused(new Reason.OtherFact(undo.version(), undo.fact(), told));
        }
        if (entry.undoneBy() != null) {
            throw new MeasureRefused(new Reason.AlreadyUndone(undo.version(), entry.undoneBy()));
        }
        if (!mayUndo(entry.told().by())) {
            throw new MeasureRefused(
                    new Reason.NotYourAction(entry.told().by(), act.by().value()));
        }
        return entry;
    }

    private boolean mayUndo(String teller) {
        var authority = act.by().value();
        return teller.equals(authority) || (teller.equals(POLICY) && OFFICES.contains(authority));
    }

    /** What could not stand before either is not held against the undoing. */
    private static void requireNoneFalling(
            History<MeasureEvent> after,
            History<MeasureEvent> now) {
        var falling = Measure.falling(Measure.steps(after)).stream()
                .filter(fact -> !Measure.falling(Measure.steps(now)).contains(fact))
                .toList();
        if (!falling.isEmpty()) {
            throw new MeasureRefused(new Reason.LaterFactsRestOnIt(falling));
        }
    }
}
