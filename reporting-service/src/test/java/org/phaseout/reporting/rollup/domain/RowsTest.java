package org.phaseout.reporting.rollup.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.phaseout.reporting.record.domain.MeasureRecord.State;
import org.phaseout.reporting.record.domain.RecordFact.OfCase;
import org.phaseout.reporting.record.domain.RecordFact.OfEnterprise;
import org.phaseout.reporting.record.domain.RecordFact.OfMeasure;
import org.phaseout.reporting.record.domain.RecordFact.OfMeter;
import org.phaseout.reporting.record.domain.RecordFact.OfUnit;
import org.phaseout.reporting.record.domain.RecordKind;
import org.phaseout.reporting.record.domain.Traits;

/** What records add to the figures; the expectations are worked out by hand. */
class RowsTest {

    private static final Traits CEMENT = new Traits("350504100", "2017-3011", List.of("energy"));
    private static final OfUnit.Identified IDENTIFIED =
            new OfUnit.Identified(CEMENT, new BigDecimal("20.50"), "10kt/a");
    private static final OfCase.Lapsed LAPSED = new OfCase.Lapsed(LocalDate.of(2023, 9, 5));
    private static final OfUnit.Overdue OVERDUE = new OfUnit.Overdue("sealing", LocalDate.of(2023, 6, 30));

    private static Tale unit() {
        return Tale.of(RecordKind.UNIT).on("2023-03-01", IDENTIFIED);
    }

    private static Tale energyCase() {
        return Tale.of(RecordKind.CASE)
                .on("2023-03-01", new OfCase.Opened("energy", "uscc", "350504100", List.of("u-1")))
                .on("2023-03-02", new OfCase.MeasureOrdered())
                .on("2023-03-05", new OfCase.MeasureServed());
    }

    @Test
    void a_unit_is_in_one_state_and_keeps_what_it_has_come_to() {
        var sealed = unit().on("2023-04-01", new OfUnit.Planned(2023))
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
        var carried = unit().on("2023-04-01", new OfUnit.Planned(2023)).on("2024-01-10", new OfUnit.Planned(2024));

        assertThat(carried.now())
                .containsEntry("units-planned listed", "1")
                .containsEntry("capacity-planned listed", "20.5");
    }

    @Test
    void a_unit_that_is_carried_over_is_on_the_plan_of_each_year_and_out_of_the_last() {
        var carried = unit().on("2023-04-01", new OfUnit.Planned(2023))
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
        var sealed = unit().on("2023-04-01", new OfUnit.Planned(2023)).on("2023-06-01", new OfUnit.Sealed());
        assertThat(sealed.now()).containsKey("units-year-plan 2023").doesNotContainKey("units-year-plan-out 2023");

        assertThat(sealed.on("2023-09-01", new OfUnit.ExitedSealed()).now()).containsKey("units-year-plan-out 2023");
    }

    @Test
    void a_unit_that_is_behind_with_both_dates_is_overdue_once_with_what_was_due_first() {
        var behind = unit().by("alarm", "2023-06-30", OVERDUE)
                .by("alarm", "2023-12-31", new OfUnit.Overdue("dismantling", LocalDate.of(2023, 12, 31)));
        assertThat(behind.now()).containsKey("units-overdue sealing").doesNotContainKey("units-overdue dismantling");

        assertThat(behind.on("2024-01-10", new OfUnit.Sealed()).now())
                .containsKey("units-overdue dismantling")
                .doesNotContainKey("units-overdue sealing");
    }

    @Test
    void a_voided_unit_adds_nothing_and_a_voided_sealing_puts_it_back() {
        var sealed = unit().on("2023-06-01", new OfUnit.Sealed()).voided("2023-06-10", 2);

        assertThat(sealed.now()).containsOnlyKeys("units-identified identified", "capacity-identified identified");
        assertThat(sealed.at("2023-06-05", "2023-06-06")).containsKey("units-sealed");
        assertThat(sealed.trueOn("2023-06-05")).doesNotContainKey("units-sealed");
        assertThat(sealed.voided("2023-06-11", 1).now()).isEmpty();
    }

