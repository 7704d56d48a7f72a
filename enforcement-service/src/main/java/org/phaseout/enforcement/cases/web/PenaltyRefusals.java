package org.phaseout.enforcement.cases.web;

import org.phaseout.enforcement.cases.domain.PenaltyReason;
import org.phaseout.platform.problem.Problem;

/** The problem documents for what stands in the way of a penalty and what is around it. */
final class PenaltyRefusals {

    private static final String GROUND = "/data/ground";
    private static final String AMOUNT = "/data/amount";

    private PenaltyRefusals() {}

    static Problem problem(PenaltyReason reason) {
        return switch (reason) {
            case PenaltyReason.NoFineOnGround(var ground) -> Problem.of(422, "E8-no-fine-on-ground", GROUND, ground);
            case PenaltyReason.FineOutOfRange(var from, var to) ->
                Problem.of(422, "E8-fine-out-of-range", AMOUNT, from.toPlainString(), to.toPlainString());
            case PenaltyReason.FineBeforeLapse(var ground) -> Problem.of(422, "E8-fine-before-lapse", GROUND, ground);
            case PenaltyReason.FinedAlready(var ground, var number) ->
                Problem.of(422, "E8-fined-already", GROUND, ground, number);
            case PenaltyReason.GoodsValueMissing(var ground) ->
                Problem.of(422, "E8-goods-value-missing", "/data/goodsValue", ground);
            case PenaltyReason.NotNoticed(var about) -> Problem.of(422, "E6-not-noticed", "/type", about);
            case PenaltyReason.NothingToNotice(var about) ->
                Problem.of(422, "E6-nothing-to-notice", "/data/about", about);
            case PenaltyReason.StatementsBeforeNotice(var by, var on) ->
                Problem.of(422, "E6-statements-before-notice", "/data/statementsBy", by, on);
            case PenaltyReason.NoticeWithoutAmount(var about) ->
                Problem.of(422, "E6-notice-without-amount", AMOUNT, about);
            case PenaltyReason.HeavierThanNoticed(var noticed) ->
                Problem.of(422, "E8-heavier-than-noticed", AMOUNT, noticed.toPlainString());
            case PenaltyReason.AnsweredAlready(var about, var answer) ->
                Problem.of(422, "E6-answered-already", "/data/answer", about, answer);
            case PenaltyReason.HearingDue(var about) -> Problem.of(422, "E6-hearing-due", "/data/hearing", about);
            case PenaltyReason.NoHearingOffered(var about) ->
                Problem.of(422, "E6-no-hearing-offered", "/data/answer", about);
            case PenaltyReason.HearingAskedTooLate(var lastDay) ->
                Problem.of(422, "E7-hearing-asked-too-late", "/time", lastDay);
            case PenaltyReason.NoHearingAsked(var about) ->
                Problem.of(422, "E6-no-hearing-asked", "/data/about", about);
            case PenaltyReason.HearingNotCalled(var about) ->
                Problem.of(422, "E6-hearing-not-called", "/data/about", about);
            case PenaltyReason.HolidaysNotPublished(var day) ->
                Problem.of(422, "E7-holidays-not-published", "/time", day);
            case PenaltyReason.HearingTooSoon(var heldOn, var earliest) ->
                Problem.of(422, "E7-hearing-too-soon", "/data/heldOn", heldOn, earliest);
            case PenaltyReason.HearingOutstanding(var about) ->
                Problem.of(422, "E6-hearing-outstanding", "/type", about);
            case PenaltyReason.TermToAnswerRuns(var about, var lastDay) ->
                Problem.of(422, "E7-term-to-answer-runs", "/time", about, lastDay);
            case PenaltyReason.NotReadied(var about, var by) -> Problem.of(422, "E6-not-reviewed", "/type", about, by);
            case PenaltyReason.ReadiedAlready(var about, var by) ->
                Problem.of(422, "E6-reviewed-already", "/data/by", about, by);
            case PenaltyReason.ConsentMissing() -> Problem.of(422, "E7-consent-missing", "/data/consented");
            case PenaltyReason.NoSuchPenalty(var number) ->
                Problem.of(422, "E6-no-such-penalty", "/data/penalty", number);
            case PenaltyReason.ServedAlready(var number, var on) ->
                Problem.of(422, "E7-served-already", "/data/penalty", number, on);
            case PenaltyReason.PublicationDecidedAlready(var number) ->
                Problem.of(422, "E11-publication-decided-already", "/data/penalty", number);
            case PenaltyReason.PublicationWithoutEnd() -> Problem.of(422, "E11-publication-without-end", "/data/until");
            case PenaltyReason.NoDailyPenalty(var ground) -> Problem.of(422, "E2-no-daily-penalty", GROUND, ground);
            case PenaltyReason.CorrectionNotRefused(var ground) ->
                Problem.of(422, "E2-correction-not-refused", GROUND, ground);
            case PenaltyReason.SumNotAsComputed(var sum) ->
                Problem.of(422, "E2-sum-not-as-computed", AMOUNT, sum.toPlainString());
        };
    }
}
