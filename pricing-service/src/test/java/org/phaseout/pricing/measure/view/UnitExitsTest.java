package org.phaseout.pricing.measure.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.phaseout.platform.testing.CountedDatabase;
import org.phaseout.pricing.measure.domain.MeasureEvent.Cause;

/** T4: the exits of a batch's units are read, and written, together. */
class UnitExitsTest {

    private static final CountedDatabase DATABASE = CountedDatabase.of("pricing");
    private static final String DISTRICT = "350504";
    private static final List<String> UNITS =
            IntStream.range(0, 100).mapToObj(i -> "U-" + i).toList();
    private static final Cause OUT = new Cause(2, "unit-dismantled");
    private static final Cause OUT_AGAIN = new Cause(4, "unit-dismantled");

    private final UnitExits exits = new UnitExits(DATABASE.jdbc(), DATABASE.rows());

    @AfterAll
    static void close() {
        DATABASE.close();
    }

    @BeforeEach
    void empty() {
        exits.forgetAll();
    }

    @Test
    void of_a_hundred_units_they_take_three_statements() {
        kept(OUT);
        assertThat(DATABASE.statementsOf(() -> {
                    var known = exits.of(UNITS);
                    UNITS.forEach(unit -> known.forget(DISTRICT, unit, OUT));
                    UNITS.forEach(unit -> known.keep(DISTRICT, unit, OUT_AGAIN));
                    exits.keep(known);
                }))
                .isEqualTo(3);
        assertThat(of("U-7")).containsExactly(OUT_AGAIN);
    }

    @Test
    void where_nothing_is_asked_or_told_they_take_none() {
        assertThat(DATABASE.statementsOf(() -> exits.keep(exits.of(List.of())))).isZero();
    }

    @Test
    void they_are_told_oldest_first_and_those_of_another_district_are_not() {
        kept(OUT_AGAIN);
        kept(OUT);
        assertThat(of("U-7")).containsExactly(OUT, OUT_AGAIN);
        assertThat(exits.of(List.of("U-7")).of("350503", "U-7")).isEmpty();
    }

    @Test
    void one_that_is_told_and_taken_back_in_one_batch_is_not_there_and_one_that_is_told_once_more_is() {
        var known = exits.of(List.of());
        known.keep(DISTRICT, "U-1", OUT);
        known.forget(DISTRICT, "U-1", OUT);
        known.forget(DISTRICT, "U-2", OUT);
        known.keep(DISTRICT, "U-2", OUT);
        exits.keep(known);
        assertThat(of("U-1")).isEmpty();
        assertThat(of("U-2")).containsExactly(OUT);
    }

    private void kept(Cause exit) {
        var known = exits.of(List.of());
        UNITS.forEach(unit -> known.keep(DISTRICT, unit, exit));
        exits.keep(known);
    }

    private List<Cause> of(String unit) {
        return exits.of(List.of(unit)).of(DISTRICT, unit);
    }
}
