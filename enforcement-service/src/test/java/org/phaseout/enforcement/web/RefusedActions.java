package org.phaseout.enforcement.web;

import static org.phaseout.enforcement.Reported.data;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.phaseout.enforcement.Reported;
import org.phaseout.enforcement.cases.domain.ActReason;
import org.phaseout.enforcement.cases.domain.DecisionReason;
import org.phaseout.enforcement.cases.domain.FindingReason;
import org.phaseout.enforcement.cases.domain.MeasureReason;
import org.phaseout.enforcement.cases.domain.PenaltyReason;
import org.phaseout.enforcement.cases.domain.ReviewReason;
import org.phaseout.enforcement.rules.domain.RulesRefused;
import tools.jackson.databind.node.ObjectNode;

/** The table of actions that must be refused: code, status and place were written down by hand from the rules. */
final class RefusedActions {

    private static final String DAY = "2024-12-20";
    private static final String OVER_LIMIT = "E1/over-limit";
    private static final String RECTIFY = "rectify-within-limit";
    private static final String MONTH = "{\"months\": 1}";

    static List<Refusal> all() {
        return Stream.of(
                        ofTheBeginning(),
                        ofGrounds(),
                        ofMeasures(),
                        ofLimits(),
                        ofFines(),
                        ofDecisions(),
                        ofUndoing(),
                        ofCalendars(),
                        RefusedByRows.all(),
                        RefusedByPenalties.all(),
                        RefusedByFines.all(),
                        RefusedByReviews.all())
                .flatMap(cases -> cases)
                .toList();
    }

    private static Stream<Refusal> ofTheBeginning() {
        return Stream.of(
                new Refusal(
                        "E6-not-at-this-step",
                        422,
                        "/type",
                        ActReason.NotAtThisStep.class,
                        Reported.service(Standing.OPENED, DAY)),
                new Refusal(
                        "E6-case-already-opened",
                        422,
                        "/subject",
                        FindingReason.AlreadyOpened.class,
                        Reported.opening(Standing.OPENED, DAY, "structure")),
                new Refusal(
                        "E8-track-not-yours",
                        403,
                        "/data/track",
                        FindingReason.NotYourTrack.class,
                        Reported.opening("rf-new", DAY, "environment")),
                new Refusal(
                                "E8-case-not-yours",
                                403,
                                "/subject",
                                ActReason.NotYourCase.class,
                                Reported.overLimit(Standing.OPENED, DAY))
                        .by("ecology"),
                new Refusal(
                                "township-not-yours",
                                403,
                                "/data/township",
                                FindingReason.NotYourGround.class,
                                Reported.lead("rf-new", DAY))
                        .by("township:350504101"),
                new Refusal(
                        "township-outside-district",
                        422,
                        "/data/township",
                        FindingReason.TownshipOutsideDistrict.class,
                        outside()));
    }

