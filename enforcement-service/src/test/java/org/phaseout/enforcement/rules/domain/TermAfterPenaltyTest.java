package org.phaseout.enforcement.rules.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.phaseout.platform.calendar.Due;
import org.phaseout.platform.calendar.PublishedYear;
import org.phaseout.platform.calendar.StateCouncil;

/** E7: what runs after a penalty, worked out by hand on the notices of the State Council. */
class TermAfterPenaltyTest {

    @ParameterizedTest(name = "{0} from {1} as known on {2} is {3}: {6}")
    @CsvFileSource(resources = "/terms-after-penalty.csv", numLinesToSkip = 1)
    void a_term_ends_where_it_was_worked_out_by_hand(
            TermAfterPenalty term,
            LocalDate start,
            LocalDate known,
            LocalDate lastDay,
            String provisional,
            String clause,
            String why) {
        assertThat(term.end(start, StateCouncil.notices().knownOn(known)))
                .as(why)
                .isEqualTo(new Due(lastDay, provisional.equals("yes")));
        assertThat(term.clause(start)).isEqualTo(clause);
    }

    @Test
    void a_later_notice_on_the_year_changes_no_day_that_was_confirmed_before() {
        var start = LocalDate.of(2023, 9, 13);
        var later = StateCouncil.notices()
                .with(new PublishedYear(
                        2023, LocalDate.of(2023, 9, 20), "示例〔2023〕2号", Set.of(LocalDate.of(2023, 9, 28)), Set.of()));
        assertThat(TermAfterPenalty.PAYMENT.end(start, later).lastDay()).isEqualTo("2023-09-28");
        assertThat(TermAfterPenalty.PAYMENT
                        .end(LocalDate.of(2023, 9, 20), later)
                        .lastDay())
                .as("a term that starts later counts by it")
                .isEqualTo("2023-10-05");
    }
}
