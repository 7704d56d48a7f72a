package org.phaseout.enterprise;

import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** What is reported of enterprises and plans after their beginning; all of it is invented (示例). */
public final class ReportedChange {

    public static ObjectNode renaming(String id, String enterpriseId, String name) {
        return of(id, "report.enterprise.renaming", enterpriseId, """
                {"name": "%s", "document": "示例登记1号"}""".formatted(name));
    }

    public static ObjectNode opening(String id, String planId, String township, int year) {
        return of(id, "report.plan.opening", planId, """
                {"township": "%s", "year": %d, "document": "示例1号"}""".formatted(township, year));
    }

    public static ObjectNode surveyClosing(String id, String planId) {
        return of(id, "report.plan.survey-closing", planId, """
                {"coverage": 126, "found": 3, "zeroReport": false}""");
    }

    public static ObjectNode submission(String id, String planId) {
        return of(id, "report.plan.submission", planId, """
                {"keyTasks": ["淘汰示例立窑"], "measures": ["停水停电"], "departments": ["industry"],
                 "document": "示例2号"}""");
    }

    public static ObjectNode amendment(String id, String planId, int number) {
        return of(id, "report.plan.amendment", planId, """
                {"number": %d, "change": "增补示例轧机", "document": "示例3号"}""".formatted(number));
    }

    /** @param kind of the aggregate, such as {@code plan} */
    public static ObjectNode voiding(String id, String kind, String subject, long version, String fact) {
        return of(id, "report." + kind + ".voiding", subject, undoing(version, fact));
    }

    /** @param instead the corrected action, whose data is taken */
    public static ObjectNode correction(
            String id, String kind, ObjectNode instead, long version, String fact, String occurredOn) {
        var event =
                of(id, "report." + kind + ".correction", instead.path("subject").asString(), undoing(version, fact));
        Reported.data(event).put("occurredOn", occurredOn).set("data", instead.path("data"));
        return event;
    }

    private static String undoing(long version, String fact) {
        return """
                {"action": {"version": %d, "fact": "%s"}, "office": "示例办公室", "reason": "录入有误（示例）",
                 "document": "示例9号"}""".formatted(version, fact);
    }

    private static ObjectNode of(String id, String type, String subject, String data) {
        var event = Reported.registration(id, subject).put("type", type).put("time", "2023-11-01T09:00:00+08:00");
        event.set("data", JsonMapper.shared().readTree(data));
        return event;
    }

    private ReportedChange() {}
}
