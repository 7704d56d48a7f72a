package org.phaseout.enforcement.rules.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.phaseout.platform.calendar.PublishedYear;
import org.phaseout.platform.domain.ClaimChange;
import org.phaseout.platform.domain.Fact;
import org.phaseout.platform.domain.StoredAs;

/** Everything that can have happened to the reference data of this service. */
public sealed interface RulesEvent extends Fact {

    @Override
    default List<ClaimChange> claims() {
        return List.of();
    }

    /** @param daysOff and {@code workingWeekends}: days of that year, in order */
    @StoredAs("rules-holiday-calendar-published")
    record HolidayCalendarPublished(
            String calendarId,
            int year,
            LocalDate publishedOn,
            String document,
            List<LocalDate> daysOff,
            List<LocalDate> workingWeekends)
            implements RulesEvent {

        @Override
        public String aggregateId() {
            return calendarId;
        }

        public PublishedYear asYear() {
            return new PublishedYear(year, publishedOn, document, Set.copyOf(daysOff), Set.copyOf(workingWeekends));
        }
    }
}
