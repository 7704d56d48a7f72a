package org.phaseout.reporting.rollup.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.phaseout.reporting.record.domain.RecordFact.OfUnit;

/** What units add to the figures; the expectations are worked out by hand. */
class UnitRowsTest {

    @Test
    void a_unit_is_in_one_state_and_keeps_what_it_has_come_to() {
        var sealed = Tale.unit()
                .on("2023-04-01", new OfUnit.Planned(2023))
                .on("2023-05-01", new OfUnit.WayDetermined(false))
                .on("2023-06-01", new OfUnit.Sealed());

        assertThat(sealed.now())
                .containsExactly(
                        entry("capacity-identified sealed", "20.5"),
                        entry("capacity-planned sealed", "20.5"),
                        entry("capacity-sealed", "20.5"),
                        entry("capacity-year-plan 2023", "20.5"),
                        entry("units-identified sealed", "1"),
                        entry("units-planned sealed", "1"),
                        entry("units-sealed", "1"),
                        entry("units-year-plan 2023", "1"));
        assertThat(sealed.trueOn("2023-05-31"))
                .containsKey("units-identified to-seal")
                .doesNotContainKey("units-sealed");
        assertThat(sealed.trueOn("2023-02-28")).isEmpty();
    }

    @Test
    void a_unit_that_is_carried_over_counts_once() {
        var carried = Tale.unit().on("2023-04-01", new OfUnit.Planned(2023)).on("2024-01-10", new OfUnit.Planned(2024));

        assertThat(carried.now())
                .containsEntry("units-planned listed", "1")
                .containsEntry("capacity-planned listed", "20.5");
    }

    @Test
    void a_unit_that_is_carried_over_is_on_the_plan_of_each_year_and_out_of_the_last() {
        var carried = Tale.unit()
                .on("2023-04-01", new OfUnit.Planned(2023))
                .on("2024-01-10", new OfUnit.Planned(2024))
                .on("2024-05-01", new OfUnit.Dismantled());

        assertThat(carried.now())
                .contains(
                        entry("units-year-plan 2023", "1"),
                        entry("units-year-plan 2024", "1"),
                        entry("capacity-year-plan 2024", "20.5"),
                        entry("units-year-plan-out 2024", "1"),
                        entry("capacity-year-plan-out 2024", "20.5"))
                .doesNotContainKey("units-year-plan-out 2023");
        assertThat(carried.trueOn("2024-04-30")).doesNotContainKey("units-year-plan-out 2024");
    }

    @Test
    void sealed_for_good_is_out_of_the_plan_and_sealed_alone_is_not() {
        var sealed = Tale.unit().on("2023-04-01", new OfUnit.Planned(2023)).on("2023-06-01", new OfUnit.Sealed());
        assertThat(sealed.now()).containsKey("units-year-plan 2023").doesNotContainKey("units-year-plan-out 2023");

        assertThat(sealed.on("2023-09-01", new OfUnit.ExitedSealed()).now()).containsKey("units-year-plan-out 2023");
    }

    @Test
    void a_unit_that_is_behind_with_both_dates_is_overdue_once_with_what_was_due_first() {
        var behind = Tale.unit()
                .by("alarm", "2023-06-30", Tale.OVERDUE)
                .by("alarm", "2023-12-31", new OfUnit.Overdue("dismantling", LocalDate.of(2023, 12, 31)));
        assertThat(behind.now()).containsKey("units-overdue sealing").doesNotContainKey("units-overdue dismantling");

        assertThat(behind.on("2024-01-10", new OfUnit.Sealed()).now())
                .containsKey("units-overdue dismantling")
                .doesNotContainKey("units-overdue sealing");
    }

    @Test
    void a_voided_unit_adds_nothing_and_a_voided_sealing_puts_it_back() {
        var sealed = Tale.unit().on("2023-06-01", new OfUnit.Sealed()).voided("2023-06-10", 2);

        assertThat(sealed.now()).containsOnlyKeys("units-identified identified", "capacity-identified identified");
        assertThat(sealed.at("2023-06-05", "2023-06-06")).containsKey("units-sealed");
        assertThat(sealed.trueOn("2023-06-05")).doesNotContainKey("units-sealed");
        assertThat(sealed.voided("2023-06-11", 1).now()).isEmpty();
    }

