package org.phaseout.platform.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** E7. The days were read off the notices of the General Office of the State Council by hand. */
class WorkingCalendarTest {

    private static final WorkingCalendar ALL = StateCouncil.notices();

    @ParameterizedTest
    @CsvSource({
        "2023-01-02, off, second day of 元旦",
        "2023-01-03, on, first working day of the year",
        "2023-01-28, on, a Saturday worked for 春节",
        "2023-06-25, on, a Sunday worked for 端午节",
        "2023-10-06, off, last day of 国庆节",
        "2023-10-07, on, a Saturday worked for 国庆节",
        "2023-10-14, off, a plain Saturday",
        "2024-02-09, on, 除夕 was a working day",
        "2024-02-18, on, a Sunday worked for 春节",
        "2024-04-07, on, a Sunday worked for 清明节",
        "2025-01-28, off, 除夕 is a holiday from 2025 on",
        "2025-10-08, off, eighth day of 国庆节 and 中秋节",
        "2026-01-04, on, a Sunday worked for 元旦",
        "2026-02-23, off, ninth day of 春节",
        "2026-10-10, on, a Saturday worked for 国庆节"
    })
    void a_day_is_worked_or_off_as_published(LocalDate day, String is, String why) {
        assertThat(ALL.isWorkingDay(day)).as(why).isEqualTo(is.equals("on"));
    }

    /** Working days of a year as counted on a wall calendar. */
    @ParameterizedTest
    @CsvSource({"2023, 249", "2024, 251", "2025, 248", "2026, 248"})
    void a_year_has_so_many_working_days(int year, int count) {
        assertThat(LocalDate.of(year, 1, 1)
                        .datesUntil(LocalDate.of(year + 1, 1, 1))
                        .filter(ALL::isWorkingDay))
                .hasSize(count);
    }

    @Test
    void only_weekends_are_worked_instead_and_none_of_them_is_a_holiday() {
        assertThat(ALL.editions()).hasSize(4).allSatisfy(year -> {
            assertThat(year.workingWeekends())
                    .allMatch(day -> day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY)
                    .doesNotContainAnyElementsOf(year.daysOff());
            assertThat(year.daysOff()).allMatch(day -> day.getYear() == year.year());
        });
    }

    @ParameterizedTest
    @CsvSource({"2023-10-24, no", "2023-10-25, yes", "2023-12-31, yes"})
    void a_year_is_known_from_the_day_of_its_notice(LocalDate day, String known) {
        assertThat(ALL.knownOn(day).covers(LocalDate.of(2024, 3, 1))).isEqualTo(known.equals("yes"));
    }

    @Test
    void a_year_nobody_published_is_not_guessed() {
        var day = LocalDate.of(2027, 3, 1);
        assertThatThrownBy(() -> ALL.isWorkingDay(day)).isInstanceOf(IllegalArgumentException.class);
        assertThat(ALL.rolled(day)).isEqualTo(new Due(day, true));
    }

    @Test
    void a_last_day_whose_roll_leads_into_an_unpublished_year_is_provisional() {
        var inMid2023 = ALL.knownOn(LocalDate.of(2023, 7, 1));
        assertThat(inMid2023.rolled(LocalDate.of(2023, 12, 29))).isEqualTo(new Due(LocalDate.of(2023, 12, 29), false));
        assertThat(inMid2023.rolled(LocalDate.of(2023, 12, 30))).isEqualTo(new Due(LocalDate.of(2023, 12, 30), true));
        assertThat(ALL.rolled(LocalDate.of(2023, 12, 30))).isEqualTo(new Due(LocalDate.of(2024, 1, 2), false));
    }

    @Test
    void of_two_notices_on_one_year_the_later_counts_once_it_is_out() {
        var first = new PublishedYear(2027, LocalDate.of(2026, 11, 5), "示例1号", Set.of(), Set.of());
        var amended =
                new PublishedYear(2027, LocalDate.of(2027, 1, 26), "示例2号", Set.of(LocalDate.of(2027, 2, 1)), Set.of());
        var both = new WorkingCalendar(List.of(amended, first));
        var monday = LocalDate.of(2027, 2, 1);
        assertThat(both.isWorkingDay(monday)).isFalse();
        assertThat(both.knownOn(LocalDate.of(2027, 1, 25)).isWorkingDay(monday)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "2023-09-27, 3, 2023-10-08, the 28th and then the two weekend days worked after 国庆节",
        "2024-02-07, 3, 2024-02-18, across 春节: 8 and 9 and the Sunday worked",
        "2023-04-20, 3, 2023-04-24, a Sunday worked counts",
        "2023-06-21, 5, 2023-06-29, across 端午节",
        "2024-12-31, 7, 2025-01-10, across the New Year",
        "2023-03-03, 10, 2023-03-17, two plain weeks"
    })
    void working_days_are_counted_from_the_day_after(LocalDate start, int days, LocalDate last, String why) {
        assertThat(ALL.workingDaysAfter(start, days)).as(why).isEqualTo(new Due(last, false));
    }

    @Test
    void working_days_that_run_into_an_unpublished_year_are_provisional() {
        assertThat(ALL.workingDaysAfter(LocalDate.of(2026, 12, 29), 3))
                .isEqualTo(new Due(LocalDate.of(2027, 1, 1), true));
    }
}
