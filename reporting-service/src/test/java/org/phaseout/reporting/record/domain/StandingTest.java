package org.phaseout.reporting.record.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.phaseout.reporting.record.domain.RecordFact.Noted;
import org.phaseout.reporting.record.domain.RecordFact.Undid;
import org.phaseout.reporting.record.domain.Telling.Undoing;

/** U12: which facts stand. */
class StandingTest {

    @Test
    void a_voided_fact_does_not_stand_and_the_voiding_is_no_fact() {
        assertThat(standing(fact(1), fact(2), undoing(3, 2, null))).containsExactly(1L);
    }

    @Test
    void a_correction_stands_in_the_place_of_what_it_replaces() {
        assertThat(standing(fact(1), fact(2), undoing(3, 1, 4L), fact(4))).containsExactly(4L, 2L);
    }

    @Test
    void a_correction_of_a_correction_stands_in_the_first_place() {
        assertThat(standing(fact(1), fact(2), undoing(3, 1, 4L), fact(4), undoing(5, 4, 6L), fact(6)))
                .containsExactly(6L, 2L);
    }

    @Test
    void what_is_to_be_replaced_stands_until_its_successor_is_here() {
        assertThat(standing(fact(1), undoing(2, 1, 3L))).containsExactly(1L);
    }

    @Test
    void a_correction_that_is_voided_leaves_nothing() {
        assertThat(standing(fact(1), fact(2), undoing(3, 2, 4L), fact(4), undoing(5, 4, null)))
                .containsExactly(1L);
    }

    @Test
    void one_message_may_take_back_and_tell_anew() {
        var corrected = new Telling(4, new Noted(), new Undoing(2, 4L), LocalDate.EPOCH, Instant.EPOCH, "industry");

        assertThat(standing(fact(2), fact(3), corrected)).containsExactly(4L, 3L);
    }

    @Test
    void gaps_and_an_undoing_of_what_nobody_told_do_no_harm() {
        assertThat(standing(fact(7), undoing(9, 3, null), undoing(12, 5, 13L))).containsExactly(7L);
    }

    @Test
    void the_order_of_arrival_does_not_matter() {
        var random = new Random(20260307);
        var told = new ArrayList<>(List.of(
                fact(1),
                fact(2),
                undoing(3, 1, 4L),
                fact(4),
                undoing(5, 2, null),
                fact(8),
                undoing(9, 4, 10L),
                fact(10)));
        for (int i = 0; i < 50; i++) {
            Collections.shuffle(told, random);
            assertThat(Standing.of(told)).extracting(Telling::version).containsExactly(10L, 8L);
        }
    }

    private static List<Long> standing(Telling... tellings) {
        return Standing.of(Arrays.asList(tellings)).stream()
                .map(Telling::version)
                .toList();
    }

    private static Telling fact(long version) {
        return new Telling(version, new Noted(), null, LocalDate.EPOCH, Instant.EPOCH, "industry");
    }

    private static Telling undoing(long version, long of, @Nullable Long replacedBy) {
        return new Telling(
                version, new Undid(), new Undoing(of, replacedBy), LocalDate.EPOCH, Instant.EPOCH, "industry");
    }
}
