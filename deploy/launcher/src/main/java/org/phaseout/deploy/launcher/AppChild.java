package org.phaseout.deploy.launcher;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.phaseout.deploy.backing.BackingFailure;
import org.phaseout.deploy.backing.GuardedProcess;
import org.phaseout.deploy.backing.Signal;

/** A Spring Boot application in a JVM of its own. */
final class AppChild implements Child {
    private static final Duration START_LIMIT = Duration.ofMinutes(3);
    private static final HttpClient HTTP =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(2)).build();

    private final GuardedProcess.Launch launch;
    private final URI address;
    private final Duration stopLimit;
    private volatile @Nullable GuardedProcess process;

    AppChild(GuardedProcess.Launch launch, URI address, Duration stopLimit) {
        this.launch = launch;
        this.address = address;
        this.stopLimit = stopLimit;
    }

    @Override
    public String name() {
        return launch.name();
    }

    @Override
    public String address() {
        return address.toString();
    }

    URI uri() {
        return address;
    }

    @Override
    public void start() {
        var started = GuardedProcess.start(launch);
        process = started;
        var deadline = Instant.now().plus(START_LIMIT);
        while (!isReady()) {
            if (!started.isAlive()) {
                throw new BackingFailure(name() + " ended with "
                        + started.exit().join() + " while starting; the end of " + launch.log() + ":\n"
                        + started.lastWords());
            }
            if (Instant.now().isAfter(deadline)) {
                started.kill();
                throw new BackingFailure(name() + " was not ready within " + START_LIMIT.toSeconds() + " s; the end of "
                        + launch.log() + ":\n" + started.lastWords());
            }
            Waiting.millis(150);
        }
    }

    boolean isReady() {
        var request = HttpRequest.newBuilder(address.resolve("/actuator/health/readiness"))
                .timeout(Duration.ofSeconds(5))
                .build();
        try {
            return HTTP.send(request, HttpResponse.BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new BackingFailure("Interrupted while waiting for " + name(), e);
        }
    }

    @Override
    public GuardedProcess process() {
        var last = process;
        if (last == null) {
            throw new IllegalStateException(name() + " was never started");
        }
        return last;
    }

    @Override
    public void stop() {
        var last = process;
        if (last != null) {
            last.stop(Signal.TERM, stopLimit);
        }
    }
}
