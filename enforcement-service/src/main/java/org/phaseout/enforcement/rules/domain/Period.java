package org.phaseout.enforcement.rules.domain;

import java.time.LocalDate;
import org.phaseout.platform.calendar.Due;
import org.phaseout.platform.calendar.WorkingCalendar;

/** A term of a clause, in months, in calendar days or in working days (E7); the day it starts on is not counted. */
public record Period(int count, Unit unit) {

    public enum Unit {
        MONTHS,
        DAYS,
        WORKING_DAYS
    }

    public Period {
        if (count < 1) {
            throw new IllegalArgumentException("a term of " + count + " is none");
        }
    }

    /** Where it ends by the calendar, before a day off gives way. */
    public LocalDate after(LocalDate start) {
        return switch (unit) {
            case MONTHS -> WorkingCalendar.monthsAfter(start, count);
            case DAYS -> start.plusDays(count);
            case WORKING_DAYS -> throw new IllegalStateException("working days end by a working calendar");
        };
    }

    /** The last day in time: a day off gives way to the next working day. */
    public Due end(LocalDate start, WorkingCalendar calendar) {
        return switch (unit) {
            case MONTHS, DAYS -> calendar.rolled(after(start));
            case WORKING_DAYS -> calendar.workingDaysAfter(start, count);
        };
    }
}
