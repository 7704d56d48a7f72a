package org.phaseout.reporting.rollup.view;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * True then, known then.
 *
 * @param asOf the day on which it is to be true; null for now
 * @param knownAt the moment at which it is to have been known; null for now
 * @param during when it is to have come true; null for whenever it did
 */
public record Then(
        @Nullable LocalDate asOf,
        @Nullable Instant knownAt,
        @Nullable During during) {

    public static final Then NOW = new Then(null, null, null);

    /** Now, as far as it came true in that month or year. */
    public static Then since(During during) {
        return new Then(null, null, during);
    }

    /** Now needs no history: the kept totals say it. */
    boolean isNow() {
        return asOf == null && knownAt == null && during == null;
    }
}
