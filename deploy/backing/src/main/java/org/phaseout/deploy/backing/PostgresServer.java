package org.phaseout.deploy.backing;

import static org.phaseout.deploy.backing.PostgresCluster.SUPERUSER;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One PostgreSQL server on the loopback address, durable as in production: a commit that was answered survives
 * kill -9. It ends with this JVM and starts again on the same data.
 */
public final class PostgresServer {
    private static final Duration START_LIMIT = Duration.ofSeconds(90);
    private static final Duration PREDECESSOR_GRACE = Duration.ofSeconds(20);
    private static final int START_ATTEMPTS = 20;

    private final PostgresCluster cluster;
    private final Path home;
    private final Path log;
    private final int port;
    private final String superuserPassword;
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
        this.home = PostgresBinaries.unpackedBelow(site.cache());
        this.log = site.log();
        this.port = site.port();
        this.superuserPassword = secrets.password("postgres-superuser");
        this.cluster = new PostgresCluster(home, site.data(), log);
    }

    /** Starts, on existing data if there is some, and returns when connections are answered. */
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

    private boolean canConnect() {
        try (var connection = connect()) {
            return connection.isValid(2);
        } catch (SQLException e) {
            return false;
        }
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

    /** fsync and its kin are PostgreSQL's defaults; they are said here because nothing may ever switch them off. */
    private Map<String, String> settings() {
        return Map.ofEntries(
                Map.entry("listen_addresses", "127.0.0.1"),
                Map.entry("port", Integer.toString(port)),
                Map.entry("unix_socket_directories", ""),
                Map.entry("max_connections", "300"),
                Map.entry("shared_buffers", "256MB"),
                Map.entry("fsync", "on"),
                Map.entry("synchronous_commit", "on"),
                Map.entry("full_page_writes", "on"),
                Map.entry("max_wal_size", "2GB"),
                Map.entry("timezone", "UTC"),
                Map.entry("log_timezone", "UTC"),
                Map.entry("log_line_prefix", "%m [%p] %u@%d "),
                Map.entry("password_encryption", "scram-sha-256"));
    }

    /** Creates the database and its owner where they are missing; nobody else but the superuser may connect. */
    public Database createDatabase(String name, String user, String password) {
        return new DatabaseCreation(this::connect).create(new Database(url(name), user, password), name);
    }

    /** JDBC URL of one of the databases. */
    public String url(String database) {
        return "jdbc:postgresql://127.0.0.1:" + port + "/" + database;
    }

    public int port() {
        return port;
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

    /** kill -9 of the postmaster, for fault tests. */
    public synchronized void kill() {
        process().kill();
    }

    /** A connection as superuser to the maintenance database. */
    Connection connect() throws SQLException {
        return DriverManager.getConnection(
                url("postgres") + "?connectTimeout=5&loginTimeout=5", SUPERUSER, superuserPassword);
    }
}
