package org.phaseout.platform.calendar;

import java.time.LocalDate;

/**
 * Until when something is in time.
 *
 * @param lastDay on which it is in time
 * @param provisional the holidays that decide it are not published yet: the date is where the term ends by the
 *     calendar, and nothing may come of its passing before it has been reckoned again
 */
public record Due(LocalDate lastDay, boolean provisional) {

    /** What is provisional has not passed. */
    public boolean isPastOn(LocalDate day) {
        return !provisional && day.isAfter(lastDay);
    }

    static Due on(LocalDate lastDay) {
        return new Due(lastDay, false);
    }

    static Due provisionallyOn(LocalDate lastDay) {
        return new Due(lastDay, true);
    }
}
