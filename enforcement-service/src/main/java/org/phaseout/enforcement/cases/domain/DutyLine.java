package org.phaseout.enforcement.cases.domain;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.phaseout.enforcement.rules.domain.StatutoryTerm;
import org.phaseout.platform.calendar.WorkingCalendar;

/**
 * A duty as it is read on a day.
 *
 * @param lastDay on which it is done in time
 * @param provisional the holidays that decide it are not published yet, so that it is not breached either
 * @param breached it was not done in time
 */
public record DutyLine(
        String duty,
        String clause,
        LocalDate since,
        @Nullable String penalty,
        @Nullable LocalDate doneOn,
        LocalDate lastDay,
        boolean provisional,
        boolean breached) {

    public static DutyLine of(Duty duty, WorkingCalendar calendar, LocalDate today) {
        var due = StatutoryTerm.of(duty.duty()).settled(duty.since(), calendar);
        var by = duty.doneOn() == null ? today : duty.doneOn();
        return new DutyLine(
                duty.duty(),
                duty.clause(),
                duty.since(),
                duty.penalty(),
                duty.doneOn(),
                due.lastDay(),
                due.provisional(),
                due.isPastOn(by));
    }
}