    @Test
    void overdue_ends_when_what_was_waited_for_comes_and_the_lateness_stays() {
        var overdue = unit().by("alarm", "2023-06-30", OVERDUE);

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
        var overtaken = unit().by("alarm", "2023-06-30", OVERDUE)
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
        var closed = unit().on("2023-05-01", new OfUnit.ClosureDecided("c-1"))
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
        var twice = unit().on("2023-05-01", new OfUnit.ClosureDecided("c-1"))
                .on("2023-06-01", new OfUnit.ClosureDecided("c-2"))
                .on("2023-09-01", new OfUnit.GroundAnnulled("c-1"));

        assertThat(twice.now()).containsKey("units-closure-decided").doesNotContainKey("units-ground-annulled");
        assertThat(twice.trueOn("2023-05-20")).doesNotContainKey("units-closure-decided");
    }

    @Test
    void a_unit_on_a_machine_of_an_exited_unit_is_not_counted_as_identified_before_the_suspicion_is_cleared() {
        var again = unit().on("2023-03-01", new OfUnit.ResurgenceSuspected());
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
        var confirmed = unit().on("2023-03-01", new OfUnit.ResurgenceSuspected())
                .on("2023-05-01", new OfUnit.ResurgenceConfirmed());
        assertThat(confirmed.now()).isEmpty();

        assertThat(confirmed
                        .voided("2023-05-10", 3)
                        .on("2023-05-11", new OfUnit.ResurgenceCleared())
                        .now())
                .containsKey("units-identified identified");
    }

    @Test
    void a_case_counts_by_track_and_state_with_its_lapse_and_its_closure() {
        var decided = energyCase()
                .by("alarm", "2023-09-05", LAPSED)
                .on("2023-09-20", new OfCase.Referred())
                .on("2023-10-08", new OfCase.Decided("close"));

        assertThat(decided.now())
                .containsExactly(
                        entry("cases-lapsed energy", "1"),
                        entry("cases-opened energy decided", "1"),
                        entry("cases-referred energy", "1"),
                        entry("closures-decided energy", "1"));
        assertThat(decided.trueOn("2023-09-04")).containsOnlyKeys("cases-opened energy running");
    }

    @Test
    void annulment_takes_a_cases_legal_effects_from_their_beginning_and_leaves_the_case() {
        var annulled = energyCase()
                .by("alarm", "2023-09-05", LAPSED)
                .on("2023-09-20", new OfCase.Referred())
                .on("2023-10-08", new OfCase.Decided("close"))
                .on("2024-01-15", new OfCase.Annulled());

        assertThat(annulled.now()).containsOnlyKeys("cases-opened energy annulled");
        assertThat(annulled.trueOn("2023-10-09")).containsOnlyKeys("cases-opened energy decided");
        assertThat(annulled.at("2023-10-09", "2024-01-14"))
                .containsKeys("closures-decided energy", "cases-lapsed energy");
    }

    @Test
    void a_case_that_must_be_decided_anew_counts_what_comes_after() {
        var anew = energyCase()
                .by("alarm", "2023-09-05", LAPSED)
                .on("2023-10-08", new OfCase.Decided("close"))
                .on("2024-01-15", new OfCase.RedecisionOrdered())
                .on("2024-02-15", new OfCase.Decided("suspend"));

        assertThat(anew.now()).containsOnlyKeys("cases-opened energy decided");
    }

    @Test
    void a_changed_decision_stands_in_the_place_of_the_one_before() {
        var changed = energyCase()
                .on("2023-10-08", new OfCase.Decided("close"))
                .on("2024-01-15", new OfCase.Changed("suspend"));

        assertThat(changed.now()).containsOnlyKeys("cases-opened energy decided");
        assertThat(changed.on("2024-02-01", new OfCase.Changed("close")).now()).containsKey("closures-decided energy");
    }

    @Test
    void an_order_that_was_not_carried_out_falls_with_a_decision_changed_to_nothing() {
        var changed = energyCase()
                .on("2023-10-08", new OfCase.Decided("close"))
                .on("2023-10-20", new OfCase.ClosingOrdered())
                .on("2024-01-15", new OfCase.Changed("none"));

        assertThat(changed.now()).containsOnlyKeys("cases-opened energy decided");
    }

