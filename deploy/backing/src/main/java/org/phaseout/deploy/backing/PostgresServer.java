package org.phaseout.deploy.backing;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One PostgreSQL server on the loopback address, durable as in production: a commit that was answered survives
 * kill -9. It ends with this JVM and starts again on the same data.
 */
public final class PostgresServer implements Postgres {
    private static final Duration START_LIMIT = Duration.ofSeconds(90);
    private static final Duration PREDECESSOR_GRACE = Duration.ofSeconds(20);
    private static final int START_ATTEMPTS = 20;

    private final PostgresCluster cluster;
    private final Path home;
    private final Path log;
    private final int port;
    private final String superuserPassword;
    private final Map<String, String> chosen;
    private @Nullable GuardedProcess process;

    /**
     * Where a server lives.
     *
     * @param cache where the programs are unpacked, shared between servers
     * @param data the server's own directory
     * @param log receives the server's messages
     * @param port on the loopback address
     */
    public record Site(Path cache, Path data, Path log, int port) {}

    public PostgresServer(Site site, Secrets secrets) {
        this(site, secrets, Map.of());
    }

    /** With settings of PostgreSQL's that the one who starts it chooses; how durable it is, is not among them. */
    public PostgresServer(Site site, Secrets secrets, Map<String, String> chosen) {
        this.chosen = PostgresCluster.chosen(chosen);
        this.home = PostgresBinaries.unpackedBelow(site.cache());
        this.log = site.log();
        this.port = site.port();
        this.superuserPassword = secrets.password("postgres-superuser");
        this.cluster = new PostgresCluster(home, site.data(), log);
    }

    @Override
    public synchronized void start() {
        if (process != null && process.isAlive()) {
            return;
        }
        cluster.initialiseOnce(superuserPassword);
        cluster.requireUnserved(PREDECESSOR_GRACE);
        for (int attempt = 1; ; attempt++) {
            var started = GuardedProcess.start(launch());
            process = started;
            if (answers(started)) {
                return;
            }
            // Back ends of a killed predecessor hold its shared memory until they notice; that takes a moment.
            if (attempt == START_ATTEMPTS
                    || started.isAlive()
                    || !started.lastWords().contains("shared memory")) {
                started.kill();
                throw new BackingFailure("PostgreSQL did not start; the end of " + log + ":\n" + started.lastWords());
            }
            Pause.millis(250);
        }
    }

    private boolean answers(GuardedProcess started) {
        return Pause.until(START_LIMIT, () -> !started.isAlive() || canConnect()) && started.isAlive();
    }

    private GuardedProcess.Launch launch() {
        var command = new ArrayList<>(List.of(
                home.resolve("bin/postgres").toString(),
                "-D",
                cluster.directory().toString()));
        settings().forEach((name, value) -> command.addAll(List.of("-c", name + "=" + value)));
        return new GuardedProcess.Launch(
                "PostgreSQL", OperatingUser.unprivileged(command), Map.of(), Set.of("PG"), log, Signal.INT);
    }

    private Map<String, String> settings() {
        var settings = new HashMap<>(PostgresCluster.SETTINGS);
        settings.putAll(chosen);
        settings.putAll(
                Map.of("listen_addresses", "127.0.0.1", "port", Integer.toString(port), "unix_socket_directories", ""));
        return settings;
    }

    @Override
    public int port() {
        return port;
    }

    @Override
    public String superuserPassword() {
        return superuserPassword;
    }

    /** The running process. Throws {@link IllegalStateException} before the first start. */
    public synchronized GuardedProcess process() {
        if (process == null) {
            throw new IllegalStateException("PostgreSQL was never started");
        }
        return process;
    }

    /** Fast shutdown: open sessions are ended, everything is written. */
    public synchronized void stop() {
        if (process != null) {
            process.stop(Signal.INT, Duration.ofSeconds(20));
        }
    }

    @Override
    public synchronized void kill() {
        process().kill();
    }
}
