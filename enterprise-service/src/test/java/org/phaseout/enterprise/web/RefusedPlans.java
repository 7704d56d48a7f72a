package org.phaseout.enterprise.web;

import static org.phaseout.enterprise.Reported.data;
import static org.phaseout.enterprise.ReportedChange.amendment;
import static org.phaseout.enterprise.ReportedChange.correction;
import static org.phaseout.enterprise.ReportedChange.opening;
import static org.phaseout.enterprise.ReportedChange.submission;
import static org.phaseout.enterprise.ReportedChange.surveyClosing;
import static org.phaseout.enterprise.ReportedChange.voiding;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.phaseout.enterprise.plan.domain.PlanRefused.Reason;
import tools.jackson.databind.node.ObjectNode;

/** Actions on plans that must be refused, as rows of {@link RefusedActions}. */
final class RefusedPlans {

    private static final String OPENED = "RF-P";
    private static final String SURVEYED = "RF-PS";
    private static final String SUBMITTED = "RF-PT";
    private static final String VOIDED = "RF-PV";
    private static final String LUOXI = "township:350504100";
    private static final String MAJIA = "township:350504101";
    private static final String HESHI = "township:350504102";
    private static final String SHUANGYANG = "township:350504002";

    /** What stands before, in order, and who tells it. */
    static Map<ObjectNode, String> standing() {
        var standing = new LinkedHashMap<ObjectNode, String>();
        standing.put(opening("rfp-1", OPENED, "350504100", 2023), "industry");
        standing.put(opening("rfp-2", SURVEYED, "350504101", 2023), "industry");
        standing.put(surveyClosing("rfp-3", SURVEYED), MAJIA);
        standing.put(opening("rfp-4", SUBMITTED, "350504102", 2023), "industry");
        standing.put(surveyClosing("rfp-5", SUBMITTED), HESHI);
        standing.put(submission("rfp-6", SUBMITTED), HESHI);
        standing.put(opening("rfp-7", VOIDED, "350504002", 2023), "industry");
        standing.put(voiding("rfp-8", "plan", VOIDED, 1, "plan-opened"), "industry");
        return standing;
    }

    static List<Case> all() {
        return List.of(
                refused(
                        "township-outside-district",
                        "/data/township",
                        Reason.TownshipOutsideDistrict.class,
                        opening("rfp-a", "RF-P-a", "350505001", 2023)),
                refused(
                        "P1-plan-held",
                        "/data/year",
                        Reason.PeriodHeldByAnother.class,
                        opening("rfp-b", "RF-P-b", "350504100", 2023)),
                refused(
                        "P1-plan-already-opened",
                        "/subject",
                        Reason.AlreadyOpened.class,
                        with(opening("rfp-c", OPENED, "350504100", 2023), "document", "示例8号")),
                new Case(
                                "township-not-yours",
                                403,
                                "/subject",
                                Reason.NotYourGround.class,
                                surveyClosing("rfp-d", OPENED))
                        .by(MAJIA),
                refused(
                                "P1-survey-already-closed",
                                "/subject",
                                Reason.AlreadySurveyed.class,
                                covering(surveyClosing("rfp-e", SURVEYED), 127, 3, false))
                        .by(MAJIA),
                refused(
                                "P1-plan-already-submitted",
                                "/subject",
                                Reason.AlreadySubmitted.class,
                                with(submission("rfp-f", SUBMITTED), "document", "示例8号"))
                        .by(HESHI),
                refused(
                                "P1-zero-report-missing",
                                "/data/zeroReport",
                                Reason.ZeroReportMissing.class,
                                covering(surveyClosing("rfp-g", OPENED), 126, 0, false))
                        .by(LUOXI),
                refused(
                                "P1-zero-report-contradicted",
                                "/data/zeroReport",
                                Reason.ZeroReportContradicted.class,
                                covering(surveyClosing("rfp-h", OPENED), 126, 3, true))
                        .by(LUOXI),
                refused("P1-survey-open", "/subject", Reason.SurveyOpen.class, submission("rfp-i", OPENED))
                        .by(LUOXI),
                refused("P1-plan-not-submitted", "/subject", Reason.NotSubmitted.class, amendment("rfp-j", SURVEYED, 1))
                        .by(MAJIA),
                refused(
                                "P1-amendment-out-of-order",
                                "/data/number",
                                Reason.AmendmentOutOfOrder.class,
                                amendment("rfp-k", SUBMITTED, 2))
                        .by(HESHI),
                refused("U12-opening-voided", "/subject", Reason.OpeningVoided.class, surveyClosing("rfp-l", VOIDED))
                        .by(SHUANGYANG),
                refused(
                        "U12-others-rest-on-it",
                        "/data/action/version",
                        Reason.NotUndone.class,
                        voiding("rfp-o", "plan", OPENED, 1, "plan-opened")),
                refused(
                        "U12-no-such-version",
                        "/data/action/version",
                        Reason.NotUndone.class,
                        voiding("rfp-m", "plan", OPENED, 99, "plan-opened")),
                refused(
                                "P1-zero-report-contradicted",
                                "/data/data/zeroReport",
                                Reason.ZeroReportContradicted.class,
                                correction(
                                        "rfp-n",
                                        "plan",
                                        covering(surveyClosing("", SURVEYED), 126, 3, true),
                                        2,
                                        "plan-survey-closed",
                                        "2023-11-01"))
                        .by(MAJIA));
    }

    private static ObjectNode covering(ObjectNode closing, int coverage, int found, boolean zeroReport) {
        data(closing).put("coverage", coverage).put("found", found).put("zeroReport", zeroReport);
        return closing;
    }

    private static ObjectNode with(ObjectNode event, String member, String text) {
        data(event).put(member, text);
        return event;
    }

    private static Case refused(String code, String pointer, Class<?> reason, ObjectNode event) {
        return new Case(code, 422, pointer, reason, event);
    }

    private RefusedPlans() {}
}