    @Test
    void a_lapse_that_a_late_fact_overtakes_never_was() {
        var overtaken = energyCase()
                .by("alarm", "2023-09-05", LAPSED)
                .onLearned("2023-09-01", "2023-09-10", new OfCase.Met(false))
                .onLearned("2023-09-01", "2023-09-10", new OfCase.LapseOvertaken());

        assertThat(overtaken.now()).containsOnlyKeys("cases-opened energy met");
    }

    @Test
    void compliance_that_was_late_and_turns_out_to_be_in_time_is_met() {
        var inTime = energyCase()
                .by("alarm", "2023-09-05", LAPSED)
                .on("2023-09-20", new OfCase.Met(true))
                .onLearned("2023-09-01", "2023-09-25", new OfCase.LapseOvertaken());

        assertThat(inTime.now()).containsOnlyKeys("cases-opened energy met");
    }

    @Test
    void a_referral_falls_with_the_lapse_it_rests_on_and_holds_again_when_the_limit_has_lapsed_after_all() {
        var fallen = energyCase()
                .by("alarm", "2023-09-05", LAPSED)
                .on("2023-09-20", new OfCase.Referred())
                .onLearned("2023-09-01", "2023-09-25", new OfCase.LapseOvertaken());
        assertThat(fallen.now()).containsOnlyKeys("cases-opened energy running");
        assertThat(fallen.at("2023-09-20", "2023-09-22"))
                .containsOnlyKeys("cases-opened energy referred", "cases-lapsed energy", "cases-referred energy");

        fallen.by("alarm", "2023-09-12", new OfCase.Lapsed(LocalDate.of(2023, 9, 12)));
        assertThat(fallen.now())
                .containsOnlyKeys("cases-opened energy referred", "cases-lapsed energy", "cases-referred energy");
    }

    @Test
    void of_a_referral_that_fell_a_lapse_after_its_day_is_no_ground() {
        var fallen = energyCase()
                .by("alarm", "2023-09-05", LAPSED)
                .on("2023-09-20", new OfCase.Referred())
                .onLearned("2023-09-01", "2023-09-25", new OfCase.LapseOvertaken())
                .by("alarm", "2023-09-20", new OfCase.Lapsed(LocalDate.of(2023, 9, 20)));

        assertThat(fallen.now()).containsOnlyKeys("cases-opened energy not-met", "cases-lapsed energy");
    }

    @Test
    void a_referral_that_rests_on_a_failed_inspection_stands_without_the_lapse() {
        var failed = energyCase()
                .by("alarm", "2023-09-05", LAPSED)
                .on("2023-09-20", new OfCase.Failed())
                .on("2023-09-20", new OfCase.Referred())
                .onLearned("2023-09-01", "2023-09-25", new OfCase.LapseOvertaken());
        assertThat(failed.now()).containsOnlyKeys("cases-opened energy referred", "cases-referred energy");

        failed.onLearned("2023-09-01", "2023-09-26", new OfCase.Met(false));
        assertThat(failed.now()).containsOnlyKeys("cases-opened energy met");
    }

    @Test
    void a_referral_before_the_limit_lapses_stays_one() {
        var referred = energyCase()
                .on("2023-08-01", new OfCase.Failed())
                .on("2023-08-10", new OfCase.Referred())
                .by("alarm", "2023-09-05", LAPSED);

        assertThat(referred.now())
                .containsOnlyKeys("cases-opened energy referred", "cases-lapsed energy", "cases-referred energy");
    }

    @Test
    void compliance_after_the_lapse_is_put_before_the_decider() {
        var late = energyCase().by("alarm", "2023-09-05", LAPSED).on("2023-09-20", new OfCase.Met(true));

        assertThat(late.now()).containsOnlyKeys("cases-opened energy not-met", "cases-lapsed energy");
    }

