package org.phaseout.reporting.rollup.domain;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A contribution of a record, the days on which it is true and the moments at which it was known.
 *
 * @param knownUntil when the system learned otherwise; null while it is what is known
 */
public record Row(
        True contribution, Instant knownFrom, @Nullable Instant knownUntil) {

    /** @param until the day from which it is true no longer; null while it is true */
    public record True(
            Contribution contribution,
            LocalDate from,
            @Nullable LocalDate until) {

        static True since(LocalDate from, Contribution contribution) {
            return new True(contribution, from, null);
        }
    }

    /** Whether it is true now, as far as is known now: the totals are the sum of these. */
    public boolean isCurrent() {
        return knownUntil == null && contribution.until() == null;
    }
}
