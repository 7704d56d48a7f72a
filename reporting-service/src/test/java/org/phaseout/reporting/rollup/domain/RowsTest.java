package org.phaseout.reporting.rollup.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.phaseout.reporting.record.domain.RecordFact.OfEnterprise;
import org.phaseout.reporting.record.domain.RecordFact.OfMeasure;
import org.phaseout.reporting.record.domain.RecordFact.OfUnit;
import org.phaseout.reporting.record.domain.RecordKind;
import org.phaseout.reporting.record.domain.Traits;

/** Where records add to the figures, and whether they were told in time. */
class RowsTest {

    @Test
    void a_case_belongs_where_its_enterprise_and_units_do_as_soon_as_they_are_known() {
        assertThat(traits(Tale.energyCase())).isEqualTo(new Traits("350504100", Traits.NONE, List.of()));

        var known = Tale.energyCase()
                .naming(RecordKind.UNIT, "u-1", Tale.IDENTIFIED)
                .naming(RecordKind.ENTERPRISE, "e-1", new OfEnterprise.Registered("uscc", "350504101", "2017-3012"));
        assertThat(traits(known)).isEqualTo(new Traits("350504100", "2017-3012", List.of("energy")));
    }

    @Test
    void a_price_measure_belongs_where_its_unit_is_known_to_stand_and_until_then_where_it_was_proposed() {
        var measure = Tale.of(RecordKind.MEASURE).on("2023-03-01", new OfMeasure.Proposed("u-1", "uscc", "350504100"));
        assertThat(traits(measure, Figure.PRICE_MEASURES)).isEqualTo(new Traits("350504100", Traits.NONE, List.of()));

        var moved = new Traits("350504101", "2017-3012", List.of("energy"));
        measure.naming(RecordKind.UNIT, "u-1", new OfUnit.Identified(moved, BigDecimal.ONE, "10kt/a"));
        assertThat(traits(measure, Figure.PRICE_MEASURES)).isEqualTo(moved);
    }

    private static Traits traits(Tale tale) {
        return traits(tale, Figure.CASES_OPENED);
    }

    private static Traits traits(Tale tale, Figure figure) {
        return Rows.of(tale.book()).stream()
                .filter(Row::isCurrent)
                .filter(row -> row.contribution().contribution().figure() == figure)
                .findFirst()
                .orElseThrow()
                .contribution()
                .contribution()
                .dimensions()
                .traits();
    }

    @Test
    void a_fact_learned_on_the_third_day_is_in_time_and_on_the_fourth_late() {
        var rows = Rows.of(Tale.of(RecordKind.UNIT)
                .onLearned("2023-03-01", "2023-03-04", Tale.IDENTIFIED)
                .onLearned("2023-04-01", "2023-04-05", new OfUnit.Planned(2023))
                .by("alarm", "2023-06-30", Tale.OVERDUE)
                .book());

        assertThat(rows.stream().filter(Row::isCurrent).map(row -> row.contribution()))
                .filteredOn(row -> row.contribution().figure() == Figure.FACTS_REPORTED_LATE)
                .extracting(Row.True::from)
                .containsExactly(LocalDate.of(2023, 4, 1));
        assertThat(rows.stream().filter(Row::isCurrent).map(row -> row.contribution()))
                .filteredOn(row -> row.contribution().figure() == Figure.FACTS_REPORTED)
                .as("what an alarm brought about nobody reported")
                .hasSize(2);
    }
}
