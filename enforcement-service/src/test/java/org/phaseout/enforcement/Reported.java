package org.phaseout.enforcement;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Actions as the district's systems would report them; every enterprise, officer and document is invented (示例). */
public final class Reported {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final String OFFICERS = """
            "officers": [{"name": "示例甲", "certificate": "SL-1"}, {"name": "示例乙", "certificate": "SL-2"}]""";

    public static ObjectNode lead(String subject, String day) {
        return event("lead", subject, day, """
                {"track": "energy", "township": "350504100", "about": "示例"}""");
    }

    public static ObjectNode opening(String subject, String day) {
        return opening(subject, day, "energy");
    }

    public static ObjectNode opening(String subject, String day, String track) {
        return event("opening", subject, day, """
                {"track": "%s", "enterprise": {"uscc": "91350504000000019W", "name": "示例水泥厂（虚构）"},
                 "township": "350504100", "industry": {"code": "3011", "edition": "2017"}, "units": ["U-1"], %s}""".formatted(track, OFFICERS));
    }

    public static ObjectNode overLimit(String subject, String day) {
        return ground(subject, day, "E1/over-limit", measurement("GB 16780-2021", "118.5", "117"));
    }

    public static String measurement(String standard, String measured, String limit) {
        return """
                {"standard": "%s", "indicator": "可比熟料综合能耗", "measured": "%s", "limit": "%s",
                 "unit": "kgce/t"}""".formatted(standard, measured, limit);
    }

    public static ObjectNode ground(String subject, String day, String ground, @Nullable String measurement) {
        return event("ground", subject, day, """
                {"ground": "%s", %s %s}""".formatted(
                        ground, measurement == null ? "" : "\"measurement\": " + measurement + ",", OFFICERS));
    }

    public static ObjectNode order(String subject, String day) {
        return order(subject, day, "E1/over-limit", "rectify-within-limit", """
                {"months": 6}""");
    }

    public static ObjectNode order(String subject, String day, String ground, String measure, @Nullable String limit) {
        return event("measure", subject, day, """
                {"ground": "%s", "measure": "%s", "documentNumber": "%s", %s %s}""".formatted(
                ground, measure, number("责改", subject), limit == null ? "" : "\"limit\": " + limit + ",", OFFICERS));
    }

    public static ObjectNode service(String subject, String day) {
        return event("measure-service", subject, day, """
                {"manner": "in-person", "receivedBy": {"name": "示例丙"}}""");
    }

    public static ObjectNode application(String subject, String day) {
        return event("extension-application", subject, day, """
                {"extension": {"months": 3}, "reason": "示例"}""");
    }

    public static ObjectNode grant(String subject, String day, String extension) {
        return event("extension-grant", subject, day, """
                {"documentNumber": "%s", "extension": %s}""".formatted(number("延", subject), extension));
    }

    public static ObjectNode refusal(String subject, String day) {
        return event("extension-refusal", subject, day, """
                {"documentNumber": "%s", "reason": "示例"}""".formatted(number("不延", subject)));
    }

    public static ObjectNode reinspection(String subject, String day, String result) {
        return event("reinspection", subject, day, """
                {"result": "%s", %s}""".formatted(result, OFFICERS));
    }

    public static ObjectNode penalty(String subject, String day, String ground, String amount) {
        return event("penalty", subject, day, """
                {"ground": "%s", "amount": "%s", "documentNumber": "%s", %s}""".formatted(ground, amount, number("罚", subject), OFFICERS));
    }

    public static ObjectNode referral(String subject, String day) {
        return event("referral", subject, day, """
                {"gravity": "情节严重（示例）", "proposal": "提请关闭（示例）", "documentNumber": "示例请〔2023〕1号"}""");
    }

    public static ObjectNode decision(String subject, String day, String outcome) {
        return event("decision", subject, day, """
                {"outcome": "%s", "decision": %s}""".formatted(outcome, paper("district", day)));
    }

    public static ObjectNode closingOrder(String subject, String day) {
        return event("closing-order", subject, day, """
                {"documentNumber": "%s", "handledBy": "SL-1", "approvedBy": "SL-9"}""".formatted(number("令", subject)));
    }

    public static ObjectNode closing(String subject, String day, String result) {
        return event("closing", subject, day, """
                {"result": "%s"}""".formatted(result));
    }

    public static ObjectNode filing(String subject, String day) {
        return event("review-filing", subject, day, """
                {"forum": "review", "body": "示例市人民政府"}""");
    }

    public static ObjectNode stay(String subject, String day) {
        return event("stay", subject, day, """
                {"body": "示例市人民政府", "documentNumber": "示例停〔2023〕1号"}""");
    }

    public static ObjectNode stayEnd(String subject, String day) {
        return event("stay-end", subject, day, """
                {"body": "示例市人民政府", "documentNumber": "示例停〔2023〕2号"}""");
    }

    public static ObjectNode outcome(String subject, String day, String outcome) {
        return event("review-outcome", subject, day, """
                {"outcome": "%s", "decision": %s}""".formatted(outcome, paper("city", day)));
    }

    public static ObjectNode voiding(String subject, String day, long version, String fact) {
        return event("voiding", subject, day, """
                {"action": {"version": %d, "fact": "%s"}, "office": "示例局", "reason": "录入有误",
                 "document": "示例〔2023〕9号"}""".formatted(version, fact));
    }

    /** A case has documents of its own. */
    private static String number(String office, String subject) {
        return "示例%s〔2023〕%s号".formatted(office, subject);
    }

    public static String paper(String level, String on) {
        return """
                {"body": "示例人民政府", "level": "%s", "number": "示例政〔2023〕9号", "on": "%s"}""".formatted(level, on);
    }

    public static ObjectNode calendar(String subject, String day, String data) {
        return event(subject + "-" + day, "report.rules.holiday-calendar", subject, day, data);
    }

    /** The data of an event, to be changed. */
    public static ObjectNode data(ObjectNode event) {
        return (ObjectNode) event.path("data");
    }

    /** An action on a case, reported once on a day. */
    private static ObjectNode event(String action, String subject, String day, String data) {
        return event(subject + "-" + action + "-" + day, "report.case." + action, subject, day, data);
    }

    public static ObjectNode event(String id, String type, String subject, String day, String data) {
        return JSON.createObjectNode()
                .put("specversion", "1.0")
                .put("id", id)
                .put("source", "//gongxin.350504/cases")
                .put("type", type)
                .put("subject", subject)
                .put("time", day + "T09:00:00+08:00")
                .put("datacontenttype", "application/json")
                .set("data", JSON.readTree(data));
    }

    private Reported() {}
}
