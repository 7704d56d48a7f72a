package org.phaseout.enterprise.unit.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.phaseout.enterprise.unit.domain.FindingEvent.UnitOverdue;
import org.phaseout.enterprise.unit.domain.FindingEvent.UnitOverdueOvertaken;

/** U10 and E7: a date that passes makes a unit overdue once; what becomes known later overtakes it. */
class LatenessTest {

    @ParameterizedTest
    @CsvSource({"2023-09-29, no", "2023-09-30, no", "2023-10-01, yes", "2023-12-31, yes"})
    void a_unit_to_be_sealed_is_overdue_on_the_day_after_the_date_of_its_plan(String today, String late) {
        var unit = TheUnit.toSeal().on(today);
        var found = unit.tells(Say.dates());
        if (late.equals("yes")) {
            assertThat(found).containsExactly(new UnitOverdue("U-1", "sealing", LocalDate.of(2023, 9, 30)));
        } else {
            assertThat(found).isEmpty();
        }
        assertThat(unit.isOverdue()).isEqualTo(late.equals("yes"));
    }

    @Test
    void a_date_is_found_to_have_passed_once() {
        var unit = TheUnit.toSeal().on("2023-10-01").then(Say.dates());
        assertThat(unit.on("2023-10-02").tells(Say.dates())).isEmpty();
    }

    @Test
    void what_was_done_in_time_is_never_late() {
        assertThat(TheUnit.sealed().on("2023-10-01").tells(Say.dates())).isEmpty();
    }

    @Test
    void a_sealed_unit_is_dismantled_by_the_date_set_for_it() {
        assertThat(TheUnit.sealed().on("2023-12-31").tells(Say.dates())).isEmpty();
        assertThat(TheUnit.sealed().on("2024-01-01").tells(Say.dates()))
                .containsExactly(new UnitOverdue("U-1", "dismantling", LocalDate.of(2023, 12, 31)));
    }

    @Test
    void before_a_dismantle_date_is_set_the_plans_date_is_the_date_of_the_dismantling() {
        assertThat(TheUnit.listed("dismantle", "2023-09-30").on("2023-10-01").tells(Say.dates()))
                .containsExactly(new UnitOverdue("U-1", "dismantling", LocalDate.of(2023, 9, 30)));
    }

    @ParameterizedTest
    @CsvSource({"2023-09-30, 0", "2023-10-01, 1"})
    void a_determination_takes_the_place_of_the_plans_date_only_before_it_has_passed(String determined, int late) {
        var unit = TheUnit.listed("dismantle", "2023-09-30").on(determined).then(Say.determination(true));
        assertThat(unit.on("2023-10-05").tells(Say.dates())).hasSize(late);
    }

    @ParameterizedTest
    @CsvSource({"2023-09-30, 0", "2023-10-01, 1"})
    void a_carry_over_takes_the_place_of_the_plans_date_only_before_it_has_passed(String carried, int late) {
        var unit = TheUnit.toSeal().on(carried).then(Say.carryover(2023, 2024, "2024-06-30"));
        assertThat(unit.on("2023-10-05").tells(Say.dates())).hasSize(late);
    }

    @Test
    void a_fact_entered_late_that_was_in_time_overtakes_the_finding_in_the_same_append() {
        var unit = TheUnit.toSeal()
                .on("2023-10-01")
                .then(Say.dates())
                .on("2023-09-29")
                .toldOn("2023-10-09");
        Say.sevenFacts().forEach(unit::then);
        assertThat(unit.tells(Say.sealing()))
                .hasSize(2)
                .contains(new UnitOverdueOvertaken("U-1", "sealing", LocalDate.of(2023, 9, 30)));
        assertThat(unit.isOverdue()).isFalse();
        assertThat(unit.tells(Say.dates())).isEmpty();
    }

    @Test
    void a_fact_that_came_late_ends_the_lateness_and_leaves_it_on_record() {
        var unit = TheUnit.toSeal().on("2023-10-01").then(Say.dates()).on("2023-10-09");
        Say.sevenFacts().forEach(unit::then);
        assertThat(unit.tells(Say.sealing())).hasSize(1);
        assertThat(unit.isOverdue()).isFalse();
        assertThat(unit.facts()).contains("unit-overdue").doesNotContain("unit-overdue-overtaken");
    }

    @Test
    void a_reminder_is_on_record_and_ends_nothing() {
        var unit = TheUnit.toSeal().on("2023-10-01").then(Say.dates());
        var reminder = new Report.RemindEnterprise(TheUnit.ID, "示例乡镇", "示例督促", null);
        assertThat(unit.tells(reminder)).hasSize(1);
        assertThat(unit.tells(reminder)).isEmpty();
        assertThat(unit.on("2023-10-20").tells(reminder)).hasSize(1);
        assertThat(unit.isOverdue()).isTrue();
    }
}
