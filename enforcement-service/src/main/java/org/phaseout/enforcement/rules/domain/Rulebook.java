package org.phaseout.enforcement.rules.domain;

import org.phaseout.platform.calendar.WorkingCalendar;

/**
 * The rules a decision is made by, as they are known at that moment.
 *
 * @param calendar what is published of working days
 */
public record Rulebook(Procedures procedures, Standards standards, WorkingCalendar calendar) {}
