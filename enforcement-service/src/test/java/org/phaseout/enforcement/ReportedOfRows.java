package org.phaseout.enforcement;

import tools.jackson.databind.node.ObjectNode;

/** Actions on grounds of other tracks than energy, with what their rows ask for; all invented (示例). */
public final class ReportedOfRows {

    public static final String OVER_PERMIT = "E2/over-permit";
    public static final String HAZARD = "E4/hazard-not-removed";

    /** 83.5 mg/L of COD where 60 is permitted. */
    public static ObjectNode overPermit(String subject, String day) {
        var event = discharge(subject, day, OVER_PERMIT, "water", "83.5");
        Reported.data(event).putObject("particulars").put("permit", "示例证1号");
        return event;
    }

    public static ObjectNode discharge(String subject, String day, String ground, String medium, String measured) {
        var event = Reported.ground(subject, day, ground, null);
        Reported.data(event)
                .putObject("discharge")
                .put("medium", medium)
                .put("pollutant", "COD")
                .put("outlet", "DW001")
                .put("permitted", "60")
                .put("measured", measured)
                .put("unit", "mg/L")
                .put("method", "HJ 828-2017");
        return event;
    }

    public static ObjectNode facts(String subject, String day, String ground) {
        var event = Reported.ground(subject, day, ground, null);
        Reported.data(event).put("facts", "示例");
        return event;
    }

    /** In the name of the city's bureau. */
    public static ObjectNode order(String subject, String day, String measure, String limit) {
        var event = Reported.order(subject, day, OVER_PERMIT, measure, limit.isEmpty() ? null : limit);
        Reported.data(event).put("issuedBy", "示例市生态环境局");
        return event;
    }

    /** In spite of the restriction: 60.1 where 60 is permitted. */
    public static ObjectNode suspension(String subject, String day, String kind, String measured) {
        var event = order(subject, day, "suspend-for-rectification", "");
        var shown = Reported.data(event).putObject("circumstance").put("kind", kind);
        shown.set(
                "discharge",
                Reported.data(discharge(subject, day, OVER_PERMIT, "water", measured))
                        .get("discharge"));
        return event;
    }

    public static ObjectNode approval(String subject, String day) {
        return Reported.event(
                subject + "-approval-" + day,
                "report.case.approval",
                subject,
                day,
                "{\"answer\": \"given\", \"outcome\": \"close\", \"decision\": " + Reported.paper("district", day)
                        + "}");
    }

    public static ObjectNode revocation(String subject, String day, String licence) {
        return Reported.event(
                subject + "-revocation-" + licence + day, "report.case.licence-revocation", subject, day, """
                {"licence": "%s", "documentNumber": "示例吊〔2023〕%s号", "gravity": "情节严重（示例）", "handledBy": "SL-1", "approvedBy": "SL-9"}""".formatted(
                                licence, subject));
    }

    public static ObjectNode plan(String subject, String day) {
        return Reported.event(
                subject + "-plan-" + day, "report.case.rectification-plan", subject, day, "{\"published\": \"示例\"}");
    }

    /** @param result {@code met} or {@code failed} */
    public static ObjectNode check(String subject, String day, String result) {
        var event = Reported.reinspection(subject, day, result);
        return Reported.event(
                subject + "-check-" + day,
                "report.case.follow-up-check",
                subject,
                day,
                Reported.data(event).toString());
    }

    public static ObjectNode filing(String subject, String day) {
        return Reported.event(
                subject + "-filing-" + day, "report.case.rectification-report", subject, day, "{\"findings\": \"示例\"}");
    }

    private ReportedOfRows() {}
}
