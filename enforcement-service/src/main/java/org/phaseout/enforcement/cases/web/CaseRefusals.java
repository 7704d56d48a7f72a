package org.phaseout.enforcement.cases.web;

import org.phaseout.enforcement.cases.domain.CaseRefused;
import org.phaseout.enforcement.cases.domain.CaseRefused.Reason;
import org.phaseout.platform.domain.Refused;
import org.phaseout.platform.intake.RefusalWords;
import org.phaseout.platform.intake.UndoWords;
import org.phaseout.platform.problem.Problem;
import org.springframework.stereotype.Component;

@Component
class CaseRefusals implements RefusalWords {

    private static final String STANDARD = "/data/measurement/standard";
    private static final String EXTENSION = "/data/extension";
    private static final String LIMIT = "/data/limit";
    private static final String MEASURE = "/data/measure";
    private static final String CIRCUMSTANCE = "/data/circumstance";
    private static final String GROUND = "/data/ground";
    private static final String FINE = "/data/fine";
    private static final String ABOUT = "/data/about";
    private static final String AMOUNT = "/data/amount";

    @Override
    public Class<? extends Refused> refusal() {
        return CaseRefused.class;
    }

    @Override
    public Problem problem(Refused refusal) {
        return switch (((CaseRefused) refusal).reason()) {
            case Reason.NotAtThisStep(var state) -> Problem.of(422, "E6-not-at-this-step", "/type", state);
            case Reason.AlreadyOpened(var id, var name) ->
                Problem.of(422, "E6-case-already-opened", "/subject", id, name);
            case Reason.NotYourTrack(var track, var authority) ->
                Problem.of(403, "E8-track-not-yours", "/data/track", track, authority);
            case Reason.NotYourCase(var department, var authority) ->
                Problem.of(403, "E8-case-not-yours", "/subject", department, authority);
            case Reason.NotYourGround(var township, var authority) ->
                Problem.of(403, "township-not-yours", "/data/township", township, authority);
            case Reason.TownshipOutsideDistrict(var township, var district) ->
                Problem.of(422, "township-outside-district", "/data/township", township, district);
            case Reason.GroundUnknown(var ground) -> Problem.of(422, "E6-ground-unknown", GROUND, ground);
            case Reason.GroundOfAnotherTrack(var ground, var track) ->
                Problem.of(422, "E8-ground-of-another-track", GROUND, ground, track);
            case Reason.GroundNotInForce(var ground, var day) ->
                Problem.of(422, "E7-ground-not-in-force", GROUND, ground, day);
            case Reason.GroundUnverified(var ground) -> Problem.of(422, "E8-ground-unverified", GROUND, ground);
            case Reason.GroundNotYours(var ground, var authority) ->
                Problem.of(403, "E8-ground-not-yours", GROUND, ground, authority);
            case Reason.FactsMissing(var ground, var missing) ->
                Problem.of(422, "E6-facts-missing", "/data", ground, String.join(", ", missing));
            case Reason.NotRepeated(var ground, var in180Days, var inAYear, var on) ->
                Problem.of(422, "E4-not-repeated", "/data/earlierPenalties", ground, in180Days, inAYear, on);
            case Reason.NotOverPermitted(var measured, var permitted) ->
                Problem.of(422, "E2-not-over-permitted", "/data/discharge/measured", measured, permitted);
            case Reason.OtherMedium(var ground, var medium) ->
                Problem.of(422, "E2-other-medium", "/data/discharge/medium", ground, medium);
            case Reason.ActAfterFinding(var act, var found) ->
                Problem.of(422, "E7-act-after-finding", "/data/actOn", act, found);
            case Reason.GroundNotFound(var ground) -> Problem.of(422, "E6-ground-not-found", GROUND, ground);
            case Reason.MeasurementMissing(var ground) ->
                Problem.of(422, "E1-measurement-missing", "/data/measurement", ground);
            case Reason.MeasurementOutOfPlace(var ground) ->
                Problem.of(422, "E1-measurement-out-of-place", "/data/measurement", ground);
            case Reason.NotOverLimit(var measured, var limit) ->
                Problem.of(422, "E1-not-over-limit", "/data/measurement/measured", measured, limit);
            case Reason.StandardNotInForce(var standard, var day) ->
                Problem.of(422, "E1-standard-not-in-force", STANDARD, standard, day);
            case Reason.StandardOfAnotherIndustry(var standard, var industry) ->
                Problem.of(422, "E1-standard-of-another-industry", STANDARD, standard, industry);
            case Reason.NoMandatoryLimit(var standard, var industry) ->
                Problem.of(422, "E1-no-mandatory-limit", STANDARD, standard, industry);
            case Reason.LimitNotOfStandard(var standard, var indicator, var stated) ->
                Problem.of(422, "E1-limit-not-of-standard", "/data/measurement/limit", standard, indicator, stated);
            case Reason.MeasureNotOfGround(var measure, var ground) ->
                Problem.of(422, "E8-measure-not-of-ground", MEASURE, measure, ground);
            case Reason.MeasureNotYet(var measure, var first) ->
                Problem.of(422, "E8-measure-not-yet", MEASURE, measure, first);
            case Reason.NotTogether(var measure, var other) ->
                Problem.of(422, "E8-measures-not-together", MEASURE, measure, other);
            case Reason.CircumstanceMissing(var measure, var kinds) ->
                Problem.of(422, "E2-circumstance-missing", CIRCUMSTANCE, measure, String.join(", ", kinds));
            case Reason.CircumstanceNotOfMeasure(var kind, var measure) ->
                Problem.of(422, "E2-circumstance-not-of-measure", CIRCUMSTANCE + "/kind", kind, measure);
            case Reason.CircumstanceNotShown(var kind, var measured, var permitted) ->
                Problem.of(
                        422,
                        "E2-circumstance-not-shown",
                        CIRCUMSTANCE + "/discharge/measured",
                        kind,
                        measured,
                        permitted);
            case Reason.OtherDocument(var measure, var document) ->
                Problem.of(422, "E8-other-document", "/data/document", measure, document);
            case Reason.IssuingBodyMissing(var ground) ->
                Problem.of(422, "E2-issuing-body-missing", "/data/issuedBy", ground);
            case Reason.LimitMissing(var measure) -> Problem.of(422, "E6-limit-missing", LIMIT, measure);
            case Reason.LimitOutOfPlace(var measure) -> Problem.of(422, "E6-limit-out-of-place", LIMIT, measure);
            case Reason.LimitTooLong(var months) -> Problem.of(422, "E8-limit-too-long", LIMIT, months);
            case Reason.LimitBeforeOrder(var until, var ordered) ->
                Problem.of(422, "E6-limit-before-order", LIMIT, until, ordered);
            case Reason.DocumentNumberMissing(var where) ->
                Problem.of(422, "E8-document-number-missing", "/data/" + where);
            case Reason.DocumentOfAnotherCase(var number, var id) ->
                Problem.of(422, "E8-document-of-another-case", "/data/documentNumber", number, id);
            case Reason.DateInTheFuture(var where, var on, var reported) ->
                Problem.of(422, "E8-date-in-the-future", "/data/" + where, on, reported);
            case Reason.BeforeItsCause(var on, var cause) -> Problem.of(422, "E6-before-its-cause", "/time", on, cause);
            case Reason.BeforeService(var on, var served) -> Problem.of(422, "E7-before-service", "/time", on, served);
            case Reason.ServedAfterItsEnd(var until, var served) ->
                Problem.of(422, "E7-served-after-its-end", "/time", until, served);
            case Reason.NoExtensionHere(var measure) -> Problem.of(422, "E8-no-extension", EXTENSION, measure);
            case Reason.AskedTooLate(var lastDay) -> Problem.of(422, "E7-asked-too-late", "/time", lastDay);
            case Reason.NotAskedFor() -> Problem.of(422, "E6-extension-not-asked-for", "/type");
            case Reason.ExtensionTooLong(var months, var longest) ->
                Problem.of(422, "E8-extension-too-long", EXTENSION, months, longest);
            case Reason.ExtensionTooManyDays(var days, var longest) ->
                Problem.of(422, "E8-extension-too-many-days", EXTENSION, days, longest);
            case Reason.ExtensionAddsNothing(var end) -> Problem.of(422, "E7-extension-adds-nothing", EXTENSION, end);
            case Reason.ExtensionUnanswered() -> Problem.of(422, "E6-extension-unanswered", "/type");
            case Reason.NoFineOnGround(var ground) -> Problem.of(422, "E8-no-fine-on-ground", GROUND, ground);
            case Reason.FineOutOfRange(var from, var to) ->
                Problem.of(422, "E8-fine-out-of-range", AMOUNT, from.toPlainString(), to.toPlainString());
            case Reason.FineBeforeLapse(var ground) -> Problem.of(422, "E8-fine-before-lapse", GROUND, ground);
            case Reason.FinedAlready(var ground, var number) ->
                Problem.of(422, "E8-fined-already", GROUND, ground, number);
            case Reason.GoodsValueMissing(var ground) ->
                Problem.of(422, "E8-goods-value-missing", "/data/goodsValue", ground);
            case Reason.NotNoticed(var about) -> Problem.of(422, "E6-not-noticed", "/type", about);
            case Reason.NothingToNotice(var about) -> Problem.of(422, "E6-nothing-to-notice", "/data/about", about);
            case Reason.StatementsBeforeNotice(var by, var on) ->
                Problem.of(422, "E6-statements-before-notice", "/data/statementsBy", by, on);
            case Reason.NoticeWithoutAmount(var about) -> Problem.of(422, "E6-notice-without-amount", AMOUNT, about);
            case Reason.HearingDue(var about) -> Problem.of(422, "E6-hearing-due", "/data/hearing", about);
            case Reason.AnsweredAlready(var about, var answer) ->
                Problem.of(422, "E6-answered-already", "/data/answer", about, answer);
            case Reason.NoHearingOffered(var about) -> Problem.of(422, "E6-no-hearing-offered", "/data/answer", about);
            case Reason.HearingAskedTooLate(var lastDay) ->
                Problem.of(422, "E7-hearing-asked-too-late", "/time", lastDay);
            case Reason.NoHearingAsked(var about) -> Problem.of(422, "E6-no-hearing-asked", "/data/about", about);
            case Reason.HearingNotCalled(var about) -> Problem.of(422, "E6-hearing-not-called", "/data/about", about);
            case Reason.HolidaysNotPublished(var day) -> Problem.of(422, "E7-holidays-not-published", "/time", day);
            case Reason.HearingTooSoon(var heldOn, var earliest) ->
                Problem.of(422, "E7-hearing-too-soon", "/data/heldOn", heldOn, earliest);
            case Reason.HearingOutstanding(var about) -> Problem.of(422, "E6-hearing-outstanding", "/type", about);
            case Reason.TermToAnswerRuns(var about, var lastDay) ->
                Problem.of(422, "E7-term-to-answer-runs", "/time", about, lastDay);
            case Reason.NotReadied(var about, var by) -> Problem.of(422, "E6-not-reviewed", "/type", about, by);
            case Reason.ReadiedAlready(var about, var by) ->
                Problem.of(422, "E6-reviewed-already", "/data/by", about, by);
            case Reason.HeavierThanNoticed(var noticed) ->
                Problem.of(422, "E8-heavier-than-noticed", AMOUNT, noticed.toPlainString());
            case Reason.ConsentMissing() -> Problem.of(422, "E7-consent-missing", "/data/consented");
            case Reason.NoSuchPenalty(var number) -> Problem.of(422, "E6-no-such-penalty", "/data/penalty", number);
            case Reason.ServedAlready(var number, var on) ->
                Problem.of(422, "E7-served-already", "/data/penalty", number, on);
            case Reason.PublicationDecidedAlready(var number) ->
                Problem.of(422, "E11-publication-decided-already", "/data/penalty", number);
            case Reason.PublicationWithoutEnd() -> Problem.of(422, "E11-publication-without-end", "/data/until");
            case Reason.TooFewOfficers(var named) -> Problem.of(422, "E6-two-officers", "/data/officers", named);
            case Reason.OnePersonAlone() -> Problem.of(422, "E6-one-person-alone", "/data/approvedBy");
            case Reason.NoSuchFine(var fine) -> Problem.of(422, "E6-no-such-fine", "/data", fine);
            case Reason.FineNotServed(var fine) -> Problem.of(422, "E6-fine-not-served", FINE, fine);
            case Reason.DoneAlready(var fine, var on) -> Problem.of(422, "E6-done-already", "/type", fine, on);
            case Reason.NothingOwed(var fine) -> Problem.of(422, "E6-nothing-owed", FINE, fine);
            case Reason.PaidMoreThanOwed(var owed) ->
                Problem.of(422, "E6-paid-more-than-owed", AMOUNT, owed.toPlainString());
            case Reason.NotOverdueYet(var lastDay) -> Problem.of(422, "E7-not-overdue-yet", "/time", lastDay);
            case Reason.DemandMissing(var fine) -> Problem.of(422, "E6-demand-missing", FINE, fine);
            case Reason.DemandRunning(var lastDay) -> Problem.of(422, "E7-demand-running", "/time", lastDay);
            case Reason.AppealOpen(var until) -> Problem.of(422, "E7-appeal-open", "/time", until);
            case Reason.AppealPending(var fine) -> Problem.of(422, "E6a-appeal-pending", FINE, fine);
            case Reason.CourtTermLapsed(var lastDay) -> Problem.of(422, "E7-court-term-lapsed", "/time", lastDay);
            case Reason.NoDailyPenalty(var ground) -> Problem.of(422, "E2-no-daily-penalty", GROUND, ground);
            case Reason.CorrectionNotRefused(var ground) ->
                Problem.of(422, "E2-correction-not-refused", GROUND, ground);
            case Reason.SumNotAsComputed(var sum) ->
                Problem.of(422, "E2-sum-not-as-computed", AMOUNT, sum.toPlainString());
            case Reason.NothingFollows(var ground) -> Problem.of(422, "E6-nothing-follows", "/type", ground);
            case Reason.NothingFollowsYet(var ground, var first) ->
                Problem.of(422, "E6-nothing-follows-yet", "/type", ground, first);
            case Reason.MeasureComesFirst(var ground) -> Problem.of(422, "E6-measure-comes-first", GROUND, ground);
            case Reason.ApprovalAskedFor() -> Problem.of(422, "E6-approval-asked-for", "/type");
            case Reason.DecisionAskedFor() -> Problem.of(422, "E6-decision-asked-for", "/type");
            case Reason.NoSuchRevocation(var licence) ->
                Problem.of(422, "E6-no-such-revocation", "/data/licence", licence);
            case Reason.RevokedAlready(var licence) -> Problem.of(422, "E6-revoked-already", "/data/licence", licence);
            case Reason.RevocationNotYet(var licence, var awaited) ->
                Problem.of(422, "E6-revocation-not-yet", "/data/licence", licence, awaited);
            case Reason.GravityMissing(var licence) -> Problem.of(422, "E6-gravity-missing", "/data/gravity", licence);
            case Reason.NotEndedByFiling(var measure) -> Problem.of(422, "E2-not-ended-by-filing", "/type", measure);
            case Reason.GroundNotNamed(var grounds) ->
                Problem.of(422, "E6-ground-not-named", GROUND, String.join(", ", grounds));
            case Reason.LiftedByFiling(var measure) -> Problem.of(422, "E2-lifted-by-filing", "/data/result", measure);
            case Reason.NoRectification(var measure) -> Problem.of(422, "E2-no-rectification", "/type", measure);
            case Reason.PlanNotPublic() -> Problem.of(422, "E2-plan-not-public", "/data/published");
            case Reason.NotYetReferable() -> Problem.of(422, "E6-not-yet-referable", "/type");
            case Reason.NoGovernment(var level, var governments) ->
                Problem.of(422, "E8-no-government", "/data/decision/level", level, String.join(", ", governments));
            case Reason.DecisionBeforeReferral(var on, var referred) ->
                Problem.of(422, "E6-decision-before-referral", "/data/decision/on", on, referred);
            case Reason.DistrictDecidesItself(var authority) ->
                Problem.of(403, "E6-district-decides-itself", "/data/decision/level", authority);
            case Reason.ClosingWithoutDecision() -> Problem.of(422, "E8-closing-without-decision", "/type");
            case Reason.DecidedAgainst(var number) -> Problem.of(422, "E8-decided-against-closing", "/type", number);
            case Reason.ClosingNotYours(var whose, var authority) ->
                Problem.of(403, "E6-closing-not-yours", "/subject", whose, authority);
            case Reason.DecisionStands(var number) -> Problem.of(422, "E7-decision-stands", "/type", number);
            case Reason.ResultNotOfStep(var result, var possible) ->
                Problem.of(422, "E6-result-not-of-step", "/data/result", result, String.join(", ", possible));
            case Reason.NothingToReview() -> Problem.of(422, "E6a-nothing-to-review", "/type");
            case Reason.NoSuchDecision(var number) -> Problem.of(422, "E6a-no-such-decision", ABOUT, number);
            case Reason.NotFiledAbout(var numbers) -> Problem.of(422, "E6a-not-filed-about", ABOUT, numbers);
            case Reason.DecisionsNotNamed() -> Problem.of(422, "E6a-decisions-not-named", ABOUT);
            case Reason.UndoneForGood(var what, var number) ->
                Problem.of(422, "E6a-undone-for-good", "/type", what, number);
            case Reason.DocumentUndone(var number) ->
                Problem.of(422, "E6a-document-undone", "/data/documentNumber", number);
            case Reason.NothingToChange() -> Problem.of(422, "E6a-nothing-to-change", "/data/changedTo");
            case Reason.StayInForce(var since) -> Problem.of(422, "E6a-stay-in-force", "/type", since);
            case Reason.NotStayed() -> Problem.of(422, "E6a-not-stayed", "/type");
            case Reason.NotUndone(var flaw) -> UndoWords.problem(flaw);
            case Reason.NothingCorrected() -> Problem.of(422, "U12-nothing-corrected", "/data/data");
        };
    }
}
