package org.phaseout.deploy.bench.follow;

import java.time.Instant;

/** The machine's clock, which two of its processes read alike. */
final class Clock {

    private static final long BILLION = 1_000_000_000L;

    private Clock() {}

    /** Nanoseconds since 1970, to the microsecond. */
    static long nanos() {
        var now = Instant.now();
        return now.getEpochSecond() * BILLION + now.getNano();
    }
}
