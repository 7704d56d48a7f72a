package org.phaseout.enterprise;

import java.util.List;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** What is reported of a unit after its identification; all of it is invented (示例). */
public final class ReportedUnit {

    private static final String OFFICIAL = """
            {"body": "示例省级机关", "number": "示例〔2023〕6号", "on": "2023-05-20"}""";
    private static final String MEMBERS = """
            [{"name": "示例人员", "office": "罗溪镇"}]""";

    public static ObjectNode listing(String id, String unit, int year, String exitBy) {
        return of(id, "listing", unit, """
                {"year": %d, "way": "seal", "exitBy": "%s", "document": "示例计划〔%d〕1号"}""".formatted(year, exitBy, year));
    }

    public static ObjectNode carryover(String id, String unit, int from, int year) {
        return of(id, "carryover", unit, """
                {"year": %d, "from": {"year": %d, "document": "示例计划〔%d〕1号"}, "way": "seal",
                 "exitBy": "2024-06-30", "document": "示例计划〔%d〕1号"}""".formatted(year, from, from, year));
    }

    public static ObjectNode determination(String id, String unit, boolean conditionsExist) {
        return of(id, "determination", unit, """
                {"conditionsExist": %s, "office": "示例工信局", "reason": "示例理由"}""".formatted(conditionsExist));
    }

    public static ObjectNode waterCut(String id, String unit) {
        return of(id, "water-cut", unit, """
                {"ground": {"kind": "enterprise"}, "residentsSupplied": false}""");
    }

    public static ObjectNode powerCut(String id, String unit) {
        return of(id, "power-cut", unit, """
                {"ground": {"kind": "order", "document": "示例〔2023〕8号"}, "residentsSupplied": false}""");
    }

    public static ObjectNode deviceRemoval(String id, String unit) {
        return of(id, "power-device-removal", unit, """
                {"device": "示例主电机"}""");
    }

    public static ObjectNode equipmentSealing(String id, String unit) {
        return of(id, "equipment-sealing", unit, """
                {"sealNumbers": ["示例封-1"]}""");
    }

    public static ObjectNode commitment(String id, String unit) {
        return of(id, "commitment", unit, """
                {"on": "2023-06-01", "place": "示例公示栏", "scan": "%s"}""".formatted("a".repeat(64)));
    }

    public static ObjectNode sealingNotice(String id, String unit) {
        return of(id, "sealing-notice", unit, """
                {"body": "示例发布机关", "documentNumber": "示例〔2023〕9号", "address": "https://example.invalid/9",
                 "on": "2023-06-01"}""");
    }

    public static ObjectNode dismantleDate(String id, String unit) {
        return of(id, "dismantle-date", unit, """
                {"dismantleBy": "2023-12-31"}""");
    }

    /** @param id of each, with its place in the plan's order behind it */
    public static List<ObjectNode> sevenFacts(String id, String unit) {
        return List.of(
                waterCut(id + "-1", unit),
                powerCut(id + "-2", unit),
                deviceRemoval(id + "-3", unit),
                equipmentSealing(id + "-4", unit),
                commitment(id + "-5", unit),
                sealingNotice(id + "-6", unit),
                dismantleDate(id + "-7", unit));
    }

    public static ObjectNode sealing(String id, String unit) {
        return of(id, "sealing", unit, """
                {"office": "示例工信局"}""");
    }

    public static ObjectNode consentRequest(String id, String unit) {
        return of(id, "consent-request", unit, """
                {"reason": "heritage", "proof": "示例证明", "request": %s}""".formatted(OFFICIAL));
    }

    public static ObjectNode consent(String id, String unit) {
        return of(id, "consent", unit, """
                {"consent": %s}""".formatted(OFFICIAL));
    }

    public static ObjectNode sealedExit(String id, String unit) {
        return of(id, "sealed-exit", unit, """
                {"office": "示例工信局", "document": "示例验收〔2023〕1号"}""");
    }

    public static ObjectNode start(String id, String unit) {
        return of(id, "dismantling-start", unit, "{}");
    }

    public static ObjectNode disposal(String id, String unit) {
        return of(id, "disposal", unit, """
                {"machine": "%s-1", "method": "cut",
                 "receiver": {"name": "示例回收单位", "kind": "scrap", "receipt": "示例凭证-1"}}""".formatted(unit));
    }

    public static ObjectNode auxiliaryReuse(String id, String unit) {
        return of(id, "auxiliary-reuse", unit, """
                {"equipment": "示例风机", "report": %s}""".formatted(OFFICIAL));
    }

    public static ObjectNode inPlace(String id, String unit) {
        return of(id, "dismantling", unit, """
                {"office": "示例乡镇"}""");
    }

    public static ObjectNode check(String id, String unit) {
        return of(id, "site-check", unit, """
                {"result": "in-order", "members": %s}""".formatted(MEMBERS));
    }

    public static ObjectNode checkWithDefects(String id, String unit) {
        var check = check(id, unit);
        Reported.data(check).put("result", "defects").put("remarks", "示例问题");
        return check;
    }

    /** @param result passed, rectify or failed */
    public static ObjectNode verdict(String id, String unit, String result) {
        return of(id, "acceptance", unit, """
                {"result": "%s", "reasons": ["示例原因"], "members": %s}""".formatted(result, MEMBERS));
    }

    /** @param action resurgence-clearance or resurgence-confirmation */
    public static ObjectNode suspicion(String id, String unit, String action) {
        return of(id, action, unit, """
                {"office": "示例工信局", "reason": "示例理由", "document": "示例7号"}""");
    }

    public static ObjectNode voiding(String id, String unit, long version, String fact) {
        return of(id, "voiding", unit, undoing(version, fact));
    }

    /** @param instead what should have been reported; its data is taken */
    public static ObjectNode correction(String id, ObjectNode instead, long version, String fact) {
        var event = of(id, "correction", instead.path("subject").asString(), undoing(version, fact));
        Reported.data(event).set("data", instead.path("data"));
        return event;
    }

    private static String undoing(long version, String fact) {
        return """
                {"action": {"version": %d, "fact": "%s"}, "office": "示例办公室", "reason": "录入有误（示例）",
                 "document": "示例9号"}""".formatted(version, fact);
    }

    private static ObjectNode of(String id, String action, String unit, String data) {
        var event = Reported.identification(id, unit)
                .put("type", "report.unit." + action)
                .put("time", "2023-06-01T09:00:00+08:00");
        event.set("data", JsonMapper.shared().readTree(data));
        return event;
    }

    private ReportedUnit() {}
}
