package org.phaseout.platform.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.phaseout.platform.domain.History.Entry;

class HistoryTest {

    private final History<String> told = History.<String>empty()
            .plus("found", told(1))
            .plus("listed", told(2))
            .plus("sealed", told(3));

    @Test
    void what_was_told_stands_in_the_order_it_was_told() {
        assertThat(standing(told)).containsExactly("found", "listed", "sealed");
    }

    @Test
    void nothing_stands_in_an_empty_history() {
        assertThat(standing(History.empty())).isEmpty();
    }

    @Test
    void a_voided_fact_stands_no_longer_but_can_still_be_seen() {
        var voided = told.undone(2, 4);
        assertThat(standing(voided)).containsExactly("found", "sealed");
        assertThat(voided.at(2)).contains(new Entry<>(2, "listed", told(2), 4L));
    }

    @Test
    void a_correction_stands_in_the_place_of_what_it_corrects() {
        var corrected = told.replaced(2, 5).plus("listed elsewhere", told(5));
        assertThat(standing(corrected)).containsExactly("found", "listed elsewhere", "sealed");
    }

    @Test
    void a_corrected_correction_stands_in_the_first_place() {
        var corrected =
                told.replaced(1, 5).plus("found there", told(5)).replaced(5, 7).plus("found here", told(7));
        assertThat(standing(corrected)).containsExactly("found here", "listed", "sealed");
    }

    @Test
    void a_voided_correction_does_not_bring_back_what_it_corrected() {
        var voided = told.replaced(2, 5).plus("listed elsewhere", told(5)).undone(5, 6);
        assertThat(standing(voided)).containsExactly("found", "sealed");
    }

    @Test
    void what_is_to_be_replaced_does_not_stand_while_its_replacement_is_not_told() {
        assertThat(standing(told.replaced(2, 5))).containsExactly("found", "sealed");
    }

    @Test
    void an_undoing_that_is_kept_as_a_fact_of_its_own_stands_for_itself_and_brings_nothing_back() {
        var kept = told.undone(2, 4).plus("voided", told(4));
        assertThat(standing(kept)).containsOnlyOnce("voided").doesNotContain("listed");
    }

    @Test
    void a_version_nobody_told_is_empty() {
        assertThat(told.at(4)).isEmpty();
    }

    private static Told told(long version) {
        return new Told("industry", LocalDate.of(2026, 5, 1), version);
    }

    private static List<String> standing(History<String> history) {
        return history.standing().stream().map(Entry::fact).toList();
    }
}
