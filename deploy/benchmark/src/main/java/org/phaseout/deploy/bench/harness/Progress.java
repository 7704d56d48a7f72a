package org.phaseout.deploy.bench.harness;

import java.time.Duration;
import java.time.Instant;
import java.util.Locale;

/** Lines with the seconds since the start, on standard error; standard output is for the result. */
public final class Progress {

    private final Instant begun = Instant.now();

    public void say(String line) {
        var seconds = Duration.between(begun, Instant.now()).toMillis() / 1000.0;
        System.err.println(String.format(Locale.ROOT, "[%7.1f s] ", seconds) + line);
    }
}
