package org.phaseout.deploy.launcher;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.phaseout.deploy.backing.BackingFailure;
import org.phaseout.deploy.backing.Database;
import org.phaseout.deploy.backing.FreePorts;
import org.phaseout.deploy.launcher.sample.Service;

/**
 * Parts of the district for another program, in the same processes as deploy/up starts them, compiled for a long run.
 * They are kept alive as there, and stop with that program.
 */
public final class Parts implements AutoCloseable {
    private static final int PORTS = 23;
    private static final Duration FIRST_PAUSE = Duration.ofMillis(200);

    private final DataDirectory data;
    private final Supervisor supervisor;
    private final Startup startup;
    private final Tokens tokens;

    private Parts(DataDirectory data, Supervisor supervisor, Startup startup) {
        this.data = data;
        this.supervisor = supervisor;
        this.startup = startup;
        this.tokens = new Tokens(URI.create(startup.issuerUrl()), data.issuerSecrets());
    }

    /**
     * Starts PostgreSQL, the broker and the parts named, on free ports. Throws {@link BackingFailure} with the reason.
     *
     * @param root of the repository, where the built services lie
     * @param directory for their data
     * @param names as {@code --parts} of deploy/up takes them
     */
    public static Parts start(Path root, Path directory, String names) {
        var options = Options.of(
                root,
                "--no-sample",
                "--sustained",
                "--parts",
                names,
                "--data",
                directory.toString(),
                "--port-base",
                Integer.toString(FreePorts.adjacent(PORTS)));
        var data = DataDirectory.taken(options.data());
        var quiet = new Progress(Instant.now(), new PrintStream(OutputStream.nullOutputStream()));
        var supervisor = new Supervisor(quiet, FIRST_PAUSE, () -> {});
        var startup = new Startup(options, new Ports(options.extent().portBase()), data, supervisor);
        startup.run();
        return new Parts(data, supervisor, startup);
    }

    /** Where a service that was started answers. */
    public URI address(Service service) {
        return Objects.requireNonNull(startup.addresses().get(service)).getFirst();
    }

    public Database database(Service service) {
        return Objects.requireNonNull(startup.databases().get(service));
    }

    /** A bearer token of an authority, valid for some minutes at least. */
    public String token(String authority) throws IOException {
        return tokens.of(authority);
    }

    /** The process ids by name. */
    public Map<String, Long> processes() {
        return supervisor.children().stream()
                .collect(Collectors.toMap(Child::name, child -> child.process().pid()));
    }

    @Override
    public void close() {
        startup.stop();
        data.release();
    }
}
