package org.phaseout.pricing;

import java.time.YearMonth;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Actions as the district's systems would report them; every enterprise and document here is invented (示例). */
public final class Reported {

    private static final JsonMapper JSON = JsonMapper.shared();

    public static ObjectNode proposal(String id, String measure) {
        return event(id, "report.measure.proposal", measure, "2023-04-10", """
                {"documentNumber": "示例〔2023〕1号"}""");
    }

    public static ObjectNode approval(String id, String measure) {
        return event(id, "report.measure.approval", measure, "2023-05-20", """
                {"level": "city", "approval": %s}""".formatted(document("2023-05-15")));
    }

    public static ObjectNode listing(String id, String measure) {
        return event(
                id, "report.measure.list-publication", measure, "2023-06-20", """
                {"list": %s}""".formatted(document("2023-06-15")));
    }

    public static ObjectNode start(String id, String measure) {
        return event(id, "report.measure.start", measure, "2023-07-20", """
                {"from": "2023-07-16"}""");
    }

    public static ObjectNode recheck(String id, String measure) {
        return event(id, "report.measure.recheck", measure, "2023-09-01", """
                {"result": "not-rectified", "documentNumber": "示例〔2023〕5号"}""");
    }

    public static ObjectNode listChange(String id, String measure) {
        return event(id, "report.measure.list-change", measure, "2023-11-20", """
                {"list": %s}""".formatted(document("2023-11-16")));
    }

    /** @param data of a corrected action; null for a voiding */
    public static ObjectNode undoing(String id, String subject, long version, String fact, @Nullable String data) {
        var kind = fact.startsWith("meter") ? "meter" : "measure";
        var type = "report." + kind + (data == null ? ".voiding" : ".correction");
        var event = event(id, type, subject, "2023-12-01", """
                {"action": {"version": %d, "fact": "%s"}, "office": "示例局", "reason": "录入有误",
                 "document": "示例〔2023〕9号"}""".formatted(version, fact));
        if (data != null) {
            data(event).set("data", JSON.readTree(data));
        }
        return event;
    }

    public static ObjectNode reading(String id, String meter, String unit, String month, String kilowattHours) {
        return event(id, "report.meter.reading", meter, month + "-28", """
                {"unitId": "%s", "month": "%s", "kilowattHours": "%s"}""".formatted(unit, month, kilowattHours))
                .put("time", YearMonth.parse(month).atEndOfMonth() + "T18:00:00+08:00");
    }

    public static String document(String on) {
        return """
                {"body": "示例市工信局", "number": "示例〔2023〕3号", "on": "%s"}""".formatted(on);
    }

    /** The data of an event, to be changed. */
    public static ObjectNode data(ObjectNode event) {
        return (ObjectNode) event.path("data");
    }

    public static ObjectNode event(String id, String type, String subject, String day, String data) {
        return JSON.createObjectNode()
                .put("specversion", "1.0")
                .put("id", id)
                .put("source", "//fagai.350504/prices")
                .put("type", type)
                .put("subject", subject)
                .put("time", day + "T09:00:00+08:00")
                .put("datacontenttype", "application/json")
                .set("data", JSON.readTree(data));
    }

    private Reported() {}
}
