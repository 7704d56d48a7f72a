package org.phaseout.enforcement.cases.domain;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.phaseout.enforcement.cases.domain.ActReason.DoneAlready;
import org.phaseout.enforcement.cases.domain.PenaltyCommand.NoticePenalty;
import org.phaseout.enforcement.cases.domain.PenaltyCommand.PenaliseDaily;
import org.phaseout.enforcement.cases.domain.PenaltyCommand.Proposal;
import org.phaseout.enforcement.cases.domain.PenaltyEvent.CaseDailyPenaltyDecided;
import org.phaseout.enforcement.cases.domain.PenaltyReason.CorrectionNotRefused;
import org.phaseout.enforcement.cases.domain.PenaltyReason.NoDailyPenalty;
import org.phaseout.enforcement.cases.domain.PenaltyReason.NotNoticed;
import org.phaseout.enforcement.cases.domain.PenaltyReason.SumNotAsComputed;
import org.phaseout.enforcement.cases.domain.Preparation.Notice;
import org.phaseout.enforcement.cases.domain.Stage.InProcedure;
import org.phaseout.enforcement.rules.domain.Fine;
import org.phaseout.enforcement.rules.domain.Rulebook;
import org.phaseout.platform.domain.Act;

/**
 * 按日连续处罚 (E2; 环境保护法59): who was fined and ordered to correct, and has not, is fined the same amount for every day from
 * the day after the order until a re-inspection found the act still going on.
 */
final class DailyPenalties {

    private static final String CORRECT = "correct";
    private static final String DAILY = ":daily-penalty";

    private DailyPenalties() {}

    /** What stands in the way is not; the sum follows from the facts. */
    record Refusal(Fined fined, Fine fine, LocalDate from, LocalDate until) {

        BigDecimal amount() {
            return fined.amount().multiply(BigDecimal.valueOf(ChronoUnit.DAYS.between(from, until) + 1));
        }
    }

    /** What a notice of it is about: the ground, and that it is by the day. */
    static String about(String ground) {
        return ground + DAILY;
    }

    /** The ground of the daily penalty that a notice is about; empty where it is about another penalty. */
    static Optional<String> ground(Docket docket, String about) {
        return docket.grounds().names().stream()
                .filter(ground -> about(ground).equals(about))
                .findFirst();
    }

    static List<CaseEvent> of(Stage stage, PenaliseDaily command, Act act) {
        var refusal = requireDecidable(stage, act, command.ground(), command.rules());
        return List.of(new CaseDailyPenaltyDecided(
                command.caseId(),
                command.ground(),
                Objects.requireNonNull(refusal.fine().daily()),
                refusal.fined().as().documentNumber(),
                refusal.from(),
                refusal.until(),
                refusal.amount(),
                Fines.ofOneDay(Transitions.docket(stage), command.documentNumber(), act),
                Requirements.twoOfficers(command.officers())));
    }

    /** Its sum follows from the facts, and its notice states that and no other; of other penalties what was proposed. */
    static Proposal computed(Stage stage, NoticePenalty command, Act act) {
        var proposal = command.proposal();
        return ground(Transitions.docket(stage), proposal.about())
                .map(ground -> requireDaily(stage, act, ground, command.rules()))
                .map(refusal -> of(proposal, refusal.amount()))
                .orElse(proposal);
    }

    private static Proposal of(Proposal proposal, BigDecimal sum) {
        if (proposal.amount() != null && proposal.amount().compareTo(sum) != 0) {
            throw Requirements.refused(new SumNotAsComputed(sum));
        }
        return new Proposal(
                proposal.about(), sum, proposal.documentNumber(), proposal.statementsBy(), proposal.hearing());
    }

    /** 行政处罚法44, 63: and after the enterprise was heard of the sum that is decided now. */
    static Refusal requireDecidable(Stage stage, Act act, String ground, Rulebook rules) {
        var refusal = requireDaily(stage, act, ground, rules);
        var docket = Transitions.docket(stage);
        Hearings.requireHeard(docket, act, about(ground), rules);
        docket.prepared().notice(about(ground)).ifPresent(notice -> requireNoticeOf(refusal, notice));
        return refusal;
    }

    /** What was noticed before the act was found to go on was the penalty upon an earlier order. */
    private static void requireNoticeOf(Refusal refusal, Notice notice) {
        if (notice.on().isBefore(refusal.until())) {
            throw Requirements.refused(new NotNoticed(notice.as().about()));
        }
        Notices.requireNotHeavier(notice, refusal.amount());
    }

    static Refusal requireDaily(Stage ofCase, Act act, String ground, Rulebook rules) {
        var stage = Strands.of(ofCase, ground);
        var docket = Requirements.own(stage, act, Transitions::isOpen);
        var fine = Findings.rowFound(docket, ground, rules, act).fines().stream()
                .filter(each -> each.daily() != null)
                .findFirst()
                .orElseThrow(() -> Requirements.refused(new NoDailyPenalty(ground)));
        var servedOn = correctionServedOn(stage, docket, ground);
        var failedOn = docket.orders().rectification().failedOn();
        var fined = docket.penalties().stream()
                .filter(each -> each.as().ground().equals(ground) && Standing.of((InProcedure) stage, each))
                .findFirst();
        if (servedOn == null || failedOn == null || fined.isEmpty() || !failedOn.isAfter(servedOn)) {
            throw Requirements.refused(new CorrectionNotRefused(ground));
        }
        Requirements.notBefore(failedOn, act);
        requireUnstayed(docket, act, fined.get());
        requireFirst(docket, ground, failedOn);
        return new Refusal(fined.get(), fine, servedOn.plusDays(1), failedOn);
    }

    /** It goes on from the fine and from the order to correct. */
    private static void requireUnstayed(Docket docket, Act act, Fined fined) {
        Requirements.notStayed(docket, act, fined.as().documentNumber());
        docket.orders()
                .all()
                .filter(measure -> measure.measure().equals(CORRECT) && docket.stands(measure))
                .forEach(measure -> Requirements.notStayed(docket, act, measure.documentNumber()));
    }

    private static @Nullable LocalDate correctionServedOn(Stage stage, Docket docket, String ground) {
        var measure = docket.measure();
        if (measure == null || !measure.ground().equals(ground)) {
            return null;
        }
        return measure.measure().equals(CORRECT)
                ? Timing.servedOn(stage)
                : docket.orders().beside().stream()
                        .filter(each -> each.isOf(CORRECT) && docket.stands(each.as()))
                        .map(Orders.Beside::servedOn)
                        .filter(Objects::nonNull)
                        .findFirst()
                        .orElse(null);
    }

    private static void requireFirst(Docket docket, String ground, LocalDate until) {
        Requirements.notUndoneForGood(docket, about(ground));
        docket.marks().debts().daily().stream()
                .filter(each -> each.ground().equals(ground) && !each.until().isBefore(until))
                .filter(each -> docket.marks().reviewed().stands(Decisions.of(each, until)))
                .findFirst()
                .ifPresent(each -> {
                    throw Requirements.refused(new DoneAlready(each.documentNumber(), each.until()));
                });
    }

    static @Nullable Stage decided(Stage stage, CaseDailyPenaltyDecided penalty, LocalDate on) {
        return Transitions.isOpen(stage) && Transitions.docket(stage).grounds().has(penalty.ground())
                ? Transitions.marked(stage, marks -> marks.owing(marks.debts().plus(penalty, on)))
                : null;
    }
}
