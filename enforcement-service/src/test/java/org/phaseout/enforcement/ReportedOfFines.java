package org.phaseout.enforcement;

import tools.jackson.databind.node.ObjectNode;

/** What is reported after a penalty decision; all invented (示例). */
public final class ReportedOfFines {

    /** The number under which {@link Reported#penalty} reports the fine of a case. */
    public static String fine(String subject) {
        return "示例罚〔2023〕%s号".formatted(subject);
    }

    public static ObjectNode service(String subject, String day) {
        return ReportedOfPenalties.service(subject, day, fine(subject), "in-person");
    }

    public static ObjectNode payment(String subject, String day, String amount) {
        return event("payment", subject, day, "\"amount\": \"%s\"".formatted(amount));
    }

    public static ObjectNode demand(String subject, String day) {
        return event("demand", subject, day, "\"documentNumber\": \"示例催〔2023〕%s号\"".formatted(subject));
    }

    public static ObjectNode application(String subject, String day) {
        return event(
                "court-application",
                subject,
                day,
                "\"court\": \"示例区人民法院\", \"documentNumber\": \"示例执申〔2023〕%s号\"".formatted(subject));
    }

    public static ObjectNode daily(String subject, String day, String ground) {
        return Reported.event(
                subject + "-daily-" + day, "report.case.daily-penalty", subject, day, """
                {"ground": "%s", "documentNumber": "示例按日罚〔2023〕%s号",
                 "officers": [{"name": "示例甲", "certificate": "SL-1"}, {"name": "示例乙", "certificate": "SL-2"}]}
                """.formatted(ground, subject));
    }

    /** 变更 of a fine by the city. */
    public static ObjectNode changed(String subject, String day, String ground, String amount) {
        return Reported.event(
                subject + "-fine-changed-" + day, "report.case.review-outcome", subject, day, """
                {"outcome": "changed", "fine": {"ground": "%s", "amount": "%s"}, "decision": %s}
                """.formatted(
                                ground, amount, Reported.paper("city", day)));
    }

    private static ObjectNode event(String action, String subject, String day, String more) {
        return Reported.event(
                subject + "-" + action + "-" + day,
                "report.case." + action,
                subject,
                day,
                "{\"fine\": \"%s\", %s}".formatted(fine(subject), more));
    }

    private ReportedOfFines() {}
}
