package org.phaseout.reporting.notice.domain;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How long a notice is public (domain.md N2).
 *
 * @param from first day, Asia/Shanghai
 * @param until first day on which it is no longer public; null while what it announces lasts, as a sealing does
 */
public record Window(LocalDate from, @Nullable LocalDate until) {

    /** The last day on which it is public; null while it has no end. */
    public @Nullable LocalDate lastDay() {
        return until == null ? null : until.minusDays(1);
    }

    public boolean isOverOn(LocalDate day) {
        return until != null && !day.isBefore(until);
    }
}
