package org.phaseout.enforcement.rules.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.phaseout.enforcement.rules.domain.Period.Unit;
import org.phaseout.platform.calendar.StateCouncil;
import org.phaseout.platform.calendar.WorkingCalendar;

/**
 * E7: a term counts months, calendar days or working days, as its clause says. 2023: Spring Festival off 21–27 January,
 * worked on 28 and 29; National Day off 29 September – 6 October, worked on 7 and 8.
 */
class PeriodTest {

    private static final WorkingCalendar PUBLISHED = StateCouncil.notices().knownOn(LocalDate.of(2023, 1, 1));

    @ParameterizedTest
    @CsvSource({
        "2023-01-18, 2, WORKING_DAYS, 2023-01-20",
        "2023-01-18, 3, WORKING_DAYS, 2023-01-28",
        "2023-01-18, 5, WORKING_DAYS, 2023-01-30",
        "2023-09-27, 2, WORKING_DAYS, 2023-10-07",
        "2023-09-27, 5, WORKING_DAYS, 2023-10-10",
        "2023-01-18, 2, DAYS, 2023-01-20",
        "2023-01-18, 5, DAYS, 2023-01-28",
        "2023-09-16, 15, DAYS, 2023-10-07",
        "2023-01-31, 1, MONTHS, 2023-02-28",
        "2023-03-30, 6, MONTHS, 2023-10-07"
    })
    void a_term_ends_on_the_day_worked_out_by_hand(LocalDate start, int count, Unit unit, LocalDate end) {
        var due = new Period(count, unit).end(start, PUBLISHED);
        assertThat(due.lastDay()).isEqualTo(end);
        assertThat(due.provisional()).isFalse();
    }

    @Test
    void in_a_year_that_is_not_published_it_is_provisional() {
        assertThat(new Period(5, Unit.WORKING_DAYS)
                        .end(LocalDate.of(2023, 12, 28), PUBLISHED)
                        .provisional())
                .isTrue();
    }

    @Test
    void no_measure_is_extended_by_working_days() {
        assertThatThrownBy(() -> new Measure.Limit(3, new Period(30, Unit.WORKING_DAYS)))
                .hasMessageContaining("working days");
    }
}