    @Test
    void a_case_belongs_where_its_enterprise_and_units_do_as_soon_as_they_are_known() {
        assertThat(traits(energyCase())).isEqualTo(new Traits("350504100", Traits.NONE, List.of()));

        var known = energyCase()
                .naming(RecordKind.UNIT, "u-1", IDENTIFIED)
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
    void a_price_measure_goes_on_and_never_back() {
        var measure = Tale.of(RecordKind.MEASURE)
                .on("2023-03-01", new OfMeasure.Proposed("u-1", "uscc", "350504100"))
                .on("2023-05-01", new OfMeasure.Moved(State.LISTED))
                .on("2023-06-01", new OfMeasure.Moved(State.IN_FORCE));

        assertThat(measure.now()).containsOnly(entry("price-measures in-force", "1"));
        assertThat(measure.trueOn("2023-05-15")).containsOnly(entry("price-measures listed", "1"));
    }

    @Test
    void a_price_measure_that_was_dropped_is_in_no_state_until_it_is_proposed_anew() {
        var proposed = new OfMeasure.Proposed("u-1", "uscc", "350504100");
        var measure = Tale.of(RecordKind.MEASURE).on("2023-03-01", proposed).on("2023-04-01", new OfMeasure.Dropped());
        assertThat(measure.now()).isEmpty();
        assertThat(measure.trueOn("2023-03-31")).containsOnly(entry("price-measures proposed", "1"));

        assertThat(measure.on("2023-05-01", proposed).now()).containsOnly(entry("price-measures proposed", "1"));
    }

    @Test
    void a_price_measure_that_was_dropped_wrongly_is_proposed_still() {
        var measure = Tale.of(RecordKind.MEASURE)
                .on("2023-03-01", new OfMeasure.Proposed("u-1", "uscc", "350504100"))
                .on("2023-04-01", new OfMeasure.Dropped())
                .voided("2023-04-10", 2);

        assertThat(measure.now()).containsOnly(entry("price-measures proposed", "1"));
    }

    @Test
    void estimates_of_a_meter_add_up_and_a_voided_reading_is_left_out() {
        var meter = Tale.of(RecordKind.METER)
                .naming(RecordKind.UNIT, "u-1", IDENTIFIED)
                .on("2023-07-01", new OfMeter.Read("u-1", new BigDecimal("1200.50")))
                .on("2023-08-01", new OfMeter.Read("u-1", new BigDecimal("800.25")))
                .on("2023-08-01", new OfMeter.Read("u-1", null));

        assertThat(meter.now()).containsOnly(entry("price-estimated", "1200.5+800.25"));
        assertThat(meter.voided("2023-08-03", 1).now()).containsOnly(entry("price-estimated", "800.25"));
    }

    @Test
    void an_estimate_that_was_reckoned_again_stands_in_the_place_of_the_one_before_from_the_day_of_its_reading() {
        var meter = Tale.of(RecordKind.METER)
                .naming(RecordKind.UNIT, "u-1", IDENTIFIED)
                .on("2023-07-01", new OfMeter.Read("u-1", new BigDecimal("1200.50")))
                .on("2023-08-01", new OfMeter.Read("u-1", null))
                .by("policy", "2023-08-20", new OfMeter.ReckonedAgain(1, new BigDecimal("900")))
                .by("policy", "2023-08-21", new OfMeter.ReckonedAgain(1, new BigDecimal("800.25")));

        assertThat(meter.trueOn("2023-07-15")).containsOnly(entry("price-estimated", "800.25"));
        assertThat(meter.at("2023-07-15", "2023-08-19")).containsOnly(entry("price-estimated", "1200.5"));
        assertThat(meter.by("policy", "2023-08-22", new OfMeter.ReckonedAgain(1, null))
                        .now())
                .isEmpty();
    }

    @Test
    void a_fact_learned_on_the_third_day_is_in_time_and_on_the_fourth_late() {
        var rows = Rows.of(Tale.of(RecordKind.UNIT)
                .onLearned("2023-03-01", "2023-03-04", IDENTIFIED)
                .onLearned("2023-04-01", "2023-04-05", new OfUnit.Planned(2023))
                .by("alarm", "2023-06-30", OVERDUE)
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
