package org.phaseout.deploy.backing;

import java.nio.file.Path;
import org.testcontainers.containers.GenericContainer;
import org.testcontainers.images.builder.Transferable;

/** A broker of the same version, settings and access rules as {@link KafkaBroker}, in a container. */
final class ContainerBroker implements Broker {
    private static final String SETTINGS = "/tmp/phaseout.properties";
    private static final Path LOG = Path.of("/tmp/phaseout-log");
    private static final int READABLE = 0444;

    private final KafkaAccess admin;
    private final FixedPortContainer container;

    ContainerBroker(int port, Secrets secrets) {
        this.admin = new KafkaAccess(
                "127.0.0.1:" + port, BrokerSettings.ADMIN, secrets.password("kafka-" + BrokerSettings.ADMIN));
        var settings = new BrokerSettings(port, port + 1, secrets);
        this.container = new FixedPortContainer(
                new GenericContainer<>(image())
                        .withEnv("KAFKA_HEAP_OPTS", "-Xmx384m")
                        .withCopyToContainer(Transferable.of(settings.content("0.0.0.0", LOG), READABLE), SETTINGS)
                        .withCreateContainerCmdModifier(command -> command.withEntrypoint("sh", "-c", script(settings))
                                .withCmd()),
                port,
                port,
                this::answers);
    }

    static String image() {
        return "apache/kafka:" + Versions.kafka();
    }

    /** What was formatted is left as it is at a second start. */
    private static String script(BrokerSettings settings) {
        return "cd /opt/kafka/bin && ./kafka-storage.sh format --ignore-formatted --cluster-id "
                + BrokerSettings.clusterId() + " --config " + SETTINGS + " --add-scram '" + settings.scramOfAdmin()
                + "' && exec ./kafka-server-start.sh " + SETTINGS;
    }

    @Override
    public synchronized void start() {
        container.start();
    }

    @Override
    public synchronized void kill() {
        container.kill();
    }

    @Override
    public KafkaAccess admin() {
        return admin;
    }

    void discard() {
        container.discard();
    }
}
