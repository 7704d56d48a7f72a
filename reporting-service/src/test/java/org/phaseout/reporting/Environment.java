package org.phaseout.reporting;

import java.util.Map;
import org.phaseout.deploy.backing.Backing;

/** What the launcher says to the service, for tests. */
final class Environment {

    static final String TOPIC_PREFIX = "reporting-test";
    private static final String KEY_OF_32_BYTES = "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=";
    private static final String NOBODY = "http://127.0.0.1:9";

    private Environment() {}

    static Map<String, String> of(Backing backing) {
        var database = backing.database("reporting");
        backing.topics(TOPIC_PREFIX);
        var kafka = backing.kafka("reporting");
        return Map.ofEntries(
                Map.entry("PHASEOUT_PORT", "0"),
                Map.entry("PHASEOUT_DISTRICT", ServiceTest.DISTRICT),
                Map.entry("PHASEOUT_TOPIC_PREFIX", TOPIC_PREFIX),
                Map.entry("PHASEOUT_DB_URL", database.jdbcUrl()),
                Map.entry("PHASEOUT_DB_USER", database.user()),
                Map.entry("PHASEOUT_DB_PASSWORD", database.password()),
                Map.entry("PHASEOUT_DB_POOL", "8"),
                Map.entry("PHASEOUT_KAFKA_BOOTSTRAP", kafka.bootstrap()),
                Map.entry("PHASEOUT_KAFKA_USER", kafka.user()),
                Map.entry("PHASEOUT_KAFKA_PASSWORD", kafka.password()),
                Map.entry("PHASEOUT_ISSUER", NOBODY),
                Map.entry("PHASEOUT_VAULT_KEY", KEY_OF_32_BYTES));
    }
}
