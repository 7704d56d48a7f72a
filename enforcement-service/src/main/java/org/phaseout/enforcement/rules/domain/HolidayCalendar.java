package org.phaseout.enforcement.rules.domain;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.phaseout.enforcement.rules.domain.RulesCommand.PublishCalendar;
import org.phaseout.enforcement.rules.domain.RulesEvent.HolidayCalendarPublished;
import org.phaseout.enforcement.rules.domain.RulesRefused.Reason;
import org.phaseout.enforcement.rules.domain.RulesRefused.Reason.BothOffAndWorked;
import org.phaseout.enforcement.rules.domain.RulesRefused.Reason.CalendarOfAnotherYear;
import org.phaseout.enforcement.rules.domain.RulesRefused.Reason.DayOutsideYear;
import org.phaseout.enforcement.rules.domain.RulesRefused.Reason.NoWeekend;
import org.phaseout.enforcement.rules.domain.RulesRefused.Reason.NotNewer;
import org.phaseout.enforcement.rules.domain.RulesRefused.Reason.NoticeInTheFuture;
import org.phaseout.platform.calendar.PublishedYear;
import org.phaseout.platform.domain.Act;

/**
 * The public holidays of one year, as published. A later notice on the same year adds to what is known and changes no
 * deadline that was reckoned before (E7).
 *
 * @param latest null as long as nothing is published
 */
record HolidayCalendar(@Nullable HolidayCalendarPublished latest) {

    List<RulesEvent> decide(PublishCalendar command, Act act) {
        var year = command.year();
        requireDaysOf(year);
        if (year.publishedOn().isAfter(act.occurredOn())) {
            throw refused(new NoticeInTheFuture(year.publishedOn(), act.occurredOn()));
        }
        if (latest == null) {
            return List.of(published(command));
        }
        if (latest.year() != year.year()) {
            throw refused(new CalendarOfAnotherYear(latest.calendarId(), latest.year()));
        }
        if (latest.asYear().equals(year)) {
            return List.of(); // told again: nothing new
        }
        if (!year.publishedOn().isAfter(latest.publishedOn())) {
            throw refused(new NotNewer(latest.year(), latest.publishedOn()));
        }
        return List.of(published(command));
    }

    HolidayCalendar evolve(RulesEvent event) {
        return switch (event) {
            case HolidayCalendarPublished published -> new HolidayCalendar(published);
        };
    }

    private static void requireDaysOf(PublishedYear year) {
        year.daysOff().forEach(day -> requireYear(day, year.year()));
        for (var day : year.workingWeekends()) {
            requireYear(day, year.year());
            if (day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY) {
                throw refused(new NoWeekend(day));
            }
            if (year.daysOff().contains(day)) {
                throw refused(new BothOffAndWorked(day));
            }
        }
    }

    private static void requireYear(LocalDate day, int year) {
        if (day.getYear() != year) {
            throw refused(new DayOutsideYear(day, year));
        }
    }

    private static HolidayCalendarPublished published(PublishCalendar command) {
        var year = command.year();
        return new HolidayCalendarPublished(
                command.calendarId(),
                year.year(),
                year.publishedOn(),
                year.document(),
                year.daysOff().stream().sorted().toList(),
                year.workingWeekends().stream().sorted().toList());
    }

    private static RulesRefused refused(Reason reason) {
        return new RulesRefused(reason);
    }
}
