package org.phaseout.enforcement.cases.domain;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.phaseout.enforcement.cases.domain.Preparation.Notice;
import org.phaseout.enforcement.cases.domain.Stage.InEffect;
import org.phaseout.enforcement.cases.domain.Stage.InProcedure;
import org.phaseout.enforcement.cases.domain.Stage.Timed;
import org.phaseout.enforcement.rules.domain.Rulebook;
import org.phaseout.enforcement.rules.domain.StatutoryTerm;

/** The days of a case, of whoever has to act by them: limits of the enterprise, duties of the department, answers, payments (E7). */
final class Deadlines {

    private static final String STATEMENT_CLAUSE = "行政处罚法44";

    private Deadlines() {}

    /** Those that run or have passed on a day, the nearest first; a limit that was put before a government or decided has none. */
    static List<Deadline> of(Case now, LocalDate today, Rulebook rules) {
        return now.stage() instanceof InProcedure stage
                ? Stream.of(
                                Strands.each(stage).flatMap(course -> limit(course, today)),
                                Strands.each(stage).flatMap(course -> plan(course, today, rules)),
                                duties(now, stage, today, rules),
                                notices(stage, today, rules),
                                FineDeadlines.of(stage, today, rules.calendar()))
                        .flatMap(each -> each)
                        .sorted(Comparator.comparing(Deadline::due))
                        .toList()
                : List.of();
    }

    /** A referral ends that of its own course and of no other. */
    private static Stream<Deadline> limit(InProcedure stage, LocalDate today) {
        var course = Strands.isReferredUponAnother(stage) ? Timing.base(stage) : stage;
        if (!(course instanceof Timed timed)) {
            return Stream.of();
        }
        var clock = timed.clock();
        var docket = timed.docket();
        var measure = docket.measure();
        return Stream.of(new Deadline(
                measure == null ? timed.word() : measure.measure(),
                Turn.ENTERPRISE,
                Strands.inOneOfSeveral(stage),
                clock.limit().lastDay(),
                clock.limit().clause(),
                clock.limit().provisional(),
                docket.stayedOn(),
                false,
                clock.isPastOn(today)));
    }

    /** 令30号: while the measure is in effect and no plan is filed. */
    private static Stream<Deadline> plan(InProcedure stage, LocalDate today, Rulebook rules) {
        var docket = stage.docket();
        var servedOn = stage instanceof InEffect || stage instanceof Timed ? Timing.servedOn(stage) : null;
        if (servedOn == null
                || docket.orders().rectification().plan() != null
                || !Rectifications.isAsked(docket, rules.procedures())) {
            return Stream.of();
        }
        var term = StatutoryTerm.RECTIFICATION_PLAN;
        var due = term.settled(servedOn, rules.calendar());
        return Stream.of(new Deadline(
                term.word(),
                Turn.ENTERPRISE,
                Strands.inOneOfSeveral(stage),
                due.lastDay(),
                term.clause(),
                due.provisional(),
                null,
                false,
                due.isPastOn(today)));
    }

    private static Stream<Deadline> duties(Case now, InProcedure stage, LocalDate today, Rulebook rules) {
        return Duties.of(now, rules.procedures()).stream()
                .filter(duty -> duty.doneOn() == null)
                .map(duty -> DutyLine.of(duty, rules.calendar(), today))
                .map(line -> new Deadline(
                        line.duty(),
                        whose(line, stage),
                        line.penalty(),
                        line.lastDay(),
                        line.clause(),
                        line.provisional(),
                        null,
                        false,
                        line.breached()));
    }

    /** What was referred is decided by the government, and what it orders it serves and publishes (E6). */
    private static String whose(DutyLine duty, InProcedure stage) {
        var isGovernments = duty.duty().equals(StatutoryTerm.DECISION.word())
                ? Turn.of(stage).equals(Turn.GOVERNMENT)
                : duty.penalty() != null
                        && stage.docket()
                                .penaltyDecision(duty.penalty())
                                .filter(PenaltyDecision::governments)
                                .isPresent();
        return isGovernments ? Turn.GOVERNMENT : Turn.DEPARTMENT;
    }

    private static Stream<Deadline> notices(InProcedure stage, LocalDate today, Rulebook rules) {
        return Transitions.isOpen(stage)
                ? stage.docket().prepared().notices().stream()
                        .filter(notice ->
                                Decisions.upon(notice, stage.docket()).findAny().isEmpty())
                        .flatMap(notice -> ofNotice(notice, today, rules))
                : Stream.of();
    }

    private static Stream<Deadline> ofNotice(Notice notice, LocalDate today, Rulebook rules) {
        if (notice.hasAnswered(Preparation.WAIVER) || notice.heldOn() != null) {
            return Stream.of();
        }
        return notice.awaitsHearing()
                ? hearing(notice, today)
                : Stream.concat(statement(notice), hearingRequest(notice, rules));
    }

    /** On the day it was called for; no law says when it has to be called. */
    private static Stream<Deadline> hearing(Notice notice, LocalDate today) {
        var day = notice.called();
        if (day == null) {
            return Stream.of();
        }
        var clause = StatutoryTerm.HEARING_CALL.clause();
        var about = notice.as().about();
        return Stream.of(
                new Deadline("hearing", Turn.DEPARTMENT, about, day, clause, false, null, false, today.isAfter(day)));
    }

    private static Stream<Deadline> statement(Notice notice) {
        return notice.hasAnswered(Preparation.STATEMENT)
                ? Stream.of()
                : Stream.of(right(Preparation.STATEMENT, notice, notice.as().statementsBy(), STATEMENT_CLAUSE, false));
    }

    /** The day the notice told, unless it was provisional then. */
    private static Stream<Deadline> hearingRequest(Notice notice, Rulebook rules) {
        var term = StatutoryTerm.HEARING_REQUEST;
        var told = notice.as().hearingBy();
        if (told == null) {
            return Stream.of();
        }
        var due = term.settled(notice.on(), rules.calendar());
        return Stream.of(
                told.provisional()
                        ? right(term.word(), notice, due.lastDay(), term.clause(), due.provisional())
                        : right(term.word(), notice, told.lastDay(), told.clause(), false));
    }

    private static Deadline right(String what, Notice notice, LocalDate due, String clause, boolean provisional) {
        var about = notice.as().about();
        return new Deadline(what, Turn.ENTERPRISE, about, due, clause, provisional, null, true, false);
    }
}
