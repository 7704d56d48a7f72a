package org.phaseout.deploy.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.regex.Pattern;

/** A launcher in a process of its own, as deploy/up runs it, with nothing above PostgreSQL and the broker. */
final class LauncherRun implements AutoCloseable {
    private final Process process;
    private final Path said;
    private final Path result;

    private LauncherRun(Process process, Path said, Path result) {
        this.process = process;
        this.said = said;
        this.result = result;
    }

    static LauncherRun start(Path directory, int portBase, String... options) throws IOException {
        sharePrograms(directory.resolve("data"));
        var said = Files.createTempFile(directory, "said", ".txt");
        var result = Files.createTempFile(directory, "result", ".txt");
        var command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                Launcher.class.getName(),
                directory.toString(),
                "--parts",
                "none",
                "--data",
                directory.resolve("data").toString(),
                "--port-base",
                Integer.toString(portBase)));
        command.addAll(List.of(options));
        var process = new ProcessBuilder(command)
                .redirectError(said.toFile())
                .redirectOutput(result.toFile())
                .redirectInput(new File("/dev/null"))
                .start();
        return new LauncherRun(process, said, result);
    }

    /** PostgreSQL's programs are unpacked once for all runs. */
    private static void sharePrograms(Path data) throws IOException {
        var shared = Files.createDirectories(Path.of("target", "programs")).toAbsolutePath();
        if (!Files.exists(Files.createDirectories(data).resolve("programs"))) {
            Files.createSymbolicLink(data.resolve("programs"), shared);
        }
    }

    long pid() {
        return process.pid();
    }

    /** What it has said so far. */
    String said() {
        return read(said);
    }

    /** What it printed as a result. */
    String result() {
        return read(result);
    }

    void awaitSaid(String words) {
        assertThat(until(() -> said().contains(words) || !process.isAlive()))
                .as(said())
                .isTrue();
        assertThat(said()).contains(words);
    }

    int awaitEnd() {
        assertThat(until(() -> !process.isAlive())).as(said()).isTrue();
        return process.exitValue();
    }

    /** Process id of a child, as said when it was last ready. */
    long child(String name) {
        var matcher = Pattern.compile(Pattern.quote(name) + " is ready .*\\(process (\\d+)\\)")
                .matcher(said());
        assertThat(matcher.find()).as(said()).isTrue();
        return Long.parseLong(matcher.group(1));
    }

    void terminate() {
        process.destroy();
    }

    void kill() {
        process.destroyForcibly();
        awaitEnd();
    }

    static boolean until(BooleanSupplier condition) {
        var deadline = Instant.now().plus(Duration.ofSeconds(60));
        while (!condition.getAsBoolean()) {
            if (Instant.now().isAfter(deadline)) {
                return false;
            }
            Waiting.millis(50);
        }
        return true;
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    /** Ends the launcher and whatever it had started: nothing may still write into the test's directory. */
    @Override
    public void close() {
        var started = process.descendants().toList();
        process.destroy();
        if (!until(() -> !process.isAlive())) {
            process.destroyForcibly();
        }
        if (!until(() -> started.stream().noneMatch(ProcessHandle::isAlive))) {
            started.forEach(ProcessHandle::destroyForcibly);
        }
    }
}