    private static Stream<Refusal> ofGrounds() {
        return Stream.of(
                new Refusal(
                        "E6-ground-unknown",
                        422,
                        "/data/ground",
                        FindingReason.GroundUnknown.class,
                        Reported.ground(Standing.OPENED, DAY, "E1/nothing", null)),
                new Refusal(
                        "E8-ground-of-another-track",
                        422,
                        "/data/ground",
                        FindingReason.GroundOfAnotherTrack.class,
                        Reported.ground(Standing.OPENED, DAY, "E5/not-out-by-date", null)),
                new Refusal(
                        "E1-measurement-missing",
                        422,
                        "/data/measurement",
                        FindingReason.MeasurementMissing.class,
                        Reported.ground(Standing.OPENED, DAY, OVER_LIMIT, null)),
                new Refusal(
                        "E1-measurement-out-of-place",
                        422,
                        "/data/measurement",
                        FindingReason.MeasurementOutOfPlace.class,
                        Reported.ground(
                                Standing.OPENED,
                                DAY,
                                "E1/eliminated-equipment",
                                Reported.measurement("GB 16780-2021", "118", "117"))),
                new Refusal(
                        "E1-not-over-limit",
                        422,
                        "/data/measurement/measured",
                        FindingReason.NotOverLimit.class,
                        found(Standing.OPENED, "GB 16780-2021", "117", "117")),
                new Refusal(
                        "E1-standard-not-in-force",
                        422,
                        "/data/measurement/standard",
                        FindingReason.StandardNotInForce.class,
                        found(Standing.OPENED, "GB 16780-2012", "118", "117")),
                new Refusal(
                        "E1-standard-of-another-industry",
                        422,
                        "/data/measurement/standard",
                        FindingReason.StandardOfAnotherIndustry.class,
                        found(Standing.OPENED, "GB 21256-2013", "118", "117")),
                new Refusal(
                        "E1-no-mandatory-limit",
                        422,
                        "/data/measurement/standard",
                        FindingReason.NoMandatoryLimit.class,
                        found(Standing.FOUNDRY, "T/CFA 1-2020", "118", "117")),
                new Refusal(
                        "E1-limit-not-of-standard",
                        422,
                        "/data/measurement/limit",
                        FindingReason.LimitNotOfStandard.class,
                        found(Standing.OPENED, "GB 16780-2021", "118", "116")));
    }

    private static Stream<Refusal> ofMeasures() {
        return Stream.of(
                new Refusal(
                        "E6-ground-not-found",
                        422,
                        "/data/ground",
                        ActReason.GroundNotFound.class,
                        order("E1/energy-report", "correct-within-limit", MONTH)),
                new Refusal(
                        "E8-measure-not-of-ground",
                        422,
                        "/data/measure",
                        MeasureReason.MeasureNotOfGround.class,
                        order(OVER_LIMIT, "stop-use", MONTH)),
                new Refusal(
                        "E6-limit-missing",
                        422,
                        "/data/limit",
                        MeasureReason.LimitMissing.class,
                        order(OVER_LIMIT, RECTIFY, null)),
                new Refusal(
                        "E6-limit-out-of-place",
                        422,
                        "/data/limit",
                        MeasureReason.LimitOutOfPlace.class,
                        order("E1/eliminated-equipment", "stop-use", MONTH)),
                new Refusal(
                        "E8-limit-too-long",
                        422,
                        "/data/limit",
                        MeasureReason.LimitTooLong.class,
                        order(OVER_LIMIT, RECTIFY, "{\"months\": 7}")),
                new Refusal(
                        "E6-limit-before-order",
                        422,
                        "/data/limit",
                        MeasureReason.LimitBeforeOrder.class,
                        order(OVER_LIMIT, RECTIFY, "{\"until\": \"2024-12-05\"}")),
                new Refusal(
                        "E8-document-number-missing",
                        422,
                        "/data/documentNumber",
                        ActReason.DocumentNumberMissing.class,
                        withoutNumber()),
                new Refusal(
                        "E8-document-of-another-case",
                        422,
                        "/data/documentNumber",
                        ActReason.DocumentOfAnotherCase.class,
                        withNumberOf(Standing.RUNNING)),
                new Refusal(
                        "E6-ground-not-named",
                        422,
                        "/data/ground",
                        ActReason.GroundNotNamed.class,
                        Reported.service(Standing.TWO_COURSES, DAY)),
                new Refusal(
                        "E7-holidays-not-published",
                        422,
                        "/time",
                        PenaltyReason.HolidaysNotPublished.class,
                        announced()),
                new Refusal(
                        "E7-served-after-its-end",
                        422,
                        "/time",
                        MeasureReason.ServedAfterItsEnd.class,
                        Reported.service(Standing.STATED, DAY)),
                new Refusal(
                        "E6-before-its-cause",
                        422,
                        "/time",
                        ActReason.BeforeItsCause.class,
                        Reported.service(Standing.ORDERED, "2024-11-01")));
    }

