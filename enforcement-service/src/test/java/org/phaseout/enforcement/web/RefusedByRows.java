package org.phaseout.enforcement.web;

import static org.phaseout.enforcement.Reported.data;

import java.util.stream.Stream;
import org.phaseout.enforcement.Reported;
import org.phaseout.enforcement.ReportedOfRows;
import org.phaseout.enforcement.cases.domain.DecisionReason;
import org.phaseout.enforcement.cases.domain.FindingReason;
import org.phaseout.enforcement.cases.domain.MeasureReason;
import tools.jackson.databind.node.ObjectNode;

/** As {@link RefusedActions}: what the rows of the procedure table do not allow. */
final class RefusedByRows {

    private static final String DAY = "2024-12-20";
    private static final String WATER = "E2/water-over-standard";

    static Stream<Refusal> all() {
        return Stream.of(ofFacts(), ofRows(), ofMeasures(), ofPlaces(), ofWhatFollows())
                .flatMap(cases -> cases);
    }

    private static Stream<Refusal> ofFacts() {
        var once = ReportedOfRows.facts(StandingOfRows.SAFETY, DAY, "E4/repeated-penalties");
        data(once)
                .putArray("earlierPenalties")
                .addObject()
                .put("documentNumber", "示例罚〔2024〕7号")
                .put("on", DAY);
        var missing = ReportedOfRows.discharge(StandingOfRows.FOUND, DAY, ReportedOfRows.OVER_PERMIT, "water", "61");
        return Stream.of(
                ecology("E6-facts-missing", "/data", FindingReason.FactsMissing.class, missing),
                new Refusal("E4-not-repeated", 422, "/data/earlierPenalties", FindingReason.NotRepeated.class, once)
                        .by("emergency"),
                ecology(
                        "E2-not-over-permitted",
                        "/data/discharge/measured",
                        FindingReason.NotOverPermitted.class,
                        ReportedOfRows.discharge(StandingOfRows.FOUND, DAY, WATER, "water", "60")),
                ecology(
                        "E2-other-medium",
                        "/data/discharge/medium",
                        FindingReason.OtherMedium.class,
                        ReportedOfRows.discharge(StandingOfRows.FOUND, DAY, WATER, "air", "61")),
                ecology(
                        "E7-act-after-finding",
                        "/data/actOn",
                        FindingReason.ActAfterFinding.class,
                        actOn("2024-12-21")),
                ecology(
                        "E7-ground-not-in-force",
                        "/data/ground",
                        FindingReason.GroundNotInForce.class,
                        actOn("2014-12-31")));
    }

    private static Stream<Refusal> ofRows() {
        return Stream.of(
                new Refusal(
                        "E8-ground-unverified",
                        422,
                        "/data/ground",
                        FindingReason.GroundUnverified.class,
                        ReportedOfRows.facts(Standing.STRUCTURE, DAY, "E5/new-steel")),
                new Refusal(
                        "E8-ground-not-yours",
                        403,
                        "/data/ground",
                        FindingReason.GroundNotYours.class,
                        ReportedOfRows.facts(Standing.OPENED, DAY, "E1/metering")));
    }

    private static Stream<Refusal> ofPlaces() {
        var asks = ReportedOfRows.order(StandingOfRows.HEARD, DAY, "suspend-for-rectification", "");
        return Stream.of(
                ecology(
                        "E8-measures-not-together",
                        "/data/measure",
                        MeasureReason.NotTogether.class,
                        ReportedOfRows.order(StandingOfRows.SUSPENDED, DAY, "restrict-production", "{\"months\": 1}")),
                ecology("E2-circumstance-missing", "/data/circumstance", MeasureReason.CircumstanceMissing.class, asks),
                ecology(
                        "E2-circumstance-not-of-measure",
                        "/data/circumstance/kind",
                        MeasureReason.CircumstanceNotOfMeasure.class,
                        ReportedOfRows.suspension(StandingOfRows.HEARD, DAY, "no-reason", "61")),
                ecology(
                        "E2-circumstance-not-shown",
                        "/data/circumstance/discharge/measured",
                        MeasureReason.CircumstanceNotShown.class,
                        ReportedOfRows.suspension(StandingOfRows.HEARD, DAY, "toxic-threefold", "179")));
    }

