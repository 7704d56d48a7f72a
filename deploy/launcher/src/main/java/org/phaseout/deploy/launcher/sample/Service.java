package org.phaseout.deploy.launcher.sample;

import java.util.Locale;

/** The four services, in the order of their ports. */
public enum Service {
    ENTERPRISE(1),
    ENFORCEMENT(2),
    PRICING(3),
    REPORTING(4);

    private final int number;

    Service(int number) {
        this.number = number;
    }

    /** Place of its port after the issuer's. */
    public int number() {
        return number;
    }

    /** Name of its database, its owner and its Kafka user. */
    public String user() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whose door takes an action, by the aggregate in its type: {@code report.unit.sealing}. */
    public static Service deciding(String type) {
        return switch (type.split("\\.", -1)[1]) {
            case "case", "rules" -> ENFORCEMENT;
            case "measure", "meter", "tariff" -> PRICING;
            case "notice" -> REPORTING;
            default -> ENTERPRISE;
        };
    }

    /** Name of its module. */
    public String module() {
        return user() + "-service";
    }
}