    private static Stream<Refusal> ofLimits() {
        return Stream.of(
                new Refusal(
                        "E8-no-extension",
                        422,
                        "/data/extension",
                        MeasureReason.NoExtensionHere.class,
                        Reported.application(Standing.REPORT, DAY)),
                new Refusal(
                        "E7-before-service",
                        422,
                        "/time",
                        MeasureReason.BeforeService.class,
                        Reported.application(Standing.RUNNING, "2024-11-03")),
                new Refusal(
                        "E7-asked-too-late",
                        422,
                        "/time",
                        MeasureReason.AskedTooLate.class,
                        Reported.application(Standing.LAPSED, "2023-09-05")),
                new Refusal(
                        "E6-extension-not-asked-for",
                        422,
                        "/type",
                        MeasureReason.NotAskedFor.class,
                        Reported.grant(Standing.RUNNING, DAY, MONTH)),
                new Refusal(
                        "E8-extension-too-long",
                        422,
                        "/data/extension",
                        MeasureReason.ExtensionTooLong.class,
                        Reported.grant(Standing.ASKED, DAY, "{\"months\": 4}")),
                new Refusal(
                        "E7-extension-adds-nothing",
                        422,
                        "/data/extension",
                        MeasureReason.ExtensionAddsNothing.class,
                        Reported.grant(Standing.ASKED, DAY, "{\"until\": \"2025-05-04\"}")),
                new Refusal(
                        "E6-extension-unanswered",
                        422,
                        "/type",
                        MeasureReason.ExtensionUnanswered.class,
                        Reported.application(Standing.ASKED, DAY)),
                new Refusal(
                        "E6a-stay-in-force",
                        422,
                        "/type",
                        ReviewReason.StayInForce.class,
                        Reported.stay(Standing.STAYED, DAY)),
                new Refusal(
                        "E6a-not-stayed",
                        422,
                        "/type",
                        ReviewReason.NotStayed.class,
                        Reported.stayEnd(Standing.RUNNING, DAY)));
    }

    private static Stream<Refusal> ofFines() {
        return Stream.of(
                new Refusal(
                        "E8-no-fine-on-ground",
                        422,
                        "/data/ground",
                        PenaltyReason.NoFineOnGround.class,
                        Reported.penalty(Standing.OPENED, DAY, OVER_LIMIT, "10000")),
                new Refusal(
                        "E8-fine-out-of-range",
                        422,
                        "/data/amount",
                        PenaltyReason.FineOutOfRange.class,
                        Reported.penalty(Standing.OPENED, DAY, "E1/key-user-rectification", "300001")),
                new Refusal(
                        "E8-fine-before-lapse",
                        422,
                        "/data/ground",
                        PenaltyReason.FineBeforeLapse.class,
                        Reported.penalty(Standing.REPORT, DAY, "E1/energy-report", "10000")),
                new Refusal(
                        "E8-fined-already",
                        422,
                        "/data/ground",
                        PenaltyReason.FinedAlready.class,
                        Reported.penalty(Standing.FINED, DAY, "E1/key-user-rectification", "100000")),
                new Refusal(
                        "E8-goods-value-missing",
                        422,
                        "/data/goodsValue",
                        PenaltyReason.GoodsValueMissing.class,
                        Reported.penalty(Standing.STRUCTURE, DAY, "E5/equipment-transferred", "10000")));
    }

