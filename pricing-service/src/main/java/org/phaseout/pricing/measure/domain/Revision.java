package org.phaseout.pricing.measure.domain;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.phaseout.platform.domain.Act;
import org.phaseout.platform.domain.History.Entry;
import org.phaseout.platform.domain.Told;
import org.phaseout.platform.domain.Undo;
import org.phaseout.platform.domain.UndoFlaw;
import org.phaseout.platform.domain.UndoFlaw.NotYourAct;
import org.phaseout.pricing.measure.domain.MeasureCommand.CorrectMeasureAction;
import org.phaseout.pricing.measure.domain.MeasureCommand.OfAuthority;
import org.phaseout.pricing.measure.domain.MeasureCommand.VoidMeasureAction;
import org.phaseout.pricing.measure.domain.MeasureEvent.MeasureCorrected;
import org.phaseout.pricing.measure.domain.MeasureEvent.MeasureVoided;
import org.phaseout.pricing.measure.domain.MeasureEvent.Step;
import org.phaseout.pricing.measure.domain.MeasureRefused.Reason.NotSoCorrected;
import org.phaseout.pricing.measure.domain.MeasureRefused.Reason.NotUndone;

/** U12: a wrong action on a measure is corrected or voided by a later one, and everything behind it is asked again. */
record Revision(Measure measure, Act act) {

    /** Who answers for what a policy recorded: the offices that T2 names. */
    private static final Set<String> OFFICES = Set.of("industry", "development");

    private static final String POLICY = "policy";

    List<MeasureEvent> decide(VoidMeasureAction command) {
        var undo = command.undo();
        undoable(undo);
        var voided = new MeasureVoided(
                command.measureId().value(),
                undo.version(),
                undo.fact(),
                undo.office(),
                undo.reason(),
                undo.document());
        refuse(undo.flaw(measure.history(), null, Measure::stands));
        return List.of(voided);
    }

    /** The corrected step is decided where the wrong one stood, on the day it was really done. */
    List<MeasureEvent> decide(CorrectMeasureAction command) {
        var undo = command.undo();
        var wrong = undoable(undo);
        var day = command.occurredOn() == null ? wrong.told().occurredOn() : command.occurredOn();
        refuse(Undo.flaw(day, act));
        var step = instead(wrong, command.as(), new Act(act.by(), act.district(), day, act.at()));
        var next = measure.nextVersion() + 1;
        var corrected = new MeasureCorrected(
                command.measureId().value(),
                undo.version(),
                undo.fact(),
                next,
                day,
                undo.office(),
                undo.reason(),
                undo.document());
        var told = new Told(act.by().value(), day, next);
        refuse(undo.flaw(measure.history(), new Entry<>(next, step, told, null), Measure::stands));
        var after = measure.evolve(corrected, new Told(act.by().value(), act.occurredOn(), next - 1))
                .evolve(step, told);
        return Stream.concat(Stream.of(corrected, step), new Procedure(after, act).consequence(step).stream())
                .toList();
    }

    private Step instead(Entry<MeasureEvent> wrong, OfAuthority as, Act then) {
        var before = measure.before(wrong);
        try {
            return before.following(new Procedure(before, then).step(as));
        } catch (MeasureRefused refused) {
            throw new MeasureRefused(new NotSoCorrected(refused.reason()));
        }
    }

    private Entry<MeasureEvent> undoable(Undo undo) {
        refuse(undo.flaw(measure.history(), act).filter(flaw -> !answersFor(flaw)));
        return measure.history().at(undo.version()).orElseThrow();
    }

    private boolean answersFor(UndoFlaw flaw) {
        return flaw instanceof NotYourAct(var _, var by)
                && by.equals(POLICY)
                && OFFICES.contains(act.by().value());
    }

    private static void refuse(Optional<UndoFlaw> flaw) {
        flaw.ifPresent(found -> {
            throw new MeasureRefused(new NotUndone(found));
        });
    }
}
