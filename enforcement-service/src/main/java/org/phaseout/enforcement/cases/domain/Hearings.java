package org.phaseout.enforcement.cases.domain;

import java.util.List;
import org.phaseout.enforcement.cases.domain.PenaltyCommand.CallHearing;
import org.phaseout.enforcement.cases.domain.PenaltyCommand.HoldHearing;
import org.phaseout.enforcement.cases.domain.PenaltyCommand.ReadyDecision;
import org.phaseout.enforcement.cases.domain.PenaltyEvent.CaseDecisionReviewed;
import org.phaseout.enforcement.cases.domain.PenaltyEvent.CaseHearingCalled;
import org.phaseout.enforcement.cases.domain.PenaltyEvent.CaseHearingHeld;
import org.phaseout.enforcement.cases.domain.PenaltyReason.HearingNotCalled;
import org.phaseout.enforcement.cases.domain.PenaltyReason.HearingOutstanding;
import org.phaseout.enforcement.cases.domain.PenaltyReason.HearingTooSoon;
import org.phaseout.enforcement.cases.domain.PenaltyReason.NoHearingAsked;
import org.phaseout.enforcement.cases.domain.PenaltyReason.NotReadied;
import org.phaseout.enforcement.cases.domain.PenaltyReason.ReadiedAlready;
import org.phaseout.enforcement.cases.domain.PenaltyReason.TermToAnswerRuns;
import org.phaseout.enforcement.cases.domain.Preparation.Notice;
import org.phaseout.enforcement.rules.domain.Rulebook;
import org.phaseout.enforcement.rules.domain.StatutoryTerm;
import org.phaseout.platform.calendar.Due;
import org.phaseout.platform.calendar.WorkingCalendar;
import org.phaseout.platform.domain.Act;

/** 听证 (行政处罚法63, 64), and what the department does before a grave decision: 法制审核 (58), 集体讨论 (57). */
final class Hearings {

    static final List<String> READYING = List.of("legal-review", "collective-discussion");

    private Hearings() {}

    static List<CaseEvent> of(Stage stage, CallHearing command, Act act) {
        requireCallable(stage, act, command.about());
        var number = Requirements.documentNumber("documentNumber", command.documentNumber());
        var earliest = Requirements.known(StatutoryTerm.HEARING_CALL.settled(act.occurredOn(), command.calendar()));
        if (command.heldOn().isBefore(earliest)) {
            throw Requirements.refused(new HearingTooSoon(command.heldOn(), earliest));
        }
        return List.of(new CaseHearingCalled(command.caseId(), command.about(), number, command.heldOn()));
    }

    static Notice requireCallable(Stage stage, Act act, String about) {
        var notice = Notices.requireNoticed(stage, act, about);
        if (!notice.awaitsHearing()) {
            throw Requirements.refused(new NoHearingAsked(about));
        }
        return notice;
    }

    static List<CaseEvent> of(Stage stage, HoldHearing command, Act act) {
        requireHoldable(stage, act, command.about());
        return List.of(new CaseHearingHeld(
                command.caseId(),
                command.about(),
                Requirements.documentNumber("documentNumber", command.documentNumber())));
    }

    /** On the day it was called for, or later where it was put off; never before. */
    static void requireHoldable(Stage stage, Act act, String about) {
        var called = requireCallable(stage, act, about).called();
        if (called == null) {
            throw Requirements.refused(new HearingNotCalled(about));
        }
        Requirements.notBefore(called, act);
    }

    static List<CaseEvent> of(Stage stage, ReadyDecision command, Act act) {
        requireReadyable(stage, act, command.about(), command.by(), command.calendar());
        return List.of(new CaseDecisionReviewed(
                command.caseId(),
                command.about(),
                command.by(),
                Requirements.documentNumber("documentNumber", command.documentNumber())));
    }

    /** What the enterprise has to say comes first. */
    static void requireReadyable(Stage stage, Act act, String about, String by, WorkingCalendar calendar) {
        var notice = Notices.requireNoticed(stage, act, about);
        if (notice.readied().containsKey(by)) {
            throw Requirements.refused(new ReadiedAlready(about, by));
        }
        requireAnswered(notice, act, calendar);
    }

    /**
     * 行政处罚法62: without notice, or before the enterprise could answer, there is no decision; and a grave one only after
     * its review. On a day no row of the common procedure governs, nothing of it is asked.
     */
    static void requireHeard(Docket docket, Act act, String about, Rulebook rules) {
        if (rules.common().row(Notices.department(docket), act.occurredOn()).isEmpty()) {
            return;
        }
        requireHeard(Notices.requireNoticed(docket, act, about), act, rules.calendar());
    }

    /** Whether a penalty of that day may stand on the notice, by all that has come after it. */
    static boolean isHeard(Notice notice, Act act, WorkingCalendar calendar) {
        try {
            requireHeard(notice, act, calendar);
            return !act.occurredOn().isBefore(notice.on());
        } catch (CaseRefused refused) {
            return false;
        }
    }

    /** Nothing is left for the department to do before the decision. */
    static boolean isPrepared(Notice notice) {
        return !notice.awaitsHearing()
                && (notice.as().hearingBy() == null || notice.readied().keySet().containsAll(READYING));
    }

    private static void requireHeard(Notice notice, Act act, WorkingCalendar calendar) {
        requireAnswered(notice, act, calendar);
        if (notice.as().hearingBy() != null) {
            READYING.stream()
                    .filter(by -> !notice.isReadied(by, act.occurredOn()))
                    .findFirst()
                    .ifPresent(by -> {
                        throw Requirements.refused(new NotReadied(notice.as().about(), by));
                    });
        }
    }

    private static void requireAnswered(Notice notice, Act act, WorkingCalendar calendar) {
        if (notice.awaitsHearing()) {
            throw Requirements.refused(new HearingOutstanding(notice.as().about()));
        }
        if (notice.heldOn() != null) {
            Requirements.notBefore(notice.heldOn(), act);
            return;
        }
        var term = termToAnswer(notice, calendar);
        var runs = term.provisional() || !act.occurredOn().isAfter(term.lastDay());
        if (runs && !notice.isWaivedOn(act.occurredOn())) {
            throw Requirements.refused(new TermToAnswerRuns(notice.as().about(), term.lastDay()));
        }
    }

    /** The later of the day the notice states and the last day to ask for a hearing; a provisional day has not passed. */
    private static Due termToAnswer(Notice notice, WorkingCalendar calendar) {
        var stated = new Due(notice.as().statementsBy(), false);
        if (notice.as().hearingBy() == null) {
            return stated;
        }
        var hearing = Notices.hearingBy(notice, calendar);
        return hearing.provisional() || hearing.lastDay().isAfter(stated.lastDay())
                ? new Due(hearing.lastDay(), hearing.provisional())
                : stated;
    }
}