    @Test
    void overdue_ends_when_what_was_waited_for_comes_and_the_lateness_stays() {
        var overdue = Tale.unit().by("alarm", "2023-06-30", Tale.OVERDUE);

        assertThat(overdue.now())
                .containsKeys("units-overdue sealing", "capacity-overdue sealing", "units-became-overdue");
        overdue.on("2023-07-20", new OfUnit.Sealed());
        assertThat(overdue.now())
                .doesNotContainKeys("units-overdue sealing", "capacity-overdue sealing")
                .containsKey("units-became-overdue");
        assertThat(overdue.trueOn("2023-07-19")).containsKey("units-overdue sealing");
    }

    @Test
    void overdue_that_a_late_fact_overtakes_never_was() {
        var overtaken = Tale.unit()
                .by("alarm", "2023-06-30", Tale.OVERDUE)
                .onLearned("2023-06-29", "2023-07-05", new OfUnit.Sealed())
                .onLearned(
                        "2023-06-29", "2023-07-05", new OfUnit.OverdueOvertaken("sealing", LocalDate.of(2023, 6, 30)));

        assertThat(overtaken.now())
                .doesNotContainKeys("units-overdue sealing", "units-became-overdue")
                .containsKey("units-sealed");
        assertThat(overtaken.trueOn("2023-07-01")).doesNotContainKeys("units-overdue sealing", "units-became-overdue");
        assertThat(overtaken.at("2023-07-01", "2023-07-02"))
                .containsKeys("units-overdue sealing", "units-became-overdue");
    }

    @Test
    void an_annulled_closure_never_was_and_a_dismantled_unit_stays_dismantled() {
        var closed = Tale.unit()
                .on("2023-05-01", new OfUnit.ClosureDecided("c-1"))
                .on("2023-06-01", new OfUnit.DismantlingStarted())
                .on("2023-06-20", new OfUnit.Dismantled());
        assertThat(closed.now()).containsEntry("units-closure-decided", "1");

        closed.by("policy", "2023-09-01", new OfUnit.GroundAnnulled("c-1"));
        assertThat(closed.now())
                .containsExactly(
                        entry("capacity-dismantled", "20.5"),
                        entry("capacity-identified dismantled", "20.5"),
                        entry("units-dismantled", "1"),
                        entry("units-ground-annulled", "1"),
                        entry("units-identified dismantled", "1"));
        assertThat(closed.trueOn("2023-06-30")).doesNotContainKeys("units-closure-decided", "units-ground-annulled");
        assertThat(closed.at("2023-06-30", "2023-08-31")).containsKey("units-closure-decided");
    }

    @Test
    void a_second_closing_decision_keeps_the_unit_closed_when_the_first_falls() {
        var twice = Tale.unit()
                .on("2023-05-01", new OfUnit.ClosureDecided("c-1"))
                .on("2023-06-01", new OfUnit.ClosureDecided("c-2"))
                .on("2023-09-01", new OfUnit.GroundAnnulled("c-1"));

        assertThat(twice.now()).containsKey("units-closure-decided").doesNotContainKey("units-ground-annulled");
        assertThat(twice.trueOn("2023-05-20")).doesNotContainKey("units-closure-decided");
    }

    @Test
    void a_unit_on_a_machine_of_an_exited_unit_is_not_counted_as_identified_before_the_suspicion_is_cleared() {
        var again = Tale.unit().on("2023-03-01", new OfUnit.ResurgenceSuspected());
        assertThat(again.now()).as("U8: the rollup does not rise").isEmpty();
        assertThat(again.trueOn("2023-03-02")).isEmpty();

        again.on("2023-05-01", new OfUnit.ResurgenceCleared());
        assertThat(again.now()).containsOnlyKeys("capacity-identified identified", "units-identified identified");
        assertThat(again.trueOn("2023-03-01"))
                .as("cleared, it counts from its identification")
                .containsOnlyKeys("capacity-identified identified", "units-identified identified");
        assertThat(again.at("2023-03-01", "2023-04-30")).isEmpty();
    }

    @Test
    void a_confirmed_resurgence_is_not_counted_as_identified() {
        var confirmed = Tale.unit()
                .on("2023-03-01", new OfUnit.ResurgenceSuspected())
                .on("2023-05-01", new OfUnit.ResurgenceConfirmed());
        assertThat(confirmed.now()).isEmpty();

        assertThat(confirmed
                        .voided("2023-05-10", 3)
                        .on("2023-05-11", new OfUnit.ResurgenceCleared())
                        .now())
                .containsKey("units-identified identified");
    }
}
