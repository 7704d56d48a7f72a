package org.phaseout.deploy.launcher.sample.script;

import java.time.LocalDate;
import java.util.List;
import org.phaseout.deploy.launcher.sample.Step;
import tools.jackson.databind.node.ObjectNode;

/**
 * One case of a bureau against one enterprise, and what is reported of it. What is reported twice in a case is reported of
 * two days.
 *
 * @param series letters of the case's id, which no other series of cases has
 */
record Matter(String series, int number, String track, Bureau bureau, Enterprise enterprise) {

    String id() {
        return "LJ-%s-%04d".formatted(series, number);
    }

    /** The same case, as another bureau would have it. */
    Matter of(Bureau other) {
        return new Matter(series, number, track, other, enterprise);
    }

    Step reported(String action, LocalDate on, ObjectNode data) {
        return reported(bureau.desk(), action, on, data);
    }

    Step reported(Desk desk, String action, LocalDate on, ObjectNode data) {
        return desk.reportsAgain(on.toString(), "report.case." + action, id(), on, data);
    }

    Step opened(LocalDate on) {
        return reported("opening", on, enterprise.opening(track, bureau.office()));
    }

    Step openedOn(String ground, LocalDate on) {
        return reported(
                "opening", on, enterprise.opening(track, bureau.office()).put("ground", ground));
    }

    /** @param evidence names, each followed by its value */
    Step found(String ground, LocalDate on, Object... evidence) {
        return reported("ground", on, withOfficers(Data.of(evidence).put("ground", ground)));
    }

    /** @param limit unit and count, for a measure that has one */
    Step ordered(String ground, LocalDate on, String measure, String document, Object... limit) {
        var order = Data.of(
                "ground", ground,
                "measure", measure,
                "document", document,
                "documentNumber", bureau.number(document, number));
        if (limit.length > 0) {
            order.set("limit", Data.of(limit));
        }
        return reported("measure", on, withOfficers(bureau.issued(order)));
    }

    Step served(LocalDate on) {
        return reported("measure-service", on, Data.of("manner", "in-person", "receivedBy", Data.of("name", "示例收件人")));
    }

    /** Of one that stands beside another. */
    Step served(LocalDate on, String measure) {
        return reported(
                "measure-service",
                on,
                Data.of("measure", measure, "manner", "in-person", "receivedBy", Data.of("name", "示例收件人")));
    }

    /** The same order with what is so beside its ground. */
    static Step shown(Step order, ObjectNode circumstance) {
        order.events().getFirst().withObject("/data").set("circumstance", circumstance);
        return order;
    }

    Step fined(String ground, LocalDate on, int amount) {
        return reported("penalty", on, fine(ground, amount));
    }

    /** A fine that is a multiple of the goods' value. */
    Step finedByValue(String ground, LocalDate on, int amount, int goodsValue) {
        return reported("penalty", on, fine(ground, amount).put("goodsValue", goodsValue));
    }

    private ObjectNode fine(String ground, int amount) {
        return withOfficers(bureau.issued(Data.of(
                "ground", ground,
                "amount", amount,
                "documentNumber", penalty())));
    }

    private String penalty() {
        return bureau.number("罚款", number);
    }

    /** What becomes of its fine. */
    Collection collected() {
        return new Collection(this, penalty());
    }

    Hearing before(String penalty) {
        return new Hearing(this, penalty);
    }

    Closure closure() {
        return new Closure(this);
    }

    /** Told of a fine, which it answers with a waiver, and fined; so are the others. */
    List<Step> heardAndFined(String ground, LocalDate noticed, int amount) {
        var hearing = before(ground);
        return hearing.then(noticed, hearing.noticed(noticed, amount), fined(ground, noticed.plusDays(4), amount));
    }

    List<Step> heardAndFinedByValue(String ground, LocalDate noticed, int amount, int goodsValue) {
        var hearing = before(ground);
        var fined = finedByValue(ground, noticed.plusDays(4), amount, goodsValue);
        return hearing.then(noticed, hearing.noticed(noticed, amount), fined);
    }

    List<Step> heardAndRevoked(String licence, LocalDate noticed) {
        var hearing = before(licence);
        return hearing.then(noticed, hearing.noticed(noticed), revoked(noticed.plusDays(4), licence));
    }

    /** A measure that is a penalty and calls for a hearing, which is waived. */
    List<Step> heardOf(String ground, String measure, LocalDate noticed) {
        var hearing = before(ground + ":" + measure);
        return hearing.waived(noticed, hearing.noticed(noticed));
    }

    private ObjectNode withOfficers(ObjectNode data) {
        data.putArray("officers").addAll(bureau.officers());
        return data;
    }

    Step extensionAsked(LocalDate on, String unit, int count) {
        return reported(
                "extension-application", on, Data.of("extension", Data.of(unit, count), "reason", "技改设备到货延迟（示例）"));
    }

    Step extensionGranted(LocalDate on, String unit, int count) {
        return reported(
                "extension-grant",
                on,
                Data.of("documentNumber", bureau.number("延", number), "extension", Data.of(unit, count)));
    }

    Step extensionRefused(LocalDate on) {
        return reported(
                "extension-refusal",
                on,
                Data.of("documentNumber", bureau.number("延", number), "reason", "未说明正当理由（示例）"));
    }

    Step reinspected(LocalDate on, String result) {
        return reported("reinspection", on, withOfficers(Data.of("result", result)));
    }

    /** Re-inspected, met, and closed. */
    List<Step> met(LocalDate on) {
        return List.of(reinspected(on, "met"), closed(on.plusDays(5), "met"));
    }

    /** The enterprise's filing of what it has put right. */
    Step filed(LocalDate on) {
        return reported("rectification-report", on, Data.of("findings", "整改任务已完成并备案（示例）"));
    }

    Step revoked(LocalDate on, String licence) {
        return reported(
                "licence-revocation", on, signed("吊销").put("licence", licence).put("gravity", "情节严重（示例）"));
    }

    /** A grave document, handled by one and approved by another. */
    ObjectNode signed(String kind) {
        return Data.of("documentNumber", bureau.number(kind, number), "handledBy", "SL-1", "approvedBy", "SL-9");
    }

    Step closed(LocalDate on, String result) {
        return reported("closing", on, Data.of("result", result));
    }
}
