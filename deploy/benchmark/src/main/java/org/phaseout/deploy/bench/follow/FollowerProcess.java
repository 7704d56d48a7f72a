package org.phaseout.deploy.bench.follow;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import javax.sql.DataSource;
import org.phaseout.deploy.backing.Database;
import org.phaseout.deploy.backing.GuardedProcess;
import org.phaseout.deploy.backing.Signal;
import org.phaseout.deploy.bench.axon.AxonFollower;
import org.phaseout.deploy.bench.axon.AxonSettings;
import org.phaseout.deploy.bench.ours.OurFollower;
import org.phaseout.deploy.bench.ours.OurService;
import org.phaseout.deploy.bench.site.Site;

/** The other process: follows the log, notes when it was handed each event, and ends when it has seen all. */
public final class FollowerProcess {

    private static final String FOLLOWER = "noting";
    private static final int POOL = 8;

    private FollowerProcess() {}

    /** Who follows. */
    enum Kind {
        OURS,
        AXON_STOCK,
        AXON_BEST
    }

    /**
     * Starts it beside this process.
     *
     * @param file receives the times; a file of that name with {@code .ready} tells that it follows
     */
    static GuardedProcess start(Kind kind, Database database, int events, Duration patience, Path file) {
        var command = List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx512m",
                "--sun-misc-unsafe-memory-access=allow",
                "--enable-native-access=ALL-UNNAMED",
                "-Duser.timezone=UTC",
                "-Daxoniq.update-checker.disabled=true",
                "-Ddisable-axoniq-console-message=true",
                "-cp",
                System.getProperty("java.class.path"),
                FollowerProcess.class.getName(),
                kind.name(),
                Integer.toString(events),
                Long.toString(patience.toSeconds()),
                file.toString());
        var access = Map.of(
                "BENCH_URL", database.jdbcUrl(), "BENCH_USER", database.user(), "BENCH_PASSWORD", database.password());
        return GuardedProcess.start(new GuardedProcess.Launch(
                "The following process",
                command,
                access,
                Set.of("JAVA_TOOL_OPTIONS"),
                file.resolveSibling("follower.log"),
                Signal.TERM));
    }

    static Path ready(Path file) {
        return file.resolveSibling(file.getFileName() + ".ready");
    }

    /** Arguments: kind, number of events, patience in seconds, file for the times. */
    public static void main(String[] args) throws Exception {
        var database = new Database(told("BENCH_URL"), told("BENCH_USER"), told("BENCH_PASSWORD"));
        var handled = new Handled(Integer.parseInt(args[1]));
        var file = Path.of(args[3]);
        try (var pool = Site.pool(database, POOL);
                var _ = follow(Kind.valueOf(args[0]), pool, handled)) {
            Files.createFile(ready(file));
            handled.await(Duration.ofSeconds(Long.parseLong(args[2])));
            handled.write(file);
        }
        System.exit(0);
    }

    private static String told(String variable) {
        return Objects.requireNonNull(System.getenv(variable), variable);
    }

    private static AutoCloseable follow(Kind kind, DataSource dataSource, Handled handled) {
        return switch (kind) {
            case OURS ->
                new OurService(
                        dataSource,
                        List.of(new OurFollower(FOLLOWER, List.of(), batch -> batch.forEach(handled::note), () -> {})));
            case AXON_STOCK -> new AxonFollower(dataSource, AxonSettings.STOCK, FOLLOWER, handled::note);
            case AXON_BEST -> new AxonFollower(dataSource, AxonSettings.BEST, FOLLOWER, handled::note);
        };
    }
}
