package org.phaseout.deploy.launcher;

import java.io.PrintStream;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;

/** Lines with the seconds since the command was given. They go to standard error; standard output is for results. */
final class Progress {
    private final Instant begun;
    private final PrintStream out;

    Progress(Instant begun, PrintStream out) {
        this.begun = begun;
        this.out = out;
    }

    Duration elapsed() {
        return Duration.between(begun, Instant.now());
    }

    void say(String line) {
        out.println(String.format(Locale.ROOT, "[%6.1f s] ", elapsed().toMillis() / 1000.0) + line);
    }
}
