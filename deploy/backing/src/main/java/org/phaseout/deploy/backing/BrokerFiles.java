package org.phaseout.deploy.backing;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;

/** The broker's directory: its settings and its formatted log, made once and whole. */
final class BrokerFiles {
    static final String ADMIN = "admin";

    private static final String CLASSPATH = "/org/phaseout/deploy/broker/classpath.txt";
    private static final String CONTROLLER = "controller";

    private final KafkaBroker.Site site;
    private final Secrets secrets;

    BrokerFiles(KafkaBroker.Site site, Secrets secrets) {
        this.site = site;
        this.secrets = secrets;
    }

    Path settings() {
        return site.data().resolve("server.properties").toAbsolutePath();
    }

    /** Writes the settings afresh (ports may have changed) and formats the log directory at the first start. */
    void prepare() {
        var log = site.data().resolve("log").toAbsolutePath();
        try {
            Files.createDirectories(site.data());
            Files.createDirectories(site.log().toAbsolutePath().getParent());
            if (!Files.exists(log.resolve("meta.properties"))) {
                var partial = site.data().resolve("log.new").toAbsolutePath();
                PostgresBinaries.delete(partial);
                PostgresBinaries.delete(log);
                format(partial);
                Files.move(partial, log, StandardCopyOption.ATOMIC_MOVE);
            }
            Secrets.writePrivately(settings(), content(log));
        } catch (IOException e) {
            throw new BackingFailure(
                    "The broker's directory " + site.data() + " could not be made: " + e.getMessage(), e);
        }
    }

    private void format(Path partial) throws IOException {
        var formatSettings = site.data().resolve("format.properties").toAbsolutePath();
        Secrets.writePrivately(formatSettings, content(partial));
        // The admin's password would show in the process list; an argument file only this user may read hides it.
        var arguments = site.data().resolve("format.arguments").toAbsolutePath();
        Secrets.writePrivately(
                arguments, """
                kafka.tools.StorageTool
                format
                --cluster-id
                %s
                --config
                "%s"
                --add-scram
                "SCRAM-SHA-512=[name=%s,password=%s]"
                """.formatted(clusterId(), formatSettings, ADMIN, secrets.password("kafka-" + ADMIN)));
        try {
            run(java(List.of("-Xmx128m", "-XX:TieredStopAtLevel=1", "@" + arguments)));
        } finally {
            Files.deleteIfExists(arguments);
            Files.deleteIfExists(formatSettings);
        }
    }

    private static String clusterId() {
        return org.apache.kafka.common.Uuid.randomUuid().toString();
    }

    private void run(List<String> command) throws IOException {
        int code = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(site.log().toFile()))
                .start()
                .onExit()
                .join()
                .exitValue();
        if (code != 0) {
            throw new IOException("formatting ended with " + code + ", see " + site.log());
        }
    }

    /** This JVM's own java with the broker's jars, which nothing else sees. */
    static List<String> java(List<String> arguments) throws IOException {
        try (var in = BrokerFiles.class.getResourceAsStream(CLASSPATH)) {
            if (in == null) {
                throw new IOException("the broker's class path is missing; build the module broker first");
            }
            var command = new ArrayList<>(List.of(
                    Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                    "-cp",
                    new String(in.readAllBytes(), UTF_8).strip()));
            command.addAll(arguments);
            return command;
        }
    }

    /**
     * Both listeners ask for a password. There is no anonymous super user, and the controller's listener, where the
     * broker alone logs in, does not know the clients' users nor they its own.
     */
    private String content(Path logDirectory) {
        return """
                process.roles=broker,controller
                node.id=1
                controller.quorum.voters=1@127.0.0.1:%2$d
                listeners=CLIENT://127.0.0.1:%1$d,CONTROLLER://127.0.0.1:%2$d
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
                        site.port(),
                        site.controllerPort(),
                        ADMIN,
                        secrets.password("kafka-" + ADMIN),
                        CONTROLLER,
                        secrets.password("kafka-" + CONTROLLER),
                        logDirectory);
    }
}
