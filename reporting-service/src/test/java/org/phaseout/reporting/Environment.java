package org.phaseout.reporting;

import java.util.Map;
import org.phaseout.deploy.backing.Backing;

/** What the launcher says to the service, for tests. */
final class Environment {

    private static final String KEY_OF_32_BYTES = "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=";

    private Environment() {}

    static Map<String, String> of(Backing backing) {
        var database = backing.database("reporting");
        return Map.of(
                "PHASEOUT_PORT", "0",
                "PHASEOUT_DB_URL", database.jdbcUrl(),
                "PHASEOUT_DB_USER", database.user(),
                "PHASEOUT_DB_PASSWORD", database.password(),
                "PHASEOUT_DB_POOL", "5",
                "PHASEOUT_KAFKA_BOOTSTRAP", "127.0.0.1:9",
                "PHASEOUT_KAFKA_USER", "reporting",
                "PHASEOUT_KAFKA_PASSWORD", "none",
                "PHASEOUT_ISSUER", "http://127.0.0.1:9",
                "PHASEOUT_VAULT_KEY", KEY_OF_32_BYTES);
    }
}
