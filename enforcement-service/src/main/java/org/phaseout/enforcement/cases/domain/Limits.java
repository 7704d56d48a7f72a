package org.phaseout.enforcement.cases.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.phaseout.enforcement.cases.domain.CaseEvent.Limit;
import org.phaseout.enforcement.cases.domain.MeasureCommand.CheckLimit;
import org.phaseout.enforcement.cases.domain.MeasureEvent.CaseDeadlineConfirmed;
import org.phaseout.enforcement.cases.domain.MeasureEvent.CaseLapseOvertaken;
import org.phaseout.enforcement.cases.domain.MeasureEvent.CaseLimitLapsed;
import org.phaseout.enforcement.cases.domain.Stage.InProcedure;
import org.phaseout.enforcement.cases.domain.Stage.Running;
import org.phaseout.enforcement.rules.domain.Settled;
import org.phaseout.platform.calendar.WorkingCalendar;
import org.phaseout.platform.domain.Act;
import org.phaseout.platform.domain.StoredAs;

/** How long an enterprise has (E7): a limit, its confirmation and its lapse. */
final class Limits {

    private Limits() {}

    /**
     * A limit with a given end by the calendar: a day off gives way to the next working day (民法典 203).
     *
     * @param since the day on which the end was said
     */
    static Limit ending(LocalDate calendarEnd, String clause, LocalDate since, WorkingCalendar calendar) {
        var due = Settled.rolled(since, calendarEnd, calendar);
        return new Limit(calendarEnd, due.lastDay(), clause, due.provisional());
    }

    /** What an alarm or a new calendar asks: confirmed where it can be, lapsed once where it has passed; else nothing. */
    static List<CaseEvent> of(Stage stage, CheckLimit command, Act act) {
        return findings(stage, command.caseId(), command.calendar(), Requirements.today(act.at()));
    }

    /** What the clock of each course says on a day. */
    static List<CaseEvent> findings(Stage stage, String caseId, WorkingCalendar calendar, LocalDate day) {
        return stage instanceof InProcedure in
                ? Strands.each(in)
                        .flatMap(course -> ofCourse(course, caseId, calendar, day).stream())
                        .toList()
                : List.of();
    }

    private static List<CaseEvent> ofCourse(InProcedure stage, String caseId, WorkingCalendar calendar, LocalDate day) {
        if (!(Timing.base(stage) instanceof Running(var _, var clock))) {
            return List.of();
        }
        var events = new ArrayList<CaseEvent>();
        Stage now = stage;
        if (clock.limit().provisional() && !confirmed(clock, calendar).provisional()) {
            var found = new CaseDeadlineConfirmed(caseId, confirmed(clock, calendar), Strands.named(stage));
            events.add(found);
            now = then(stage, found, day);
        }
        lapse(now, day).ifPresent(events::add);
        return List.copyOf(events);
    }

    /** A day that was confirmed once stays; a provisional one is settled by the first calendar that confirms it. */
    static Limit confirmed(Clock clock, WorkingCalendar calendar) {
        var limit = clock.limit();
        return limit.provisional() ? ending(limit.calendarEnd(), limit.clause(), clock.saidOn(), calendar) : limit;
    }

    /** The lapse of a limit that has passed by a day. */
    private static Optional<CaseEvent> lapse(Stage stage, LocalDate day) {
        return Timing.base(stage) instanceof Running(var docket, var clock) && clock.isPastOn(day)
                ? Optional.of(new CaseLimitLapsed(docket.opened().caseId(), clock.limit(), Strands.named(stage)))
                : Optional.empty();
    }

    /**
     * A fact with what the clock says upon it (E7): a lapse that no longer holds is overtaken, and one that had come by the
     * day of the fact is found before it.
     */
    static List<CaseEvent> withFindings(Stage stage, CaseEvent fact, Act act) {
        var then = then(stage, fact, act.occurredOn());
        return Stream.of(
                        overtaking(stage, then, fact).stream(), lapse(then, act.occurredOn()).stream(), Stream.of(fact))
                .flatMap(events -> events)
                .toList();
    }

    /** The same of a fact that happens to every course of the case. */
    static List<CaseEvent> withFindingsOfEach(Stage stage, CaseEvent fact, Act act) {
        var then = Course.after(stage, fact, act.occurredOn());
        if (then == null) {
            throw Requirements.notNow(stage);
        }
        var lapses = Strands.each((InProcedure) then).flatMap(course -> lapse(course, act.occurredOn()).stream());
        return Stream.of(overtakings(stage, then, fact).stream(), lapses, Stream.of(fact))
                .flatMap(events -> events)
                .toList();
    }

    /** In every course that had lapsed and has not any more. */
    static List<CaseEvent> overtakings(Stage before, Stage after, CaseEvent fact) {
        return before instanceof InProcedure in
                ? Strands.each(in)
                        .flatMap(course -> overtaking(course, Strands.of(after, Strands.named(course)), fact).stream())
                        .toList()
                : List.of();
    }

    private static Optional<CaseEvent> overtaking(Stage before, Stage after, CaseEvent fact) {
        return Timing.isLapsed(before) && !Timing.isLapsed(after)
                ? Optional.of(new CaseLapseOvertaken(fact.caseId(), name(fact), Strands.named(before)))
                : Optional.empty();
    }

    private static Stage then(Stage stage, CaseEvent fact, LocalDate on) {
        var then = Course.inFront(stage, fact, on);
        if (then == null) {
            throw Requirements.notNow(stage);
        }
        return then;
    }

    private static String name(CaseEvent fact) {
        return Objects.requireNonNull(fact.getClass().getAnnotation(StoredAs.class))
                .value();
    }
}
