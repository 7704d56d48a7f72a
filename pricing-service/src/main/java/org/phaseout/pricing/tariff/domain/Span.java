package org.phaseout.pricing.tariff.domain;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Days from the first one on, up to but not including the end: the day on which a new rule begins has one rule.
 *
 * @param until first day no longer meant; null while nobody has set an end
 */
public record Span(LocalDate from, @Nullable LocalDate until) {

    public boolean holds(LocalDate day) {
        return !day.isBefore(from) && !isOverOn(day);
    }

    boolean isOverOn(LocalDate day) {
        return until != null && !day.isBefore(until);
    }

    boolean overlaps(Span other) {
        return !isOverOn(other.from) && !other.isOverOn(from);
    }
}
