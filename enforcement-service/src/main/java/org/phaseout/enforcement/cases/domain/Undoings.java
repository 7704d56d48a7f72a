package org.phaseout.enforcement.cases.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.phaseout.enforcement.cases.domain.CaseCommand.CorrectAction;
import org.phaseout.enforcement.cases.domain.CaseCommand.Undo;
import org.phaseout.enforcement.cases.domain.CaseCommand.VoidAction;
import org.phaseout.enforcement.cases.domain.CaseEvent.CaseCorrected;
import org.phaseout.enforcement.cases.domain.CaseEvent.CaseLapseOvertaken;
import org.phaseout.enforcement.cases.domain.CaseEvent.CaseLimitLapsed;
import org.phaseout.enforcement.cases.domain.CaseEvent.CaseVoided;
import org.phaseout.enforcement.cases.domain.CaseEvent.Undoing;
import org.phaseout.enforcement.cases.domain.CaseRefused.Reason.AlreadyUndone;
import org.phaseout.enforcement.cases.domain.CaseRefused.Reason.LaterFactsRestOnIt;
import org.phaseout.enforcement.cases.domain.CaseRefused.Reason.NoSuchVersion;
import org.phaseout.enforcement.cases.domain.CaseRefused.Reason.NotYourAction;
import org.phaseout.enforcement.cases.domain.CaseRefused.Reason.NothingCorrected;
import org.phaseout.enforcement.cases.domain.CaseRefused.Reason.OtherFactThere;
import org.phaseout.enforcement.cases.domain.CaseRefused.Reason.UndoingIsFinal;
import org.phaseout.platform.domain.Act;
import org.phaseout.platform.domain.History;
import org.phaseout.platform.domain.History.Entry;
import org.phaseout.platform.domain.StoredAs;
import org.phaseout.platform.domain.Told;

/** U12: a wrong action is voided or corrected by the office whose action it was; what rests on it is undone first. */
final class Undoings {

    private Undoings() {}

    static List<CaseEvent> of(Case now, VoidAction command, Act act) {
        var wrong = undoable(now, command.undo(), act);
        var voided = new CaseVoided(command.caseId(), undoing(command.undo(), null));
        var history = now.history().undone(wrong.version(), now.version() + 1);
        return withConsequences(now, history, List.of(voided), act);
    }

    static List<CaseEvent> of(Case now, CorrectAction command, Act act) {
        var wrong = undoable(now, command.undo(), act);
        var day = command.occurredOn() == null ? wrong.told().occurredOn() : command.occurredOn();
        Requirements.notInTheFuture("occurredOn", day, act);
        var fact = corrected(now, wrong, command.corrected(), act, day);
        if (fact.equals(wrong.fact())) {
            throw Requirements.refused(new NothingCorrected());
        }
        var by = now.version() + 2;
        var corrected = new CaseCorrected(command.caseId(), undoing(command.undo(), by));
        var history = now.history()
                .replaced(wrong.version(), by)
                .plus(fact, new Told(act.by().value(), day, by));
        return withConsequences(now, history, List.of(corrected, fact), act);
    }

    /** The action as it should have been, decided at its own place; the clock's findings are made anew at the end. */
    private static CaseEvent corrected(
            Case now, Entry<CaseEvent> wrong, CaseCommand command, Act act, LocalDate day) {
        var then = new Case(History.empty(), Fold.before(now.history(), wrong.version()), 0);
        return then.decide(command, new Act(act.by(), act.district(), day, act.at())).stream()
                .filter(fact -> !(fact instanceof CaseLapseOvertaken || fact instanceof CaseLimitLapsed))
                .findFirst()
                .orElseThrow(() -> Requirements.refused(new NothingCorrected()));
    }

    private static Entry<CaseEvent> undoable(Case now, Undo undo, Act act) {
        var version = undo.version();
        var entry = now.history()
                .at(version)
                .orElseThrow(() -> Requirements.refused(
                        version > now.version() ? new NoSuchVersion(version) : new UndoingIsFinal(version)));
        if (!name(entry.fact()).equals(undo.fact())) {
            throw Requirements.refused(new OtherFactThere(version, name(entry.fact())));
        }
        if (!entry.stands()) {
            throw Requirements.refused(new AlreadyUndone(version));
        }
        if (!entry.told().by().equals(act.by().value())) {
            throw Requirements.refused(
                    new NotYourAction(entry.told().by(), act.by().value()));
        }
        return entry;
    }

    /** A lapse that no longer holds is overtaken; one that holds again is found at once. */
    private static List<CaseEvent> withConsequences(
            Case now, History<CaseEvent> history, List<CaseEvent> told, Act act) {
        var then = Fold.of(history);
        if (!then.misfits().isEmpty()) {
            throw Requirements.refused(new LaterFactsRestOnIt(then.misfits().stream()
                    .map(entry -> entry.version() + " " + name(entry.fact()))
                    .toList()));
        }
        var events = new ArrayList<>(told);
        if (Steps.lapsedClock(now.stage()) != null && Steps.lapsedClock(then.stage()) == null) {
            var undone = told.getFirst();
            events.add(new CaseLapseOvertaken(undone.caseId(), name(undone)));
        }
        Limits.lapse(then.stage(), Requirements.today(act.at())).ifPresent(events::add);
        return List.copyOf(events);
    }

    private static Undoing undoing(Undo undo, @Nullable Long replacedBy) {
        return new Undoing(undo.version(), undo.fact(), undo.office(), undo.reason(), undo.document(), replacedBy);
    }

    private static String name(CaseEvent fact) {
        return Objects.requireNonNull(fact.getClass().getAnnotation(StoredAs.class))
                .value();
    }
}
