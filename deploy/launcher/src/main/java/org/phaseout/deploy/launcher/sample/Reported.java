package org.phaseout.deploy.launcher.sample;

import java.time.LocalDate;
import org.phaseout.deploy.launcher.sample.Invented.Enterprise;
import org.phaseout.deploy.launcher.sample.Invented.Unit;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Puts what happened into CloudEvents, as a department's system would. */
final class Reported {

    private static final JsonMapper JSON = JsonMapper.shared();

    static ObjectNode registration(Enterprise enterprise, LocalDate on) {
        var data = JSON.createObjectNode()
                .put("uscc", enterprise.uscc())
                .put("name", enterprise.name())
                .put("township", enterprise.township());
        data.putObject("industry").put("code", enterprise.industry()).put("edition", "2017");
        return event("registration-" + enterprise.id(), "report.enterprise.registration", enterprise.id(), on, data);
    }

    static ObjectNode identification(Unit unit, LocalDate on) {
        var data = JSON.createObjectNode().put("township", unit.enterprise().township());
        data.putObject("enterprise")
                .put("uscc", unit.enterprise().uscc())
                .put("name", unit.enterprise().name());
        data.putObject("industry").put("code", unit.enterprise().industry()).put("edition", "2017");
        var equipment = data.putObject("equipment")
                .put("kind", unit.equipment())
                .put("maker", "示例机械厂（虚构）")
                .put("model", "示例-" + unit.value())
                .put("count", 1);
        equipment.putArray("serials").add(unit.serial());
        equipment.putObject("parameters").put(unit.parameter(), unit.value());
        data.putObject("capacity").put("quantity", unit.capacity()).put("unit", unit.capacityUnit());
        var basis = data.putArray("basis").add("technology");
        if (unit.eliminationClass()) {
            basis.add("elimination-class");
            data.putArray("catalogue")
                    .addObject()
                    .put("edition", "2019")
                    .put("item", "elimination/1/" + unit.equipment());
        }
        data.putArray("surveyedBy").addObject().put("name", "示例勘查人员").put("office", "示例乡镇");
        return event("identification-" + unit.id(), "report.unit.identification", unit.id(), on, data);
    }

    private static ObjectNode event(String id, String type, String subject, LocalDate on, ObjectNode data) {
        return JSON.createObjectNode()
                .put("specversion", "1.0")
                .put("id", id)
                .put("source", "//sample.350504/survey")
                .put("type", type)
                .put("subject", subject)
                .put("time", on + "T10:00:00+08:00")
                .put("datacontenttype", "application/json")
                .set("data", data);
    }

    private Reported() {}
}
