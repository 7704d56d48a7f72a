package org.phaseout.enforcement.rules.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.phaseout.platform.calendar.Due;
import org.phaseout.platform.calendar.PublishedYear;
import org.phaseout.platform.calendar.StateCouncil;
import org.phaseout.platform.calendar.WorkingCalendar;

/** E7: a replay under a newer calendar changes no past deadline. The later notice is invented. */
class StatutoryTermTest {

    /** On 12 April 2023 the 19th is declared a day off. */
    private static final WorkingCalendar CHANGED = StateCouncil.notices()
            .with(new PublishedYear(
                    2023, LocalDate.of(2023, 4, 12), "示例1号", Set.of(LocalDate.of(2023, 4, 19)), Set.of()));

    @Test
    void a_day_once_told_stays_under_a_newer_calendar() {
        var began = LocalDate.of(2023, 4, 10);
        assertThat(StatutoryTerm.SERVICE.end(began, CHANGED).lastDay())
                .as("on the newest calendar")
                .isEqualTo(LocalDate.of(2023, 4, 20));
        assertThat(StatutoryTerm.SERVICE.settled(began, CHANGED)).isEqualTo(new Due(LocalDate.of(2023, 4, 19), false));
    }

    @Test
    void what_begins_after_the_notice_is_reckoned_on_it() {
        assertThat(StatutoryTerm.SERVICE
                        .settled(LocalDate.of(2023, 4, 12), CHANGED)
                        .lastDay())
                .as("the 13th, 14th, 17th, 18th, 20th, 21st, 24th")
                .isEqualTo(LocalDate.of(2023, 4, 24));
    }

    @Test
    void while_no_calendar_confirms_it_the_day_is_provisional() {
        var known = StateCouncil.notices().knownOn(LocalDate.of(2023, 10, 24));
        assertThat(StatutoryTerm.DECISION.settled(LocalDate.of(2023, 10, 3), known))
                .isEqualTo(new Due(LocalDate.of(2024, 1, 1), true));
    }
}
