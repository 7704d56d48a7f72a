package org.phaseout.platform.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * E7: which days are working days, as far as it is published. A year nobody has published is never guessed; what ends
 * in it is {@link Due#provisional}.
 *
 * <p>民法典 201–203, 民事诉讼法 85: the day a term starts on is not counted; a term of months ends on the corresponding
 * day, where there is none on the month's last; a last day off gives way to the next working day.
 *
 * @param editions every publication known; of one year the latest counts
 */
public record WorkingCalendar(List<PublishedYear> editions) {

    private static final Set<DayOfWeek> WEEKEND = EnumSet.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);

    public WorkingCalendar {
        editions = List.copyOf(editions);
    }

    /** What was published by the end of a day. */
    public WorkingCalendar knownOn(LocalDate day) {
        return new WorkingCalendar(editions.stream()
                .filter(edition -> !edition.publishedOn().isAfter(day))
                .toList());
    }

    public WorkingCalendar with(PublishedYear edition) {
        return new WorkingCalendar(
                Stream.concat(editions.stream(), Stream.of(edition)).toList());
    }

    public boolean covers(LocalDate day) {
        return year(day).isPresent();
    }

    /** Throws for a day of a year that is not published; see {@link #covers}. */
    public boolean isWorkingDay(LocalDate day) {
        var year = year(day)
                .orElseThrow(() -> new IllegalArgumentException("the holidays of " + day + " are not published"));
        return year.workingWeekends().contains(day)
                || (!WEEKEND.contains(day.getDayOfWeek()) && !year.daysOff().contains(day));
    }

    /** Where a term ends whose last day by the calendar is given: a day off gives way to the next working day. */
    public Due rolled(LocalDate lastDay) {
        for (var day = lastDay; covers(day); day = day.plusDays(1)) {
            if (isWorkingDay(day)) {
                return Due.on(day);
            }
        }
        return Due.provisionallyOn(lastDay);
    }

    /**
     * The end of a term of working days (行政处罚法 85, 行政强制法 69, 行政复议法 88); the day it starts on is not counted.
     * Where it runs into a year that is not published, weekdays are shown for working days, provisionally.
     */
    public Due workingDaysAfter(LocalDate start, int days) {
        var day = start;
        var provisional = false;
        for (int counted = 0; counted < days; ) {
            day = day.plusDays(1);
            provisional |= !covers(day);
            if (covers(day) ? isWorkingDay(day) : !WEEKEND.contains(day.getDayOfWeek())) {
                counted++;
            }
        }
        return new Due(day, provisional);
    }

    /** The corresponding day so many months later, or that month's last; the starting day itself is not counted. */
    public static LocalDate monthsAfter(LocalDate start, int months) {
        return start.plusMonths(months);
    }

    private Optional<PublishedYear> year(LocalDate day) {
        return editions.stream()
                .filter(edition -> edition.year() == day.getYear())
                .max(Comparator.comparing(PublishedYear::publishedOn));
    }
}
