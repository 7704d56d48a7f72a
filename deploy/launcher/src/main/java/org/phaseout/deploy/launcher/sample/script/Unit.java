package org.phaseout.deploy.launcher.sample.script;

import java.util.List;
import tools.jackson.databind.node.ObjectNode;

/**
 * An invented unit with the plates of its machines.
 *
 * @param capacity in the trade's measuring unit
 */
record Unit(String id, Enterprise enterprise, List<String> serials, String capacity) {

    Desk home() {
        return enterprise.home();
    }

    Trade trade() {
        return enterprise.trade();
    }

    int number() {
        return Integer.parseInt(id.substring(id.lastIndexOf('-') + 1));
    }

    ObjectNode identification() {
        var trade = trade();
        var named = trade.equipment();
        var equipment = Data.of(
                "kind",
                named.kind(),
                "maker",
                "示例机械厂（虚构）",
                "model",
                "示例-" + named.value(),
                "serials",
                serials,
                "count",
                serials.size(),
                "parameters",
                Data.of(named.parameter(), named.value()));
        var data = Data.of(
                "enterprise", enterprise.named(),
                "township", enterprise.township(),
                "industry", trade.industryClass(),
                "equipment", equipment,
                "capacity",
                        Data.of("quantity", capacity, "unit", trade.capacity().unit()),
                "basis", trade.basis(),
                "surveyedBy", Data.officers("示例乡镇（虚构）"));
        if (trade.isOfTheEliminationClass()) {
            data.putArray("catalogue").add(trade.catalogueItem());
        }
        return data;
    }

    /** The same unit, found with another capacity. */
    Unit measured(String other) {
        return new Unit(id, enterprise, serials, other);
    }
}
