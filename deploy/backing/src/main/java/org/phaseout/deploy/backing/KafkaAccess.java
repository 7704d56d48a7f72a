package org.phaseout.deploy.backing;

import java.util.Map;

/**
 * How one user reaches the broker.
 *
 * @param bootstrap host:port
 */
public record KafkaAccess(String bootstrap, String user, String password) {
    /** The client settings every producer, consumer or admin of this user needs. */
    public Map<String, Object> clientSettings() {
        return Map.of(
                "bootstrap.servers",
                bootstrap,
                "security.protocol",
                "SASL_PLAINTEXT",
                "sasl.mechanism",
                "SCRAM-SHA-512",
                "sasl.jaas.config",
                jaas());
    }

    /** Spring and plain clients alike take this line. */
    public String jaas() {
        return "org.apache.kafka.common.security.scram.ScramLoginModule required username=\"" + user + "\" password=\""
                + password + "\";";
    }

    @Override
    public String toString() {
        return "KafkaAccess[" + bootstrap + ", " + user + "]";
    }
}
