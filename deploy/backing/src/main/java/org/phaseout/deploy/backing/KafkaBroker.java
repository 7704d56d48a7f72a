package org.phaseout.deploy.backing;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One Kafka broker that is its own controller, on the loopback address. Every message is flushed to disk before it is
 * acknowledged; passwords on every listener, rights denied by default. It ends with this JVM.
 */
public final class KafkaBroker implements Broker {
    private static final Duration START_LIMIT = Duration.ofSeconds(90);

    private final Site site;
    private final BrokerFiles files;
    private final KafkaAccess admin;
    private @Nullable GuardedProcess process;

    /**
     * Where a broker lives.
     *
     * @param data the broker's own directory
     * @param log receives the broker's messages
     * @param port for clients, on the loopback address
     * @param controllerPort for the broker itself
     */
    public record Site(Path data, Path log, int port, int controllerPort) {}

    public KafkaBroker(Site site, Secrets secrets) {
        this.site = site;
        this.files = new BrokerFiles(site, secrets);
        this.admin = new KafkaAccess(
                "127.0.0.1:" + site.port(), BrokerSettings.ADMIN, secrets.password("kafka-" + BrokerSettings.ADMIN));
    }

    @Override
    public synchronized void start() {
        if (process != null && process.isAlive()) {
            return;
        }
        files.prepare();
        var started = GuardedProcess.start(launch());
        process = started;
        if (!Pause.until(START_LIMIT, () -> !started.isAlive() || (!FreePorts.isFree(site.port()) && answers()))
                || !started.isAlive()) {
            started.kill();
            throw new BackingFailure(
                    "The broker did not start; the end of " + site.log() + ":\n" + started.lastWords());
        }
    }

    private GuardedProcess.Launch launch() {
        try {
            var command = BrokerFiles.java(List.of(
                    "-Xmx384m",
                    "-XX:+UseSerialGC",
                    "-XX:TieredStopAtLevel=1",
                    "--sun-misc-unsafe-memory-access=allow",
                    "-Dorg.slf4j.simpleLogger.showDateTime=true",
                    "-Dorg.slf4j.simpleLogger.dateTimeFormat=yyyy-MM-dd'T'HH:mm:ss.SSSXXX",
                    "-Dorg.slf4j.simpleLogger.defaultLogLevel=warn",
                    "-Dorg.slf4j.simpleLogger.log.kafka.server.KafkaRaftServer=info",
                    "kafka.Kafka",
                    files.settings().toString()));
            return new GuardedProcess.Launch(
                    "The broker", command, Map.of(), Set.of("KAFKA_", "JAVA_TOOL_OPTIONS"), site.log(), Signal.TERM);
        } catch (IOException e) {
            throw new BackingFailure("The broker could not be started: " + e.getMessage(), e);
        }
    }

    @Override
    public KafkaAccess admin() {
        return admin;
    }

    int controllerPort() {
        return site.controllerPort();
    }

    /** The running process. Throws {@link IllegalStateException} before the first start. */
    public synchronized GuardedProcess process() {
        if (process == null) {
            throw new IllegalStateException("The broker was never started");
        }
        return process;
    }

    /** Clean shutdown. */
    public synchronized void stop() {
        if (process != null) {
            process.stop(Signal.TERM, Duration.ofSeconds(20));
        }
    }

    @Override
    public synchronized void kill() {
        process().kill();
    }
}
