package org.phaseout.deploy.backing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;

/** A PostgreSQL data directory: made once and whole, and never served by two processes. */
final class PostgresCluster {
    static final String SUPERUSER = "phaseout_admin";

    /** fsync and its kin are PostgreSQL's defaults; they are said here because nothing may ever switch them off. */
    static final Map<String, String> SETTINGS = Map.of(
            "max_connections", "300",
            "shared_buffers", "256MB",
            "fsync", "on",
            "synchronous_commit", "on",
            "full_page_writes", "on",
            "max_wal_size", "2GB",
            "timezone", "UTC",
            "log_timezone", "UTC",
            "log_line_prefix", "%m [%p] %u@%d ",
            "password_encryption", "scram-sha-256");

    /**
     * The character type is C.UTF-8 whatever the machine's locale: with plain C, pg_trgm sees no Chinese at all.
     */
    static final List<String> INITDB = List.of(
            "--auth=scram-sha-256",
            "--encoding=UTF8",
            "--locale-provider=libc",
            "--locale=C.UTF-8",
            "--data-checksums");

    private static final Set<String> DURABILITY = Set.of("fsync", "synchronous_commit", "full_page_writes");

    private final Path home;
    private final Path directory;
    private final Path log;

    PostgresCluster(Path home, Path directory, Path log) {
        this.home = home;
        this.directory = directory.toAbsolutePath();
        this.log = log;
    }

    /** Settings somebody chose, none of which may cost an answered commit. */
    static Map<String, String> chosen(Map<String, String> settings) {
        if (!Collections.disjoint(settings.keySet(), DURABILITY)) {
            throw new IllegalArgumentException("PostgreSQL stays durable; not to be chosen: " + DURABILITY);
        }
        return Map.copyOf(settings);
    }

    Path directory() {
        return directory;
    }

    /** Runs initdb unless the directory exists. A half-made directory of an interrupted run never gets the final name. */
    void initialiseOnce(String superuserPassword) {
        if (Files.exists(directory.resolve("PG_VERSION"))) {
            return;
        }
        var partial = directory.resolveSibling(directory.getFileName() + ".new");
        var passwordFile = directory.resolveSibling(".initdb-password");
        try {
            Files.createDirectories(directory.getParent());
            PostgresBinaries.delete(partial);
            Secrets.writePrivately(passwordFile, superuserPassword);
            runInitdb(partial, passwordFile);
            Files.move(partial, directory, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new BackingFailure(
                    "The database directory " + directory + " could not be made: " + e.getMessage(), e);
        } finally {
            deleteQuietly(passwordFile);
        }
    }

    private void runInitdb(Path target, Path passwordFile) throws IOException {
        Files.createDirectories(log.toAbsolutePath().getParent());
        var arguments = new ArrayList<>(List.of(
                home.resolve("bin/initdb").toString(),
                "--pgdata=" + target,
                "--username=" + SUPERUSER,
                "--pwfile=" + passwordFile));
        arguments.addAll(INITDB);
        var command = OperatingUser.unprivileged(arguments);
        int code = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()))
                .start()
                .onExit()
                .join()
                .exitValue();
        if (code != 0) {
            throw new IOException("initdb ended with " + code + ", see " + log);
        }
    }

    /**
     * Waits for a predecessor that is just ending (its launcher was killed a moment ago), then refuses. A lock file
     * whose process id now belongs to something else is removed, because PostgreSQL would take that process for its own.
     */
    void requireUnserved(Duration grace) {
        Pause.until(grace, () -> server().isEmpty());
        server().ifPresent(pid -> {
            throw new BackingFailure("PostgreSQL already runs on " + directory + " (process " + pid
                    + "). Stop its launcher, or give another data directory.");
        });
        recordedPid().stream()
                .filter(pid -> Files.exists(Path.of("/proc/" + pid)))
                .forEach(reused -> deleteQuietly(lockFile()));
    }

    private OptionalLong server() {
        return recordedPid().stream().filter(this::serves).findFirst();
    }

    private boolean serves(long pid) {
        try {
            // The postmaster's working directory is its data directory.
            return Files.readSymbolicLink(Path.of("/proc/" + pid + "/cwd")).equals(directory.toRealPath());
        } catch (IOException e) {
            return false;
        }
    }

    private OptionalLong recordedPid() {
        try {
            var first = Files.readAllLines(lockFile()).stream().findFirst();
            return first.map(String::strip)
                    .filter(line -> line.matches("\\d+"))
                    .map(line -> OptionalLong.of(Long.parseLong(line)))
                    .orElse(OptionalLong.empty());
        } catch (IOException e) {
            return OptionalLong.empty();
        }
    }

    private Path lockFile() {
        return directory.resolve("postmaster.pid");
    }

    private static void deleteQuietly(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
