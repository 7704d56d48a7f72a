package org.phaseout.platform.ledger.rig;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.phaseout.deploy.backing.Database;

/** Processes that append, to be killed, paused and replaced; and what they said was acknowledged. */
final class Appenders implements AutoCloseable {

    private final Database database;
    private final Path directory;
    private final List<Child> living = new ArrayList<>();
    private final List<Path> outputs = new ArrayList<>();

    Appenders(Database database, Path directory) {
        this.database = database;
        this.directory = directory;
    }

    private record Child(Process process, Path output) {

        boolean hasSaid(String line) {
            try (var lines = Files.lines(output)) {
                return lines.anyMatch(line::equals);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /** Starts as many as are missing, and returns when all of them append. */
    void fillUpTo(int count) {
        while (living.size() < count) {
            living.add(start("p" + outputs.size()));
        }
        Awaitility.await()
                .atMost(Duration.ofSeconds(60))
                .until(() -> living.stream().allMatch(child -> child.hasSaid("ready")));
    }

    private Child start(String name) {
        var output = directory.resolve(name + ".out");
        outputs.add(output);
        var builder = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "-Xmx128m",
                        "-Dorg.slf4j.simpleLogger.defaultLogLevel=off",
                        "-cp",
                        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                        RigAppender.class.getName(),
                        name)
                .redirectOutput(output.toFile())
                .redirectError(ProcessBuilder.Redirect.DISCARD);
        builder.environment()
                .putAll(Map.of(
                        "RIG_URL", database.jdbcUrl(),
                        "RIG_USER", database.user(),
                        "RIG_PASSWORD", database.password()));
        try {
            return new Child(builder.start(), output);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** kill -9 of one of them, whichever it be. */
    void killOne(Random random) {
        kill(living.remove(random.nextInt(living.size())));
    }

    /** SIGSTOP of one of them for as long as given. */
    void pauseOne(Random random, long millis) {
        var child = living.get(random.nextInt(living.size()));
        signal(child, "STOP");
        try {
            LockSupport.parkNanos(millis * 1_000_000);
        } finally {
            signal(child, "CONT");
        }
    }

    private static void signal(Child child, String signal) {
        try {
            new ProcessBuilder(
                            "kill", "-" + signal, Long.toString(child.process().pid()))
                    .start()
                    .waitFor();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void kill(Child child) {
        child.process().destroyForcibly();
        child.process().onExit().join();
    }

    /** Everything that any of them said was acknowledged: first position by key. */
    Map<String, Long> acknowledged() {
        return outputs.stream()
                .flatMap(Appenders::linesOf)
                .map(line -> line.split(" ", -1))
                .filter(words -> words.length == 3 && Objects.equals(words[0], "acked"))
                .collect(Collectors.toMap(words -> words[1], words -> Long.valueOf(words[2])));
    }

    /** Whole lines only; the last one may have been cut off. */
    private static Stream<String> linesOf(Path output) {
        try {
            var text = Files.readString(output);
            return text.substring(0, text.lastIndexOf('\n') + 1).lines();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void killAll() {
        living.forEach(Appenders::kill);
        living.clear();
    }

    @Override
    public void close() {
        killAll();
    }
}
