package org.phaseout.deploy.bench.site;

import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.phaseout.deploy.backing.Database;
import org.phaseout.deploy.backing.FreePorts;
import org.phaseout.deploy.backing.PostgresServer;
import org.phaseout.deploy.backing.Secrets;
import org.phaseout.deploy.backing.Signal;
import org.springframework.util.FileSystemUtils;

/** Where a run takes place: its directory and its PostgreSQL, which end with it, however it ends. */
public final class Site implements AutoCloseable {

    /** Connections of every contestant. */
    public static final int POOL = 32;

    private static final List<String> TOLD = List.of(
            "server_version",
            "shared_buffers",
            "fsync",
            "synchronous_commit",
            "full_page_writes",
            "wal_compression",
            "max_wal_size",
            "checkpoint_timeout",
            "autovacuum");
    private static final Duration STOP = Duration.ofSeconds(20);

    private final Path directory;
    private final PostgresServer server;
    private final Databases databases;

    private Site(Path directory, PostgresServer server, Secrets secrets) {
        this.directory = directory;
        this.server = server;
        this.databases = new Databases(server, secrets.password("bench"));
    }

    /**
     * Starts PostgreSQL below a directory, durable, on a free port of the loopback address.
     *
     * @param sharedBuffers PostgreSQL's setting of that name
     */
    public static Site start(Path below, String sharedBuffers) {
        sweep(below);
        var directory = below.resolve("run-" + ProcessHandle.current().pid());
        var secrets = Secrets.in(directory.resolve("secrets"));
        var place = new PostgresServer.Site(
                below.resolve("programs"),
                directory.resolve("postgres"),
                directory.resolve("postgres.log"),
                FreePorts.adjacent(1));
        var server = new PostgresServer(place, secrets, Map.of("shared_buffers", sharedBuffers));
        server.start();
        return new Site(directory, server, secrets);
    }

    /** Deletes what runs have left that were killed. */
    private static void sweep(Path below) {
        try {
            Files.createDirectories(below);
            try (var runs = Files.newDirectoryStream(below, "run-*")) {
                for (var run : runs) {
                    var pid = Long.parseLong(run.getFileName().toString().substring("run-".length()));
                    if (ProcessHandle.of(pid).isEmpty()) {
                        FileSystemUtils.deleteRecursively(run);
                    }
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public Path directory() {
        return directory;
    }

    public Databases databases() {
        return databases;
    }

    /** A pool of the size every contestant gets. Its prepared statements are the server's from the first use on. */
    public static HikariDataSource pool(Database database) {
        return pool(database, POOL);
    }

    public static HikariDataSource pool(Database database, int size) {
        var pool = new HikariDataSource();
        pool.setJdbcUrl(database.jdbcUrl());
        pool.setUsername(database.user());
        pool.setPassword(database.password());
        pool.setMaximumPoolSize(size);
        pool.setMinimumIdle(size);
        pool.setConnectionTimeout(Duration.ofMinutes(1).toMillis());
        return pool;
    }

    /** What the table says of PostgreSQL. */
    public Map<String, String> settings() {
        try (var connection = server.connect()) {
            return settings(connection);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    public static Map<String, String> settings(Connection connection) throws SQLException {
        var settings = new LinkedHashMap<String, String>();
        try (var statement = connection.createStatement()) {
            for (var name : TOLD) {
                try (var row = statement.executeQuery("show " + name)) {
                    row.next();
                    settings.put(name, row.getString(1));
                }
            }
        }
        return settings;
    }

    @Override
    public void close() {
        server.process().stop(Signal.QUIT, STOP);
        try {
            FileSystemUtils.deleteRecursively(directory);
        } catch (IOException e) {
            System.err.println("Left behind: " + directory + " (" + e.getMessage() + ")");
        }
    }
}
