package org.phaseout.reporting.rollup.view;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * True then, known then.
 *
 * @param asOf the day on which it is to be true; null for now
 * @param knownAt the moment at which it is to have been known; null for now
 */
public record Then(@Nullable LocalDate asOf, @Nullable Instant knownAt) {

    public static final Then NOW = new Then(null, null);

    /** Now needs no history: the kept totals say it. */
    boolean isNow() {
        return asOf == null && knownAt == null;
    }
}
