package org.phaseout.enforcement.cases.domain;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.phaseout.enforcement.cases.domain.CaseEvent.CaseExtensionApplied;
import org.phaseout.enforcement.cases.domain.CaseEvent.Limit;

/**
 * The limit of a measure that was served.
 *
 * @param originalEnd where it ends by the calendar without extension; every extension runs from here
 * @param asked an application for an extension that is not answered yet
 */
record Clock(LocalDate originalEnd, Limit limit, @Nullable CaseExtensionApplied asked) {

    static Clock from(Limit limit) {
        return new Clock(limit.calendarEnd(), limit, null);
    }

    Clock asked(CaseExtensionApplied application) {
        return new Clock(originalEnd, limit, application);
    }

    Clock answered() {
        return new Clock(originalEnd, limit, null);
    }

    Clock extended(Limit longer) {
        return new Clock(originalEnd, longer, null);
    }

    Clock confirmed(Limit confirmed) {
        return confirmed.calendarEnd().equals(limit.calendarEnd()) ? new Clock(originalEnd, confirmed, asked) : this;
    }

    /** After a stay of so many days the clock runs on with what was left. */
    Clock shifted(long days, Limit runsOn) {
        return new Clock(originalEnd.plusDays(days), runsOn, asked);
    }

    /** Whether a day is in time. */
    boolean covers(LocalDate day) {
        return !day.isAfter(limit.lastDay());
    }

    /** Nothing lapses while its last day is provisional. */
    boolean hasLapsedBy(LocalDate day) {
        return !limit.provisional() && !covers(day);
    }
}
