package org.phaseout.enforcement.cases.domain;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.phaseout.enforcement.cases.domain.CaseEvent.Limit;
import org.phaseout.enforcement.cases.domain.PenaltyCommand.AnswerNotice;
import org.phaseout.enforcement.cases.domain.PenaltyCommand.NoticePenalty;
import org.phaseout.enforcement.cases.domain.PenaltyCommand.Proposal;
import org.phaseout.enforcement.cases.domain.PenaltyEvent.CaseNoticeAnswered;
import org.phaseout.enforcement.cases.domain.PenaltyEvent.CasePenaltyAnnounced;
import org.phaseout.enforcement.cases.domain.PenaltyReason.AnsweredAlready;
import org.phaseout.enforcement.cases.domain.PenaltyReason.HearingAskedTooLate;
import org.phaseout.enforcement.cases.domain.PenaltyReason.HearingDue;
import org.phaseout.enforcement.cases.domain.PenaltyReason.HeavierThanNoticed;
import org.phaseout.enforcement.cases.domain.PenaltyReason.NoHearingOffered;
import org.phaseout.enforcement.cases.domain.PenaltyReason.NotNoticed;
import org.phaseout.enforcement.cases.domain.PenaltyReason.NothingToNotice;
import org.phaseout.enforcement.cases.domain.PenaltyReason.NoticeWithoutAmount;
import org.phaseout.enforcement.cases.domain.PenaltyReason.StatementsBeforeNotice;
import org.phaseout.enforcement.cases.domain.Preparation.Notice;
import org.phaseout.enforcement.cases.domain.Stage.Referred;
import org.phaseout.enforcement.rules.domain.Rulebook;
import org.phaseout.enforcement.rules.domain.StatutoryTerm;
import org.phaseout.platform.calendar.WorkingCalendar;
import org.phaseout.platform.domain.Act;
import org.phaseout.platform.domain.Authority;

/** 告知: before a penalty the enterprise is told of it, may state its case, and may ask for a hearing (行政处罚法44, 63, 64). */
final class Notices {

    /** What a notice is about where an order to close or to suspend is to follow; else a ground, a daily penalty, a measure or a licence. */
    static final String CLOSURE = "closure";

    private Notices() {}

    static List<CaseEvent> of(Stage stage, NoticePenalty command, Act act) {
        requireNoticeable(stage, act, command.proposal().about(), command.rules());
        var proposal = DailyPenalties.computed(stage, command, act);
        var number = Requirements.documentNumber("documentNumber", proposal.documentNumber());
        if (!proposal.statementsBy().isAfter(act.occurredOn())) {
            throw Requirements.refused(new StatementsBeforeNotice(proposal.statementsBy(), act.occurredOn()));
        }
        if (lacksHearing(Transitions.docket(stage), proposal, command.rules(), act)) {
            throw Requirements.refused(new HearingDue(proposal.about()));
        }
        return List.of(new CasePenaltyAnnounced(
                command.caseId(),
                proposal.about(),
                proposal.amount(),
                number,
                proposal.statementsBy(),
                proposal.hearing()
                        ? hearingTerm(act.occurredOn(), command.rules().calendar())
                        : null));
    }

    /** 行政处罚法63: due of a revocation, closure or suspension always, of a fine or confiscation where it is a large one. */
    private static boolean lacksHearing(Docket docket, Proposal proposal, Rulebook rules, Act act) {
        var about = proposal.about();
        if (docket.grounds().has(about) || DailyPenalties.ground(docket, about).isPresent()) {
            return isLarge(docket, proposal, rules, act) && !proposal.hearing();
        }
        return !proposal.hearing()
                && PenaltyMeasures.of(docket, about, rules.procedures())
                        .map(each -> switch (each.kind()) {
                            case SUSPENSION -> true;
                            case CONFISCATION -> isLarge(docket, proposal, rules, act);
                            case RESTRICTION -> false;
                        })
                        .orElse(true);
    }

    private static boolean isLarge(Docket docket, Proposal proposal, Rulebook rules, Act act) {
        var amount = amountOf(proposal);
        return rules.common()
                .row(department(docket), act.occurredOn())
                .filter(row -> row.isLarge(amount))
                .isPresent();
    }

