package org.phaseout.deploy.launcher.sample.script;

import java.time.LocalDate;
import org.phaseout.deploy.launcher.sample.Step;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The system of one authority: it puts what the authority did into CloudEvents. */
record Desk(String authority) {

    static final Desk INDUSTRY = new Desk("industry");
    static final Desk DEVELOPMENT = new Desk("development");
    static final Desk ECOLOGY = new Desk("ecology");
    static final Desk MARKET = new Desk("market");
    static final Desk EMERGENCY = new Desk("emergency");
    static final Desk HUMAN_RESOURCES = new Desk("human-resources");
    /** 住建, 交通: two of the further regulators that share the supervision of safety. */
    static final Desk HOUSING = new Desk("safety:housing");

    static final Desk TRANSPORT = new Desk("safety:transport");
    static final Desk GOVERNMENT = new Desk("government");
    static final Desk PROVINCE = new Desk("province");
    static final Desk CITY = new Desk("city");
    static final Desk ADMINISTRATOR = new Desk("administrator");

    static Desk township(String code) {
        return new Desk("township:" + code);
    }

    /** To be accepted. */
    Step reports(String type, String subject, LocalDate on, ObjectNode data) {
        return Step.accepted(authority, event(type, subject, on, data));
    }

    /** To be accepted, though the same kind of thing was reported of the same subject before. */
    Step reportsAgain(String which, String type, String subject, LocalDate on, ObjectNode data) {
        var event = event(type, subject, on, data);
        event.put("id", event.get("id").asString() + "-" + which);
        return Step.accepted(authority, event);
    }

    /** U12: a fact that this authority reported stands no longer. */
    Step voids(Step wrong, String fact, LocalDate on, String reason) {
        return undoes("voiding", wrong, on, undoing(wrong, fact, reason));
    }

    /** U12: other data stand in the place of what this authority reported. */
    Step corrects(Step wrong, String fact, LocalDate on, String reason, ObjectNode data) {
        var undoing = undoing(wrong, fact, reason);
        undoing.set("data", data);
        return undoes("correction", wrong, on, undoing);
    }

    private Step undoes(String how, Step wrong, LocalDate on, ObjectNode data) {
        var event = wrong.events().getFirst();
        var aggregate = event.get("type").asString().split("\\.", -1)[1];
        return reportsAgain(
                "of-" + event.get("id").asString(),
                "report." + aggregate + "." + how,
                event.get("subject").asString(),
                on,
                data);
    }

    private static ObjectNode undoing(Step wrong, String fact, String reason) {
        return Data.of(
                "action",
                Data.of("version", wrong.events().getFirst().get("id").asString(), "fact", fact),
                "office",
                "示例更正单位（虚构）",
                "reason",
                reason,
                "document",
                Data.number("更正", 1));
    }

    ObjectNode event(String type, String subject, LocalDate on, ObjectNode data) {
        return JsonMapper.shared()
                .createObjectNode()
                .put("specversion", "1.0")
                .put("id", type.substring("report.".length()) + "-" + subject)
                .put("source", "//sample.350504/" + authority.replace(':', '-'))
                .put("type", type)
                .put("subject", subject)
                .put("time", on + "T10:00:00+08:00")
                .put("datacontenttype", "application/json")
                .set("data", data);
    }
}
