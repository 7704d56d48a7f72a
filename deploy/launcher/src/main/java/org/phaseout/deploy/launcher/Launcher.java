package org.phaseout.deploy.launcher;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import org.jspecify.annotations.Nullable;
import org.phaseout.deploy.backing.BackingFailure;
import org.phaseout.deploy.backing.PortCheck;
import org.phaseout.deploy.launcher.sample.Outcome;
import org.phaseout.deploy.launcher.sample.Sample;
import org.phaseout.deploy.launcher.sample.SampleFailure;
import org.phaseout.deploy.launcher.sample.SampleYear;
import org.phaseout.deploy.launcher.sample.Service;

/** {@code deploy/up}: the whole district on one machine, from nothing to played, checked and, on request, stopped. */
public final class Launcher {
    private static final int OK = 0;
    private static final int FAILED = 1;
    private static final int MISUNDERSTOOD = 2;
    private static final Duration PREDECESSOR_GRACE = Duration.ofSeconds(15);
    private static final Duration FIRST_PAUSE = Duration.ofMillis(200);
    private static final Duration UNDER_FAULTS = Duration.ofSeconds(100);
    private static final Duration SETTLE_LIMIT = Duration.ofMinutes(3);

    private final Options options;
    private final Progress progress;
    private final Sample sample;
    private @Nullable Chaos chaos;

    private Launcher(Options options, Progress progress, Sample sample) {
        this.options = options;
        this.progress = progress;
        this.sample = sample;
    }

    /** Arguments: the repository's root, then the options of deploy/up. */
    public static void main(String[] args) {
        var begun = System.getenv("PHASEOUT_UP_BEGUN");
        var progress =
                new Progress(begun == null ? Instant.now() : Instant.ofEpochMilli(Long.parseLong(begun)), System.err);
        System.exit(run(args, progress));
    }

    private static int run(String[] args, Progress progress) {
        try {
            var options = Options.of(Path.of(args[0]), Arrays.copyOfRange(args, 1, args.length));
            return new Launcher(options, progress, new SampleYear()).launch();
        } catch (Options.Misunderstood e) {
            System.err.println(e.getMessage());
            return MISUNDERSTOOD;
        } catch (BackingFailure | SampleFailure e) {
            progress.say(String.valueOf(e.getMessage()));
            return FAILED;
        }
    }

    private int launch() {
        var data = DataDirectory.taken(options.data());
        var ports = new Ports(options.extent().portBase());
        requireFreePorts(data, ports);
        progress.say("Starting on " + data.root() + "; logs in " + data.logs());
        var supervisor = new Supervisor(progress, FIRST_PAUSE, () -> System.exit(FAILED));
        var startup = new Startup(options, ports, data, supervisor);
        Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(startup, data), "stop"));
        startup.run();
        data.writeIssuerAddress(startup.issuerUrl());
        var running = district(startup, data);
        progress.say("Ready after %.1f s".formatted(running.startTime().toMillis() / 1000.0));
        if (options.play().chaos().isPresent()) {
            chaos = new Chaos(options.play().chaos().getAsLong(), Chaos.Pauses.USUAL, supervisor, progress);
        }
        return options.play().sample() || options.play().once() ? play(startup, running) : stay(startup);
    }

    private void requireFreePorts(DataDirectory data, Ports ports) {
        var wanted = ports.wanted(options);
        if (data.wasLeftUncleanly()) {
            progress.say("The run before on these data did not end cleanly; going on from what it left");
            var deadline = Instant.now().plus(PREDECESSOR_GRACE);
            while (!PortCheck.taken(wanted).isEmpty() && Instant.now().isBefore(deadline)) {
                Waiting.millis(200);
            }
        }
        PortCheck.requireFree(wanted, "Stop it, or choose other ports with --port-base N.");
    }

    private RunningDistrict district(Startup startup, DataDirectory data) {
        return new RunningDistrict(
                startup.addresses(),
                startup.databases(),
                startup::kafka,
                new Tokens(URI.create(startup.issuerUrl()), data.issuerSecrets()),
                () -> settle(startup),
                progress,
                progress.elapsed(),
                options.play().chaos().isPresent() ? UNDER_FAULTS : Duration.ZERO);
    }

    private int play(Startup startup, RunningDistrict running) {
        boolean everyServiceRuns = running.services().size() == Service.values().length;
        var outcome = options.play().sample() && everyServiceRuns
                ? sample.play(running)
                : Outcome.readiness(startup.isWhole());
        var line = outcome.with(Map.of("startSeconds", running.startTime().toMillis() / 1000.0))
                .json();
        if (options.play().once()) {
            System.out.println(line);
            System.out.flush();
            return outcome.passed() ? OK : FAILED;
        }
        progress.say((outcome.passed() ? "The sample was played: " : "THE SAMPLE'S CHECKS FAILED: ") + line);
        return stay(startup);
    }

    private void settle(Startup startup) {
        if (chaos != null) {
            progress.say("Faults are over after " + chaos.end() + " kills");
        }
        var deadline = Instant.now().plus(SETTLE_LIMIT);
        while (!startup.isWhole()) {
            if (Instant.now().isAfter(deadline)) {
                throw new SampleFailure(
                        "Not everything was ready again within " + SETTLE_LIMIT.toMinutes() + " minutes");
            }
            Waiting.millis(200);
        }
    }

    /** Until Ctrl-C or TERM; the shutdown hook does the rest. */
    private int stay(Startup startup) {
        startup.directory().forEach(progress::say);
        progress.say("Up until Ctrl-C; deploy/token AUTHORITY prints a bearer token");
        try {
            new CountDownLatch(1).await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return OK;
    }

    private void stop(Startup startup, DataDirectory data) {
        progress.say("Stopping");
        startup.stop();
        data.release();
        progress.say("Stopped");
    }
}
