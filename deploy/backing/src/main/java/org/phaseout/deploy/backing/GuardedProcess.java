package org.phaseout.deploy.backing;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * A child process that cannot outlive this JVM: a small shell between the two reads a pipe only this JVM holds and
 * stops the child when the pipe ends, so that even kill -9 of this JVM leaves nothing behind.
 */
public final class GuardedProcess {
    private static final Duration GUARD_GRACE = Duration.ofSeconds(8);

    private final Launch launch;
    private final Process guard;
    private final OutputStream pipe;
    private final long pid;
    private final CompletableFuture<Integer> exit;

    private GuardedProcess(Launch launch, Process guard, long pid) {
        this.launch = launch;
        this.guard = guard;
        this.pipe = guard.getOutputStream();
        this.pid = pid;
        var child = ProcessHandle.of(pid);
        this.exit = guard.onExit().thenApply(ended -> {
            // Only when somebody killed the guard itself is the child still there; the handle knows a reused id.
            child.filter(ProcessHandle::isAlive).ifPresent(ProcessHandle::destroyForcibly);
            return ended.exitValue();
        });
    }

    /**
     * What to run.
     *
     * @param name for messages
     * @param environment added to this process's own
     * @param unset variables of this process which the child must not see, by prefix
     * @param log receives the child's output, appended
     * @param stop asked of the child when the launcher is gone
     */
    public record Launch(
            String name,
            List<String> command,
            Map<String, String> environment,
            Set<String> unset,
            Path log,
            Signal stop) {}

    /** Starts the child. Throws {@link BackingFailure} when it cannot even be forked. */
    public static GuardedProcess start(Launch launch) {
        try {
            Files.createDirectories(launch.log().toAbsolutePath().getParent());
            var process = builder(launch).start();
            var reader = new BufferedReader(new InputStreamReader(process.getInputStream(), UTF_8));
            var line = reader.readLine();
            if (line == null) {
                throw new BackingFailure(launch.name() + " could not be started: the guarding shell ended with "
                        + process.onExit().join().exitValue());
            }
            return new GuardedProcess(launch, process, Long.parseLong(line.strip()));
        } catch (IOException e) {
            throw new BackingFailure(launch.name() + " could not be started: " + e.getMessage(), e);
        }
    }

    private static ProcessBuilder builder(Launch launch) throws IOException {
        var command = new ArrayList<String>();
        if (Files.isExecutable(Path.of("/usr/bin/setsid"))) {
            // A session of its own: Ctrl-C reaches the launcher alone, which then stops the children in order.
            command.add("/usr/bin/setsid");
        }
        command.addAll(List.of("/bin/sh", "-c", script(), "guard"));
        command.addAll(
                List.of(launch.log().toAbsolutePath().toString(), launch.stop().name(), "" + GUARD_GRACE.toSeconds()));
        command.addAll(launch.command());
        var builder = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD);
        builder.environment().keySet().removeIf(name -> launch.unset().stream().anyMatch(name::startsWith));
        builder.environment().putAll(launch.environment());
        return builder;
    }

    private static String script() throws IOException {
        try (var in = GuardedProcess.class.getResourceAsStream("guard.sh")) {
            if (in == null) {
                throw new IOException("guard.sh is missing from the backing jar");
            }
            return new String(in.readAllBytes(), UTF_8);
        }
    }

    public String name() {
        return launch.name();
    }

    /** The child's own process id, not the guard's. */
    public long pid() {
        return pid;
    }

    public Path log() {
        return launch.log();
    }

    /** Completes with the child's exit code (128 + signal when it was killed). */
    public CompletableFuture<Integer> exit() {
        return exit.copy();
    }

    public boolean isAlive() {
        return guard.isAlive();
    }

    /** Sends a signal; without effect on a child that has already ended. */
    public void signal(Signal signal) {
        try {
            pipe.write((signal.name() + "\n").getBytes(UTF_8));
            pipe.flush();
        } catch (IOException e) {
            if (guard.isAlive()) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /** kill -9, and waits until the process is gone. */
    public void kill() {
        signal(Signal.KILL);
        exit.join();
    }

    /** Asks the child to stop, and kills it when it has not ended within {@code grace}. Returns the exit code. */
    public int stop(Signal how, Duration grace) {
        signal(how);
        try {
            return exit.get(grace.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            kill();
            return exit.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            kill();
            return exit.join();
        } catch (ExecutionException e) {
            throw new BackingFailure("The end of " + name() + " could not be observed", e);
        }
    }

    /** The last lines of the child's log, for messages. */
    public String lastWords() {
        try {
            var lines = Files.readAllLines(log(), UTF_8);
            return String.join("\n", lines.subList(Math.max(0, lines.size() - 12), lines.size()));
        } catch (IOException e) {
            return "(no log at " + log() + ": " + e.getMessage() + ")";
        }
    }
}
