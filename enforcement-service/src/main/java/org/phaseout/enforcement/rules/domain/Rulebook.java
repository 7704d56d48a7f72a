package org.phaseout.enforcement.rules.domain;

import org.phaseout.platform.calendar.WorkingCalendar;

/**
 * The rules a decision is made by, as they are known at that moment.
 *
 * @param calendar what is published of working days
 * @param common what comes before every penalty
 */
public record Rulebook(Procedures procedures, Standards standards, WorkingCalendar calendar, CommonProcedure common) {

    /** The rows of the procedure table by themselves. */
    public Rulebook(Procedures procedures, Standards standards, WorkingCalendar calendar) {
        this(procedures, standards, calendar, CommonProcedure.NONE);
    }
}
