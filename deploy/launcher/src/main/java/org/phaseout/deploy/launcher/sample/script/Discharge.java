package org.phaseout.deploy.launcher.sample.script;

import tools.jackson.databind.node.ObjectNode;

/** What was let out and measured, over what is permitted. */
final class Discharge {

    static ObjectNode air() {
        return Data.of(
                "medium", "air",
                "pollutant", "SO2",
                "outlet", "DA001",
                "permitted", "200",
                "measured", "286.5",
                "unit", "mg/m3",
                "method", "HJ 57-2017");
    }

    static ObjectNode water() {
        return Data.of(
                "medium", "water",
                "pollutant", "COD",
                "outlet", "DW001",
                "permitted", "60",
                "measured", "94.2",
                "unit", "mg/L",
                "method", "HJ 828-2017");
    }

    static ObjectNode aboveTheYearsTotal() {
        var total = water().put("permitted", "12.5").put("measured", "13.1").put("unit", "t/a");
        return Data.of("kind", "annual-total", "discharge", total.put("method", "HJ 91.1-2019"));
    }

    private Discharge() {}
}
