package org.phaseout.enforcement.web;

import static org.phaseout.enforcement.Reported.data;
import static org.phaseout.enforcement.web.StandingOfPenalties.ASKED;
import static org.phaseout.enforcement.web.StandingOfPenalties.GROUND;
import static org.phaseout.enforcement.web.StandingOfPenalties.NOTICED;
import static org.phaseout.enforcement.web.StandingOfPenalties.OFFERED;
import static org.phaseout.enforcement.web.StandingOfPenalties.REVIEWED;
import static org.phaseout.enforcement.web.StandingOfPenalties.SERVED;

import java.util.stream.Stream;
import org.phaseout.enforcement.Reported;
import org.phaseout.enforcement.ReportedOfPenalties;
import org.phaseout.enforcement.ReportedOfRows;
import org.phaseout.enforcement.cases.domain.ActReason;
import org.phaseout.enforcement.cases.domain.PenaltyReason;
import tools.jackson.databind.node.ObjectNode;

/** As {@link RefusedActions}: what the common procedure before a penalty, and right after it, does not allow. */
final class RefusedByPenalties {

    private static final String DAY = "2024-12-20";
    private static final String FINE = "示例罚〔2023〕" + SERVED + "号";

    static Stream<Refusal> all() {
        return Stream.of(ofNotices(), ofAnswers(), ofHearings(), ofDecisions(), ofWhatComesAfter())
                .flatMap(cases -> cases);
    }

    private static Stream<Refusal> ofNotices() {
        var late = ReportedOfPenalties.notice(OFFERED, DAY, GROUND, "100000", true);
        data(late).put("statementsBy", DAY);
        return Stream.of(
                refusal(
                        "E6-nothing-to-notice",
                        "/data/about",
                        PenaltyReason.NothingToNotice.class,
                        ReportedOfPenalties.notice(OFFERED, DAY, "closure", null, true)),
                refusal(
                        "E6-statements-before-notice",
                        "/data/statementsBy",
                        PenaltyReason.StatementsBeforeNotice.class,
                        late),
                refusal(
                        "E6-notice-without-amount",
                        "/data/amount",
                        PenaltyReason.NoticeWithoutAmount.class,
                        ReportedOfPenalties.notice(OFFERED, DAY, GROUND, null, true)),
                refusal(
                                "E6-hearing-due",
                                "/data/hearing",
                                PenaltyReason.HearingDue.class,
                                ReportedOfPenalties.notice(StandingOfRows.FOUND, DAY, "discharge-permit", null, false))
                        .by("ecology"));
    }

    private static Stream<Refusal> ofAnswers() {
        return Stream.of(
                refusal(
                        "E6-answered-already",
                        "/data/answer",
                        PenaltyReason.AnsweredAlready.class,
                        ReportedOfPenalties.answer(ASKED, DAY, GROUND, "hearing-request")),
                refusal(
                        "E6-no-hearing-offered",
                        "/data/answer",
                        PenaltyReason.NoHearingOffered.class,
                        ReportedOfPenalties.answer(NOTICED, DAY, GROUND, "hearing-request")),
                refusal(
                        "E7-hearing-asked-too-late",
                        "/time",
                        PenaltyReason.HearingAskedTooLate.class,
                        ReportedOfPenalties.answer(OFFERED, "2024-11-13", GROUND, "hearing-request")));
    }

    private static Stream<Refusal> ofHearings() {
        return Stream.of(
                refusal(
                        "E6-no-hearing-asked",
                        "/data/about",
                        PenaltyReason.NoHearingAsked.class,
                        ReportedOfPenalties.call(OFFERED, DAY, GROUND, "2025-02-01")),
                refusal(
                        "E6-hearing-not-called",
                        "/data/about",
                        PenaltyReason.HearingNotCalled.class,
                        ReportedOfPenalties.hearing(ASKED, DAY, GROUND)),
                refusal(
                        "E7-hearing-too-soon",
                        "/data/heldOn",
                        PenaltyReason.HearingTooSoon.class,
                        ReportedOfPenalties.call(ASKED, "2024-12-02", GROUND, "2024-12-10")));
    }

    private static Stream<Refusal> ofDecisions() {
        var heavier = Reported.penalty(NOTICED, "2024-12-23", GROUND, "100001");
        var alone = Reported.closingOrder(StandingOfPenalties.TO_CLOSE, DAY);
        data(alone).put("approvedBy", "SL-1");
        return Stream.of(
                refusal(
                                "E6-not-noticed",
                                "/type",
                                PenaltyReason.NotNoticed.class,
                                ReportedOfRows.revocation(StandingOfRows.FOUND, DAY, "discharge-permit"))
                        .by("ecology"),
                refusal("E7-term-to-answer-runs", "/time", PenaltyReason.TermToAnswerRuns.class, fine(NOTICED)),
                refusal("E6-hearing-outstanding", "/type", PenaltyReason.HearingOutstanding.class, fine(ASKED)),
                refusal("E6-not-reviewed", "/type", PenaltyReason.NotReadied.class, fine(OFFERED)),
                refusal(
                        "E6-reviewed-already",
                        "/data/by",
                        PenaltyReason.ReadiedAlready.class,
                        ReportedOfPenalties.review(REVIEWED, DAY, GROUND, "legal-review")),
                refusal("E8-heavier-than-noticed", "/data/amount", PenaltyReason.HeavierThanNoticed.class, heavier),
                refusal("E6-two-officers", "/data/officers", ActReason.TooFewOfficers.class, namedTwice()),
                refusal("E6-one-person-alone", "/data/approvedBy", ActReason.OnePersonAlone.class, alone)
                        .by("government"));
    }

    /** One officer, written in two ways. */
    private static ObjectNode namedTwice() {
        var finding = Reported.overLimit(Standing.OPENED, DAY);
        var officers = data(finding).putArray("officers");
        officers.addObject().put("name", "示例甲").put("certificate", "SL-1");
        officers.addObject().put("name", "示例 甲").put("certificate", "sl-1");
        return finding;
    }

    private static ObjectNode fine(String subject) {
        return Reported.penalty(subject, DAY, GROUND, "100000");
    }

    private static Stream<Refusal> ofWhatComesAfter() {
        return Stream.of(
                refusal(
                        "E7-consent-missing",
                        "/data/consented",
                        PenaltyReason.ConsentMissing.class,
                        ReportedOfPenalties.service(
                                Standing.FINED, DAY, "示例罚〔2023〕" + Standing.FINED + "号", "electronic")),
                refusal(
                        "E6-no-such-penalty",
                        "/data/penalty",
                        PenaltyReason.NoSuchPenalty.class,
                        ReportedOfPenalties.service(SERVED, DAY, "示例罚〔2023〕9号", "by-post")),
                refusal(
                        "E7-served-already",
                        "/data/penalty",
                        PenaltyReason.ServedAlready.class,
                        ReportedOfPenalties.service(SERVED, DAY, FINE, "in-person")),
                refusal(
                        "E11-publication-decided-already",
                        "/data/penalty",
                        PenaltyReason.PublicationDecidedAlready.class,
                        ReportedOfPenalties.publication(SERVED, DAY, FINE, "2025-12-31")),
                refusal(
                        "E11-publication-without-end",
                        "/data/until",
                        PenaltyReason.PublicationWithoutEnd.class,
                        ReportedOfPenalties.publication(
                                Standing.FINED, DAY, "示例罚〔2023〕" + Standing.FINED + "号", null)));
    }

    private static Refusal refusal(String code, String pointer, Class<?> reason, ObjectNode event) {
        return new Refusal(code, 422, pointer, reason, event);
    }

    private RefusedByPenalties() {}
}