    /** What the enterprise may have to pay at most, or what is taken from it is worth. */
    private static BigDecimal amountOf(Proposal proposal) {
        if (proposal.amount() == null) {
            throw Requirements.refused(new NoticeWithoutAmount(proposal.about()));
        }
        return proposal.amount();
    }

    static Authority department(Docket docket) {
        return new Authority(docket.opened().department());
    }

    static Limit hearingTerm(LocalDate noticedOn, WorkingCalendar calendar) {
        var due = StatutoryTerm.HEARING_REQUEST.settled(noticedOn, calendar);
        return new Limit(due.lastDay(), due.lastDay(), StatutoryTerm.HEARING_REQUEST.clause(), due.provisional());
    }

    /** There is a penalty of the department that may follow. */
    static void requireNoticeable(Stage stage, Act act, String about, Rulebook rules) {
        var docket = Requirements.own(stage, act, Transitions::isOpen);
        var daily = DailyPenalties.ground(docket, about);
        var measure = PenaltyMeasures.of(docket, about, rules.procedures());
        if (docket.grounds().has(about)) {
            Fines.requireFinable(stage, act, about, null, rules);
        } else if (daily.isPresent()) {
            DailyPenalties.requireDaily(stage, act, daily.get(), rules);
        } else if (measure.isPresent()) {
            var proposed = measure.get();
            var row = Measures.requireOrderable(stage, act, proposed.row().ground(), rules);
            Measures.requireMeasure(stage, act, row, proposed.measure().name());
        } else if (!about.equals(CLOSURE)) {
            Revocations.requireAhead(stage, act, about, rules);
        } else if (!isClosureAhead(stage)) {
            throw Requirements.refused(new NothingToNotice(about));
        }
    }

    static boolean isClosureAhead(Stage stage) {
        return stage instanceof Referred
                || (stage instanceof Stage.Decided(var docket) && Transitions.isAgainst(docket));
    }

    static List<CaseEvent> of(Stage stage, AnswerNotice command, Act act) {
        requireAnswerable(stage, act, command.about(), command.answer(), command.calendar());
        return List.of(new CaseNoticeAnswered(command.caseId(), command.about(), command.answer()));
    }

    static void requireAnswerable(Stage stage, Act act, String about, String answer, WorkingCalendar calendar) {
        var docket = Requirements.own(stage, act, at -> Preparing.isAnswerable(at, act.occurredOn()));
        var notice = requireNoticed(docket, act, about);
        if (notice.hasAnswered(answer) || notice.isWaivedOn(act.occurredOn())) {
            throw Requirements.refused(new AnsweredAlready(about, answer));
        }
        if (answer.equals(Preparation.HEARING_REQUEST)) {
            requireInTime(notice, act, calendar);
        }
    }

    /** In time on the fifth working day, too late on the sixth; nothing is too late while the day is provisional. */
    private static void requireInTime(Notice notice, Act act, WorkingCalendar calendar) {
        if (notice.as().hearingBy() == null) {
            throw Requirements.refused(new NoHearingOffered(notice.as().about()));
        }
        var term = hearingBy(notice, calendar);
        if (!term.provisional() && act.occurredOn().isAfter(term.lastDay())) {
            throw Requirements.refused(new HearingAskedTooLate(term.lastDay()));
        }
    }

    /** A day that was once confirmed stays; a provisional one is settled by the first calendar that confirms it (E7). */
    static Limit hearingBy(Notice notice, WorkingCalendar calendar) {
        var told = notice.as().hearingBy();
        return told == null || told.provisional() ? hearingTerm(notice.on(), calendar) : told;
    }

    static Notice requireNoticed(Stage stage, Act act, String about) {
        var docket = Requirements.own(stage, act, Transitions::isOpen);
        return requireNoticed(docket, act, about);
    }

    /** 行政处罚法44: of more than the notice says the enterprise was not told. */
    static void requireNotHeavier(Notice notice, BigDecimal amount) {
        var noticed = notice.as().amount();
        if (noticed != null && amount.compareTo(noticed) > 0) {
            throw Requirements.refused(new HeavierThanNoticed(noticed));
        }
    }

    static Notice requireNoticed(Docket docket, Act act, String about) {
        var notice = docket.prepared().notice(about).orElseThrow(() -> Requirements.refused(new NotNoticed(about)));
        Requirements.notBefore(notice.on(), act);
        return notice;
    }
}
