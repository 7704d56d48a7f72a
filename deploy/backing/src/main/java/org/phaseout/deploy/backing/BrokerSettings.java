package org.phaseout.deploy.backing;

import java.nio.file.Path;
import org.apache.kafka.common.Uuid;

/** What a broker that is its own controller is told. */
record BrokerSettings(int port, int controllerPort, Secrets secrets) {
    static final String ADMIN = "admin";

    private static final String CONTROLLER = "controller";

    static String clusterId() {
        return Uuid.randomUuid().toString();
    }

    /** The super user as the formatting of a log directory takes it. */
    String scramOfAdmin() {
        return "SCRAM-SHA-512=[name=%s,password=%s]".formatted(ADMIN, secrets.password("kafka-" + ADMIN));
    }

    /**
     * Both listeners ask for a password. There is no anonymous super user, and the controller's listener, where the
     * broker alone logs in, does not know the clients' users nor they its own.
     *
     * @param listenOn address for clients
     */
    String content(String listenOn, Path logDirectory) {
        return """
                process.roles=broker,controller
                node.id=1
                controller.quorum.voters=1@127.0.0.1:%2$d
                listeners=CLIENT://%8$s:%1$d,CONTROLLER://127.0.0.1:%2$d
                advertised.listeners=CLIENT://127.0.0.1:%1$d
                controller.listener.names=CONTROLLER
                inter.broker.listener.name=CLIENT
                listener.security.protocol.map=CLIENT:SASL_PLAINTEXT,CONTROLLER:SASL_PLAINTEXT
                sasl.mechanism.inter.broker.protocol=SCRAM-SHA-512
                sasl.mechanism.controller.protocol=PLAIN
                listener.name.client.sasl.enabled.mechanisms=SCRAM-SHA-512
                listener.name.client.scram-sha-512.sasl.jaas.config=\
                org.apache.kafka.common.security.scram.ScramLoginModule required username="%3$s" password="%4$s";
                listener.name.controller.sasl.enabled.mechanisms=PLAIN
                listener.name.controller.plain.sasl.jaas.config=\
                org.apache.kafka.common.security.plain.PlainLoginModule required username="%5$s" password="%6$s" \
                user_%5$s="%6$s";
                authorizer.class.name=org.apache.kafka.metadata.authorizer.StandardAuthorizer
                allow.everyone.if.no.acl.found=false
                super.users=User:%3$s;User:%5$s
                log.dirs=%7$s
                log.flush.interval.messages=1
                log.retention.ms=-1
                auto.create.topics.enable=false
                num.partitions=6
                offsets.topic.num.partitions=6
                offsets.topic.replication.factor=1
                transaction.state.log.num.partitions=1
                transaction.state.log.replication.factor=1
                transaction.state.log.min.isr=1
                share.coordinator.state.topic.num.partitions=1
                share.coordinator.state.topic.replication.factor=1
                share.coordinator.state.topic.min.isr=1
                group.initial.rebalance.delay.ms=0
                broker.heartbeat.interval.ms=500
                broker.session.timeout.ms=3000
                """.formatted(
                        port,
                        controllerPort,
                        ADMIN,
                        secrets.password("kafka-" + ADMIN),
                        CONTROLLER,
                        secrets.password("kafka-" + CONTROLLER),
                        logDirectory,
                        listenOn);
    }
}