    private static Stream<Refusal> ofMeasures() {
        var otherDocument = Reported.order(Standing.OPENED, DAY);
        data(otherDocument).put("document", "行政处罚决定书");
        return Stream.of(
                new Refusal(
                        "E8-other-document", 422, "/data/document", MeasureReason.OtherDocument.class, otherDocument),
                ecology(
                        "E2-issuing-body-missing",
                        "/data/issuedBy",
                        MeasureReason.IssuingBodyMissing.class,
                        Reported.order(StandingOfRows.FOUND, DAY, ReportedOfRows.OVER_PERMIT, "correct", null)),
                ecology(
                        "E8-extension-too-many-days",
                        "/data/extension",
                        MeasureReason.ExtensionTooManyDays.class,
                        Reported.grant(StandingOfRows.RESTRICTED, DAY, "{\"days\": 31}")),
                ecology(
                        "E2-not-ended-by-filing",
                        "/type",
                        MeasureReason.NotEndedByFiling.class,
                        ReportedOfRows.filing(StandingOfRows.CORRECTED, DAY)),
                ecology(
                        "E2-lifted-by-filing",
                        "/data/result",
                        MeasureReason.LiftedByFiling.class,
                        Reported.reinspection(StandingOfRows.SUSPENDED, DAY, "met")),
                ecology(
                        "E2-no-rectification",
                        "/type",
                        MeasureReason.NoRectification.class,
                        ReportedOfRows.plan(StandingOfRows.CORRECTED, DAY)),
                ecology("E2-plan-not-public", "/data/published", MeasureReason.PlanNotPublic.class, hidden()),
                new Refusal(
                                "E8-measure-not-yet",
                                422,
                                "/data/measure",
                                MeasureReason.MeasureNotYet.class,
                                Reported.order(
                                        StandingOfRows.SAFETY,
                                        DAY,
                                        ReportedOfRows.HAZARD,
                                        "suspend-business",
                                        "{\"months\": 1}"))
                        .by("emergency"));
    }

    private static Stream<Refusal> ofWhatFollows() {
        var noGravity = ReportedOfRows.revocation(StandingOfRows.GRAVE, DAY, "discharge-permit");
        data(noGravity).remove("gravity");
        var atOnce = Reported.referral(StandingOfRows.UNHEEDED, DAY);
        data(atOnce).put("ground", ReportedOfRows.HAZARD);
        return Stream.of(
                new Refusal(
                                "E6-nothing-follows-yet",
                                422,
                                "/type",
                                DecisionReason.NothingFollowsYet.class,
                                Reported.referral(StandingOfRows.UNHEEDED, DAY))
                        .by("emergency"),
                new Refusal(
                                "E6-measure-comes-first",
                                422,
                                "/data/ground",
                                DecisionReason.MeasureComesFirst.class,
                                atOnce)
                        .by("emergency"),
                new Refusal(
                                "E6-approval-asked-for",
                                422,
                                "/type",
                                DecisionReason.ApprovalAskedFor.class,
                                Reported.decision(StandingOfRows.REFERRED, DAY, "close"))
                        .by("government"),
                new Refusal(
                                "E6-decision-asked-for",
                                422,
                                "/type",
                                DecisionReason.DecisionAskedFor.class,
                                ReportedOfRows.approval(Standing.REFERRED, DAY))
                        .by("government"),
                ecology(
                        "E6-no-such-revocation",
                        "/data/licence",
                        DecisionReason.NoSuchRevocation.class,
                        ReportedOfRows.revocation(StandingOfRows.FOUND, DAY, "business-licence")),
                new Refusal(
                                "E6-revocation-not-yet",
                                422,
                                "/data/licence",
                                DecisionReason.RevocationNotYet.class,
                                ReportedOfRows.revocation(StandingOfRows.SAFETY, DAY, "safety-licences"))
                        .by("emergency"),
                ecology("E6-gravity-missing", "/data/gravity", DecisionReason.GravityMissing.class, noGravity),
                ecology(
                        "E6-revoked-already",
                        "/data/licence",
                        DecisionReason.RevokedAlready.class,
                        ReportedOfRows.revocation(StandingOfRows.REFERRED, DAY, "discharge-permit")));
    }

    private static ObjectNode hidden() {
        var plan = ReportedOfRows.plan(StandingOfRows.RESTRICTED, DAY);
        data(plan).remove("published");
        return plan;
    }

    private static Refusal ecology(String code, String pointer, Class<?> reason, ObjectNode event) {
        return new Refusal(code, 422, pointer, reason, event).by("ecology");
    }

    private static ObjectNode actOn(String day) {
        var event = ReportedOfRows.discharge(StandingOfRows.FOUND, DAY, WATER, "water", "61");
        data(event).put("actOn", day);
        return event;
    }

    private RefusedByRows() {}
}
