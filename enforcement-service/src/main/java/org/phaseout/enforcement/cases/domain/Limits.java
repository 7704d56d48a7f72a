package org.phaseout.enforcement.cases.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.phaseout.enforcement.cases.domain.CaseCommand.ApplyForExtension;
import org.phaseout.enforcement.cases.domain.CaseCommand.CheckLimit;
import org.phaseout.enforcement.cases.domain.CaseCommand.GrantExtension;
import org.phaseout.enforcement.cases.domain.CaseCommand.RefuseExtension;
import org.phaseout.enforcement.cases.domain.CaseEvent.CaseDeadlineConfirmed;
import org.phaseout.enforcement.cases.domain.CaseEvent.CaseExtensionApplied;
import org.phaseout.enforcement.cases.domain.CaseEvent.CaseExtensionGranted;
import org.phaseout.enforcement.cases.domain.CaseEvent.CaseExtensionRefused;
import org.phaseout.enforcement.cases.domain.CaseEvent.CaseLapseOvertaken;
import org.phaseout.enforcement.cases.domain.CaseEvent.CaseLimitLapsed;
import org.phaseout.enforcement.cases.domain.CaseEvent.Limit;
import org.phaseout.enforcement.cases.domain.CaseEvent.Term;
import org.phaseout.enforcement.cases.domain.CaseRefused.Reason.AskedTooLate;
import org.phaseout.enforcement.cases.domain.CaseRefused.Reason.ExtensionAddsNothing;
import org.phaseout.enforcement.cases.domain.CaseRefused.Reason.ExtensionTooLong;
import org.phaseout.enforcement.cases.domain.CaseRefused.Reason.ExtensionUnanswered;
import org.phaseout.enforcement.cases.domain.CaseRefused.Reason.NoExtensionHere;
import org.phaseout.enforcement.cases.domain.CaseRefused.Reason.NotAskedFor;
import org.phaseout.enforcement.cases.domain.Stage.NotMet;
import org.phaseout.enforcement.cases.domain.Stage.Running;
import org.phaseout.platform.calendar.WorkingCalendar;
import org.phaseout.platform.domain.Act;

/** How long an enterprise has (E7): a limit, its extension, its confirmation and its lapse. */
final class Limits {

    private Limits() {}

    /** A limit with a given end by the calendar: a day off gives way to the next working day (民法典 203). */
    static Limit ending(LocalDate calendarEnd, String clause, WorkingCalendar calendar) {
        var due = calendar.rolled(calendarEnd);
        return new Limit(calendarEnd, due.lastDay(), clause, due.provisional());
    }

    /** In time on the last day, too late a day after; a wish alone stops no clock. */
    static List<CaseEvent> of(Stage stage, ApplyForExtension command, Act act) {
        var docket = Requirements.own(stage, act, Limits::hasClock);
        var clock = Objects.requireNonNull(Steps.clock(stage));
        var measure = Objects.requireNonNull(docket.measure());
        if (measure.extensionMonths() == 0) {
            throw Requirements.refused(new NoExtensionHere(measure.measure()));
        }
        if (clock.asked() != null) {
            throw Requirements.refused(new ExtensionUnanswered());
        }
        if (!clock.covers(act.occurredOn())) {
            throw Requirements.refused(new AskedTooLate(clock.limit().lastDay()));
        }
        return List.of(
                new CaseExtensionApplied(command.caseId(), act.occurredOn(), command.extension(), command.reason()));
    }

    /** From the original end, at most so many months in total; granted late on an application in time it overtakes a lapse. */
    static List<CaseEvent> of(Stage stage, GrantExtension command, Act act) {
        var docket = Requirements.own(stage, act, Limits::hasClock);
        var clock = Objects.requireNonNull(Steps.clock(stage));
        requireAsked(clock, act);
        var number = Requirements.documentNumber("documentNumber", command.documentNumber());
        var measure = Objects.requireNonNull(docket.measure());
        var end = extendedEnd(clock, command.extension(), measure.extensionMonths());
        var granted = new CaseExtensionGranted(
                command.caseId(), number, ending(end, clock.limit().clause(), command.calendar()));
        return overtaking(stage, "case-extension-granted", granted);
    }

    private static LocalDate extendedEnd(Clock clock, Term term, int months) {
        var end = Measures.end(term, clock.limit().calendarEnd());
        var longest = WorkingCalendar.monthsAfter(clock.originalEnd(), months);
        if (end.isAfter(longest)) {
            throw Requirements.refused(new ExtensionTooLong(months, longest));
        }
        if (!end.isAfter(clock.limit().calendarEnd())) {
            throw Requirements.refused(new ExtensionAddsNothing(clock.limit().calendarEnd()));
        }
        return end;
    }

    static List<CaseEvent> of(Stage stage, RefuseExtension command, Act act) {
        Requirements.own(stage, act, Limits::hasClock);
        requireAsked(Objects.requireNonNull(Steps.clock(stage)), act);
        return List.of(new CaseExtensionRefused(
                command.caseId(),
                Requirements.documentNumber("documentNumber", command.documentNumber()),
                command.reason()));
    }

    private static void requireAsked(Clock clock, Act act) {
        var asked = clock.asked();
        if (asked == null) {
            throw Requirements.refused(new NotAskedFor());
        }
        Requirements.notBefore(asked.appliedOn(), act);
    }

    private static boolean hasClock(Stage stage) {
        return stage instanceof Running || stage instanceof NotMet;
    }

    /** What an alarm or a new calendar asks: confirmed where it can be, lapsed once where it has passed; else nothing. */
    static List<CaseEvent> of(Stage stage, CheckLimit command, Act act) {
        if (!(stage instanceof Running(var docket, var clock))) {
            return List.of();
        }
        var today = Requirements.today(act.at());
        var events = new ArrayList<CaseEvent>();
        var checked = clock;
        if (clock.limit().provisional()) {
            var limit = clock.limit();
            var confirmed = ending(limit.calendarEnd(), limit.clause(), command.calendar());
            if (confirmed.provisional()) {
                return List.of();
            }
            events.add(new CaseDeadlineConfirmed(command.caseId(), confirmed));
            checked = clock.confirmed(confirmed);
        }
        lapse(new Running(docket, checked), today).ifPresent(events::add);
        return List.copyOf(events);
    }

    /** The lapse of a limit that has passed by a day, where no stay holds it. */
    static Optional<CaseEvent> lapse(Stage stage, LocalDate today) {
        return stage instanceof Running(var docket, var clock) && !docket.isStayed() && clock.hasLapsedBy(today)
                ? Optional.of(new CaseLimitLapsed(docket.opened().caseId(), clock.limit()))
                : Optional.empty();
    }

    /** A fact in time that is told late overtakes the lapse that was found without it (E7). */
    static List<CaseEvent> overtaking(Stage stage, String name, CaseEvent fact) {
        return Steps.lapsedClock(stage) == null
                ? List.of(fact)
                : List.of(new CaseLapseOvertaken(fact.aggregateId(), name), fact);
    }
}