    private static Stream<Refusal> ofDecisions() {
        return Stream.of(
                new Refusal(
                        "E6-nothing-follows",
                        422,
                        "/type",
                        DecisionReason.NothingFollows.class,
                        Reported.referral(Standing.REPORT, DAY)),
                new Refusal(
                        "E6-not-yet-referable",
                        422,
                        "/type",
                        DecisionReason.NotYetReferable.class,
                        Reported.referral(Standing.RUNNING, DAY)),
                new Refusal(
                        "E6-district-decides-itself",
                        403,
                        "/data/decision/level",
                        DecisionReason.DistrictDecidesItself.class,
                        Reported.decision(Standing.REFERRED, DAY, "close")),
                new Refusal(
                                "E8-date-in-the-future",
                                422,
                                "/data/decision/on",
                                ActReason.DateInTheFuture.class,
                                decided("on", "2024-12-21"))
                        .by("government"),
                new Refusal(
                        "E8-no-government",
                        422,
                        "/data/decision/level",
                        DecisionReason.NoGovernment.class,
                        decided("level", "court")),
                new Refusal(
                                "E6-decision-before-referral",
                                422,
                                "/data/decision/on",
                                DecisionReason.DecisionBeforeReferral.class,
                                decided("on", "2024-12-04"))
                        .by("government"),
                new Refusal(
                        "E8-closing-without-decision",
                        422,
                        "/type",
                        DecisionReason.ClosingWithoutDecision.class,
                        Reported.closingOrder(Standing.LAPSED, DAY)),
                new Refusal(
                                "E8-decided-against-closing",
                                422,
                                "/type",
                                DecisionReason.DecidedAgainst.class,
                                Reported.closingOrder(Standing.DECIDED_AGAINST, DAY))
                        .by("government"),
                new Refusal(
                        "E6-closing-not-yours",
                        403,
                        "/subject",
                        DecisionReason.ClosingNotYours.class,
                        Reported.closingOrder(Standing.DECIDED, DAY)),
                new Refusal(
                        "E7-decision-stands",
                        422,
                        "/type",
                        DecisionReason.DecisionStands.class,
                        Reported.reinspection(Standing.DECIDED, DAY, "met")),
                new Refusal(
                        "E6-result-not-of-step",
                        422,
                        "/data/result",
                        DecisionReason.ResultNotOfStep.class,
                        Reported.closing(Standing.OPENED, DAY, "met")),
                new Refusal(
                        "E6a-nothing-to-review",
                        422,
                        "/type",
                        ReviewReason.NothingToReview.class,
                        Reported.filing(Standing.OPENED, DAY)),
                new Refusal(
                        "E6a-nothing-to-change",
                        422,
                        "/data/changedTo",
                        ReviewReason.NothingToChange.class,
                        Reported.outcome(Standing.RUNNING, DAY, "changed")));
    }

    private static Stream<Refusal> ofUndoing() {
        return Stream.of(
                new Refusal(
                        "U12-no-such-version",
                        422,
                        "/data/action/version",
                        ActReason.NotUndone.class,
                        Reported.voiding(Standing.OPENED, DAY, 99, "case-opened")),
                new Refusal(
                        "U12-other-fact",
                        422,
                        "/data/action/fact",
                        ActReason.NotUndone.class,
                        Reported.voiding(Standing.OPENED, DAY, 2, "case-opened")),
                new Refusal(
                        "U12-undoing-stays",
                        422,
                        "/data/action/version",
                        ActReason.NotUndone.class,
                        Reported.voiding(Standing.OPENED, DAY, 6, "case-ground-found")),
                new Refusal(
                        "U12-undone-already",
                        422,
                        "/data/action/version",
                        ActReason.NotUndone.class,
                        Reported.voiding(Standing.OPENED, DAY, 5, "case-ground-found")),
                new Refusal(
                                "U12-not-your-act",
                                403,
                                "/data/action/version",
                                ActReason.NotUndone.class,
                                Reported.voiding(Standing.OPENED, DAY, 2, "case-ground-found"))
                        .by("ecology"),
                new Refusal(
                        "U12-later-facts-rest-on-it",
                        422,
                        "/data/action/version",
                        ActReason.NotUndone.class,
                        Reported.voiding(Standing.RUNNING, DAY, 2, "case-ground-found")),
                new Refusal("U12-nothing-corrected", 422, "/data/data", ActReason.NothingCorrected.class, unchanged()),
                new Refusal(
                        "E6-ground-unknown",
                        422,
                        "/data/data/ground",
                        FindingReason.GroundUnknown.class,
                        corrected(Reported.ground(Standing.OPENED, DAY, "E1/nothing", null), 2, "case-ground-found")));
    }

