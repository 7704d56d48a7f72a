package org.phaseout.enforcement.rules.domain;

import java.util.List;
import java.util.Optional;
import org.phaseout.platform.calendar.WorkingCalendar;

/**
 * The rules a decision is made by, as they are known at that moment.
 *
 * @param procedures the procedure table
 * @param calendar what is published of working days
 */
public record Rulebook(List<Ground> procedures, Standards standards, WorkingCalendar calendar) {

    public Rulebook {
        procedures = List.copyOf(procedures);
    }

    public Optional<Ground> ground(String name) {
        return procedures.stream().filter(row -> row.ground().equals(name)).findFirst();
    }
}
