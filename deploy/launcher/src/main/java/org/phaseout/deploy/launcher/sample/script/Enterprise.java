package org.phaseout.deploy.launcher.sample.script;

import tools.jackson.databind.node.ObjectNode;

/** An invented enterprise. */
record Enterprise(String id, String uscc, String name, String township, Trade trade) {

    /** The township on whose ground it stands. */
    Desk home() {
        return Desk.township(township);
    }

    ObjectNode registration() {
        return Data.of("uscc", uscc, "name", name, "township", township, "industry", trade.industryClass());
    }

    ObjectNode named() {
        return Data.of("uscc", uscc, "name", name);
    }

    /** As a case against it is opened. */
    ObjectNode opening(String track, String office) {
        return Data.of(
                "track", track,
                "enterprise", named(),
                "township", township,
                "industry", trade.industryClass(),
                "officers", Data.officers(office));
    }
}