    private static Stream<Refusal> ofCalendars() {
        return Stream.of(
                new Refusal(
                                "E7-day-outside-year",
                                422,
                                "/data/year",
                                RulesRefused.Reason.DayOutsideYear.class,
                                calendar("2031-01-01", "2030-01-05"))
                        .by("administrator"),
                new Refusal(
                                "E7-worked-day-is-no-weekend",
                                422,
                                "/data/workingWeekends",
                                RulesRefused.Reason.NoWeekend.class,
                                calendar("2030-01-01", "2030-01-07"))
                        .by("administrator"),
                new Refusal(
                                "E7-day-both-off-and-worked",
                                422,
                                "/data/workingWeekends",
                                RulesRefused.Reason.BothOffAndWorked.class,
                                calendar("2030-01-05", "2030-01-05"))
                        .by("administrator"),
                new Refusal(
                                "E7-notice-in-the-future",
                                422,
                                "/data/publishedOn",
                                RulesRefused.Reason.NoticeInTheFuture.class,
                                Standing.calendar(DAY, "2024-12-31"))
                        .by("administrator"),
                new Refusal(
                                "E7-calendar-not-newer",
                                422,
                                "/data/publishedOn",
                                RulesRefused.Reason.NotNewer.class,
                                Standing.calendar(DAY, "2024-10-01"))
                        .by("administrator"),
                new Refusal(
                                "E7-calendar-of-another-year",
                                422,
                                "/data/year",
                                RulesRefused.Reason.CalendarOfAnotherYear.class,
                                otherYear())
                        .by("administrator"));
    }

    private static ObjectNode outside() {
        var event = Reported.lead("rf-new", DAY);
        data(event).put("township", "350503100");
        return event;
    }

    private static ObjectNode found(String subject, String standard, String measured, String limit) {
        return Reported.ground(subject, DAY, OVER_LIMIT, Reported.measurement(standard, measured, limit));
    }

    private static ObjectNode order(String ground, String measure, @Nullable String limit) {
        return Reported.order(Standing.OPENED, DAY, ground, measure, limit);
    }

    private static ObjectNode withoutNumber() {
        var event = Reported.order(Standing.OPENED, DAY);
        data(event).remove("documentNumber");
        return event;
    }

    private static ObjectNode withNumberOf(String other) {
        var event = Reported.order(Standing.OPENED, DAY);
        data(event).set("documentNumber", data(Reported.order(other, DAY)).path("documentNumber"));
        return event;
    }

    private static ObjectNode decided(String field, String value) {
        var event = Reported.decision(Standing.REFERRED, DAY, "close");
        data(event).withObject("/decision").put(field, value);
        return event;
    }

    /** A correction of a lead that says what the lead has said. */
    private static ObjectNode unchanged() {
        return corrected(Reported.lead(Standing.LEAD, DAY), 1, "case-lead-recorded");
    }

    private static ObjectNode corrected(ObjectNode instead, long version, String fact) {
        var event = Reported.voiding(instead.path("subject").asString(), DAY, version, fact)
                .put("type", "report.case.correction");
        data(event).set("data", data(instead));
        return event;
    }

    private static ObjectNode calendar(String dayOff, String worked) {
        var event = Standing.calendar(DAY, "2024-11-02");
        data(event).putArray("daysOff").add(dayOff);
        data(event).putArray("workingWeekends").add(worked);
        return event;
    }

    private static ObjectNode otherYear() {
        return Reported.calendar("rf-2030", DAY, """
                {"year": 2031, "publishedOn": "2024-12-02", "document": "示例〔2024〕2号", "daysOff": [],
                 "workingWeekends": []}""");
    }

    private RefusedActions() {}

    /** Thirty days end in December 2022, of which no holidays are known. */
    private static ObjectNode announced() {
        var service = Reported.service(Standing.OF_2022, "2022-11-25");
        data(service).put("manner", "by-notice");
        return service;
    }
}
