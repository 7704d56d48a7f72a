package org.phaseout.deploy.bench.harness;

import java.time.Duration;

/**
 * How much is put into a run.
 *
 * @param pairs rounds of each contestant
 * @param warm before each round counts
 * @param timed of each round
 * @param quick a smoke test: little data, short rounds, numbers that mean nothing
 */
public record Effort(int pairs, Duration warm, Duration timed, boolean quick) {

    public static Effort of(int pairs, boolean quick) {
        return quick
                ? new Effort(pairs, Duration.ofMillis(200), Duration.ofMillis(500), true)
                : new Effort(pairs, Duration.ofSeconds(1), Duration.ofSeconds(3), false);
    }

    /** The amount for a run in earnest, or the one for a smoke test. */
    public int amount(int earnest, int smoke) {
        return quick ? smoke : earnest;
    }

    /** Seconds for a run in earnest, or for a smoke test. */
    public Duration seconds(int earnest, int smoke) {
        return Duration.ofSeconds(amount(earnest, smoke));
    }
}
