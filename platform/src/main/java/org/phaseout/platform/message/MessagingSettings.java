package org.phaseout.platform.message;

import java.util.Map;
import org.apache.kafka.clients.CommonClientConfigs;
import org.apache.kafka.common.config.SaslConfigs;
import org.apache.kafka.common.security.scram.ScramLoginModule;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How this service reaches the broker.
 *
 * @param service its name and the name of its Kafka user, such as {@code reporting}; consumer groups begin with it
 * @param topicPrefix of every topic of the deployment
 */
@ConfigurationProperties("phaseout")
public record MessagingSettings(
        String service, @DefaultValue("phaseout") String topicPrefix, Kafka kafka) {

    /** @param topic without prefix, such as {@code enterprise.v1} */
    public String topic(String topic) {
        return topicPrefix + "." + topic;
    }

    /** @param security Kafka's name of the protocol: {@code SASL_PLAINTEXT} or {@code SASL_SSL} */
    public record Kafka(
            String bootstrap,
            String user,
            String password,
            @DefaultValue("SASL_PLAINTEXT") String security) {

        /** What producer and consumer have in common; every client adds the rest. */
        public Map<String, Object> connection() {
            var login = "%s required username=\"%s\" password=\"%s\";"
                    .formatted(ScramLoginModule.class.getName(), user, password);
            return Map.of(
                    CommonClientConfigs.BOOTSTRAP_SERVERS_CONFIG, bootstrap,
                    CommonClientConfigs.SECURITY_PROTOCOL_CONFIG, security,
                    SaslConfigs.SASL_MECHANISM, "SCRAM-SHA-512",
                    SaslConfigs.SASL_JAAS_CONFIG, login);
        }

        @Override
        public String toString() {
            return user + "@" + bootstrap;
        }
    }
}
