package org.phaseout.enforcement.rules.domain;

import java.time.LocalDate;
import java.util.function.Function;
import java.util.stream.Stream;
import org.phaseout.platform.calendar.Due;
import org.phaseout.platform.calendar.PublishedYear;
import org.phaseout.platform.calendar.WorkingCalendar;

/**
 * E7: a day is reckoned by the first calendar that confirms it, that of the day it was said on or the first published later.
 * What is published after that changes no day once told, and what is told late ends as if it had been told in time.
 */
public final class Settled {

    private Settled() {}

    /** Where a term ends by the calendar is given: a day off gives way. */
    public static Due rolled(LocalDate since, LocalDate calendarEnd, WorkingCalendar calendar) {
        return first(since, calendar, known -> known.rolled(calendarEnd));
    }

    /** Provisional by all that is published where no calendar confirms it. */
    static Due first(LocalDate since, WorkingCalendar calendar, Function<WorkingCalendar, Due> reckoning) {
        var publications = calendar.editions().stream()
                .map(PublishedYear::publishedOn)
                .filter(since::isBefore)
                .sorted();
        return Stream.concat(Stream.of(since), publications)
                .map(day -> reckoning.apply(calendar.knownOn(day)))
                .filter(due -> !due.provisional())
                .findFirst()
                .orElseGet(() -> reckoning.apply(calendar));
    }
}
