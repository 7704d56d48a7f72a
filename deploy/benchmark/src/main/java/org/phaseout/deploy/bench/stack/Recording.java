package org.phaseout.deploy.bench.stack;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jdk.jfr.consumer.RecordedEvent;
import jdk.jfr.consumer.RecordingFile;
import org.phaseout.deploy.backing.BackingFailure;

/** A flight recording of another JVM, and where its processor time went. */
final class Recording implements AutoCloseable {

    private static final String NAME = "bench";

    private final long pid;
    private final Path file;

    private Recording(long pid, Path file) {
        this.pid = pid;
        this.file = file;
    }

    /** Starts it. */
    static Recording of(long pid, Path file) throws IOException {
        var recording = new Recording(pid, file.toAbsolutePath());
        recording.command("JFR.start", "name=" + NAME, "settings=profile");
        return recording;
    }

    /** Share of each stage in the samples of running Java code so far, the largest first. */
    Map<String, Double> shares() throws IOException {
        command("JFR.dump", "name=" + NAME, "filename=" + file);
        var samples = new EnumMap<Stage, Long>(Stage.class);
        try (var recorded = new RecordingFile(file)) {
            while (recorded.hasMoreEvents()) {
                var event = recorded.readEvent();
                if (event.getEventType().getName().equals("jdk.ExecutionSample")) {
                    samples.merge(stage(event), 1L, Long::sum);
                }
            }
        }
        double all = samples.values().stream().mapToLong(Long::longValue).sum();
        return samples.entrySet().stream()
                .sorted(Map.Entry.<Stage, Long>comparingByValue().reversed())
                .collect(Collectors.toMap(
                        each -> each.getKey().words(),
                        each -> each.getValue() / all,
                        (one, _) -> one,
                        LinkedHashMap::new));
    }

    private static Stage stage(RecordedEvent sample) {
        var stack = sample.getStackTrace();
        return stack == null
                ? Stage.REST
                : stack.getFrames().stream()
                        .filter(frame -> frame.isJavaFrame())
                        .map(frame -> Stage.of(frame.getMethod().getType().getName()))
                        .filter(stage -> stage != Stage.REST)
                        .findFirst()
                        .orElse(Stage.REST);
    }

    private void command(String... words) throws IOException {
        var jcmd = Path.of(System.getProperty("java.home"), "bin", "jcmd").toString();
        var command = Stream.concat(Stream.of(jcmd, Long.toString(pid)), Stream.of(words))
                .toList();
        var process = new ProcessBuilder(command).redirectErrorStream(true).start();
        var said = new String(process.getInputStream().readAllBytes(), UTF_8);
        if (process.onExit().join().exitValue() != 0) {
            throw new BackingFailure("The service could not be recorded: " + said);
        }
    }

    @Override
    public void close() throws IOException {
        command("JFR.stop", "name=" + NAME);
        Files.deleteIfExists(file);
    }
}
