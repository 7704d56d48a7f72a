package org.phaseout.enforcement.cases.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.phaseout.enforcement.cases.domain.ActReason.NotUndone;
import org.phaseout.enforcement.cases.domain.ActReason.NothingCorrected;
import org.phaseout.enforcement.cases.domain.CaseCommand.CorrectAction;
import org.phaseout.enforcement.cases.domain.CaseCommand.TakingBack;
import org.phaseout.enforcement.cases.domain.CaseCommand.VoidAction;
import org.phaseout.enforcement.cases.domain.MeasureEvent.CaseLapseOvertaken;
import org.phaseout.enforcement.cases.domain.MeasureEvent.CaseLimitLapsed;
import org.phaseout.enforcement.cases.domain.UndoingEvent.CaseCorrected;
import org.phaseout.enforcement.cases.domain.UndoingEvent.CaseVoided;
import org.phaseout.platform.domain.Act;
import org.phaseout.platform.domain.History;
import org.phaseout.platform.domain.History.Entry;
import org.phaseout.platform.domain.Told;
import org.phaseout.platform.domain.Undo;
import org.phaseout.platform.domain.UndoFlaw;

/** U12: a wrong action is voided or corrected by the office whose action it was; what rests on it is undone first. */
final class Undoings {

    private Undoings() {}

    static List<CaseEvent> of(Case now, VoidAction command, Act act) {
        var undo = command.undo();
        var wrong = undoable(now, undo, act);
        var told = new Told(act.by().value(), act.occurredOn(), now.version() + 1);
        var then = now.history().undone(wrong.version(), told.version());
        var voided = new CaseVoided(
                command.caseId(),
                undo.version(),
                undo.fact(),
                undo.office(),
                undo.reason(),
                undo.document(),
                Documents.givenBack(wrong, then));
        return withConsequences(now, then.plus(voided, told), List.of(voided), command, act);
    }

    static List<CaseEvent> of(Case now, CorrectAction command, Act act) {
        var undo = command.undo();
        var wrong = undoable(now, undo, act);
        var day = command.occurredOn() == null ? wrong.told().occurredOn() : command.occurredOn();
        refuse(Undo.flaw(day, act));
        var fact = corrected(now, wrong, command, act, day);
        if (fact.equals(wrong.fact()) && day.equals(wrong.told().occurredOn())) {
            throw Requirements.refused(new NothingCorrected());
        }
        var by = now.version() + 2;
        var then = now.history()
                .replaced(wrong.version(), by)
                .plus(fact, new Told(act.by().value(), day, by));
        var corrected = new CaseCorrected(
                command.caseId(),
                undo.version(),
                undo.fact(),
                undo.office(),
                undo.reason(),
                undo.document(),
                by,
                day,
                Documents.givenBack(wrong, then));
        return withConsequences(now, then, List.of(corrected, fact), command, act);
    }

    /** The action as it should have been, decided at its own place; what the clock finds is found anew at the end. */
    private static CaseEvent corrected(
            Case now, Entry<CaseEvent> wrong, CorrectAction command, Act act, LocalDate day) {
        var before = Fold.before(now.history(), wrong.version());
        var asked = AskedThen.corrected(command.corrected(), wrong, now.history(), act, command.calendar());
        return new Case(History.empty(), before, 0)
                .decide(asked, new Act(act.by(), act.district(), day, act.at())).stream()
                        .filter(fact -> !(fact instanceof CaseLapseOvertaken || fact instanceof CaseLimitLapsed))
                        .findFirst()
                        .orElseThrow(() -> Requirements.refused(new NothingCorrected()));
    }

    private static Entry<CaseEvent> undoable(Case now, Undo undo, Act act) {
        refuse(undo.flaw(now.history(), act));
        return now.history().at(undo.version()).orElseThrow();
    }

    /** A limit is confirmed where it can be, a lapse that no longer holds overtaken, and one that holds again found. */
    private static List<CaseEvent> withConsequences(
            Case now, History<CaseEvent> history, List<CaseEvent> told, TakingBack command, Act act) {
        var then = Fold.of(history);
        var resting = Stream.concat(
                        then.misfits().stream(),
                        HeardPenalties.unheard(now.history(), history, act, command.calendar()).stream())
                .distinct()
                .toList();
        if (!resting.isEmpty()) {
            throw Requirements.refused(new NotUndone(command.undo().restedOnBy(resting)));
        }
        var today = Requirements.today(act.at());
        return Stream.of(
                        told.stream(),
                        Limits.overtakings(now.stage(), then.stage(), told.getFirst()).stream(),
                        Limits.findings(then.stage(), command.caseId(), command.calendar(), today).stream())
                .flatMap(events -> events)
                .toList();
    }

    private static void refuse(Optional<UndoFlaw> flaw) {
        flaw.ifPresent(found -> {
            throw Requirements.refused(new NotUndone(found));
        });
    }
}
