package org.phaseout.reporting.rollup.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.phaseout.reporting.record.domain.CaseRecord.State;
import org.phaseout.reporting.record.domain.RecordFact.OfCase;
import org.phaseout.reporting.record.domain.RecordKind;

/** What cases add to the figures; the expectations are worked out by hand. */
class CaseRowsTest {

    private static final OfCase.Lapsed LAPSED = new OfCase.Lapsed(LocalDate.of(2023, 9, 5));

    @Test
    void a_case_counts_by_track_and_state_with_its_lapse_and_its_closure() {
        var decided = Tale.energyCase()
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
        var annulled = Tale.energyCase()
                .by("alarm", "2023-09-05", LAPSED)
                .on("2023-09-20", new OfCase.Referred())
                .on("2023-10-08", new OfCase.Decided("close"))
                .on("2024-01-15", new OfCase.Annulled());

        assertThat(annulled.now()).containsOnlyKeys("cases-opened energy annulled");
        assertThat(annulled.trueOn("2023-10-09")).containsOnlyKeys("cases-opened energy decided");
        assertThat(annulled.at("2023-10-09", "2024-01-14"))
                .containsKeys("closures-decided energy", "cases-lapsed energy");
    }

    /** E6a: the closing alone falls; the limit had lapsed and the case was referred all the same. */
    @Test
    void a_closing_that_falls_alone_takes_no_lapse_and_no_referral_with_it() {
        var decided = Tale.energyCase()
                .by("alarm", "2023-09-05", LAPSED)
                .on("2023-09-20", new OfCase.Referred())
                .on("2023-10-08", new OfCase.Decided("close"))
                .on("2023-10-20", new OfCase.ClosingOrdered())
                .on("2024-01-15", new OfCase.FellInPart(true, false, 0, State.REFERRED, List.of()));

        assertThat(decided.now())
                .containsOnlyKeys("cases-opened energy referred", "cases-lapsed energy", "cases-referred energy");
    }

    @Test
    void with_the_measure_fall_its_lapse_the_referral_and_the_closing_upon_it() {
        var decided = Tale.energyCase()
                .by("alarm", "2023-09-05", LAPSED)
                .on("2023-09-20", new OfCase.Referred())
                .on("2023-10-08", new OfCase.Decided("close"))
                .on("2024-01-15", new OfCase.FellInPart(true, true, 1, State.ANNULLED, List.of()));

        assertThat(decided.now()).containsOnlyKeys("cases-opened energy annulled");
    }

    /** Of two courses the one that was not met falls; the other is met. */
    @Test
    void a_course_that_falls_leaves_the_case_to_the_others() {
        var several = Tale.energyCase()
                .on("2023-03-02", new OfCase.MeasureOrdered("E1/over-limit"))
                .on("2023-03-02", new OfCase.MeasureOrdered("E1/energy-report"))
                .by("alarm", "2023-09-05", new OfCase.Lapsed(LocalDate.of(2023, 9, 5), "E1/over-limit"))
                .on("2023-09-10", new OfCase.Met(false, "E1/energy-report"))
                .on("2024-01-15", new OfCase.FellInPart(false, false, 1, State.MET, List.of("E1/over-limit")));

        assertThat(several.now()).containsOnlyKeys("cases-opened energy met");
    }

    @Test
    void what_falls_beside_them_leaves_the_figures_of_the_case() {
        var decided = Tale.energyCase()
                .on("2023-10-08", new OfCase.Decided("close"))
                .on("2024-01-15", new OfCase.FellInPart(false, false, 0, null, List.of()));

        assertThat(decided.now()).containsOnlyKeys("cases-opened energy decided", "closures-decided energy");
    }

    @Test
    void a_case_that_must_be_decided_anew_counts_what_comes_after() {
        var anew = Tale.energyCase()
                .by("alarm", "2023-09-05", LAPSED)
                .on("2023-10-08", new OfCase.Decided("close"))
                .on("2024-01-15", new OfCase.RedecisionOrdered())
                .on("2024-02-15", new OfCase.Decided("suspend"));

        assertThat(anew.now()).containsOnlyKeys("cases-opened energy decided");
    }

    @Test
    void a_changed_decision_stands_in_the_place_of_the_one_before() {
        var changed = Tale.energyCase()
                .on("2023-10-08", new OfCase.Decided("close"))
                .on("2024-01-15", new OfCase.Changed("suspend"));

        assertThat(changed.now()).containsOnlyKeys("cases-opened energy decided");
        assertThat(changed.on("2024-02-01", new OfCase.Changed("close")).now()).containsKey("closures-decided energy");
    }

    @Test
    void an_order_that_was_not_carried_out_falls_with_a_decision_changed_to_nothing() {
        var changed = Tale.energyCase()
                .on("2023-10-08", new OfCase.Decided("close"))
                .on("2023-10-20", new OfCase.ClosingOrdered())
                .on("2024-01-15", new OfCase.Changed("none"));

        assertThat(changed.now()).containsOnlyKeys("cases-opened energy decided");
    }

    @Test
    void a_lapse_that_a_late_fact_overtakes_never_was() {
        var overtaken = Tale.energyCase()
                .by("alarm", "2023-09-05", LAPSED)
                .onLearned("2023-09-01", "2023-09-10", new OfCase.Met(false))
                .onLearned("2023-09-01", "2023-09-10", new OfCase.LapseOvertaken());

        assertThat(overtaken.now()).containsOnlyKeys("cases-opened energy met");
    }

    @Test
    void compliance_that_was_late_and_turns_out_to_be_in_time_is_met() {
        var inTime = Tale.energyCase()
                .by("alarm", "2023-09-05", LAPSED)
                .on("2023-09-20", new OfCase.Met(true))
                .onLearned("2023-09-01", "2023-09-25", new OfCase.LapseOvertaken());

        assertThat(inTime.now()).containsOnlyKeys("cases-opened energy met");
    }

    @Test
    void a_referral_falls_with_the_lapse_it_rests_on_and_holds_again_when_the_limit_has_lapsed_after_all() {
        var fallen = Tale.energyCase()
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
        var fallen = Tale.energyCase()
                .by("alarm", "2023-09-05", LAPSED)
                .on("2023-09-20", new OfCase.Referred())
                .onLearned("2023-09-01", "2023-09-25", new OfCase.LapseOvertaken())
                .by("alarm", "2023-09-20", new OfCase.Lapsed(LocalDate.of(2023, 9, 20)));

        assertThat(fallen.now()).containsOnlyKeys("cases-opened energy not-met", "cases-lapsed energy");
    }

    @Test
    void a_referral_that_rests_on_a_failed_inspection_stands_without_the_lapse() {
        var failed = Tale.energyCase()
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
        var referred = Tale.energyCase()
                .on("2023-08-01", new OfCase.Failed())
                .on("2023-08-10", new OfCase.Referred())
                .by("alarm", "2023-09-05", LAPSED);

        assertThat(referred.now())
                .containsOnlyKeys("cases-opened energy referred", "cases-lapsed energy", "cases-referred energy");
    }

    @Test
    void compliance_after_the_lapse_is_put_before_the_decider() {
        var late = Tale.energyCase().by("alarm", "2023-09-05", LAPSED).on("2023-09-20", new OfCase.Met(true));

        assertThat(late.now()).containsOnlyKeys("cases-opened energy not-met", "cases-lapsed energy");
    }

    private static final String OVER = "E1/over-limit";
    private static final String REPORT = "E1/energy-report";

    private static Tale twoCourses() {
        return Tale.of(RecordKind.CASE)
                .on("2023-03-01", new OfCase.Opened("energy", "uscc", "350504100", List.of("u-1")))
                .on("2023-03-02", new OfCase.MeasureOrdered(OVER))
                .on("2023-03-02", new OfCase.MeasureOrdered(REPORT))
                .on("2023-03-05", new OfCase.MeasureServed(OVER))
                .on("2023-03-06", new OfCase.MeasureServed(REPORT));
    }

    @Test
    void a_case_is_met_when_the_courses_of_all_its_grounds_are() {
        var one = twoCourses().on("2023-04-01", new OfCase.Met(false, REPORT));
        assertThat(one.now()).containsOnlyKeys("cases-opened energy running");
        assertThat(one.on("2023-05-01", new OfCase.Met(false, OVER)).now()).containsOnlyKeys("cases-opened energy met");
    }

    @Test
    void a_lapse_upon_one_ground_is_not_healed_by_what_is_met_upon_another() {
        var lapsed = twoCourses()
                .by("alarm", "2023-04-07", new OfCase.Lapsed(LocalDate.of(2023, 4, 6), REPORT))
                .on("2023-05-01", new OfCase.Met(false, OVER));
        assertThat(lapsed.now()).containsOnlyKeys("cases-lapsed energy", "cases-opened energy not-met");
        lapsed.onLearned("2023-04-06", "2023-05-02", new OfCase.Met(false, REPORT))
                .onLearned("2023-04-06", "2023-05-02", new OfCase.LapseOvertaken(REPORT));
        assertThat(lapsed.now()).containsOnlyKeys("cases-opened energy met");
    }

    @Test
    void what_is_decided_of_a_case_counts_once_however_many_courses_it_has() {
        var decided = twoCourses()
                .by("alarm", "2023-09-06", new OfCase.Lapsed(LocalDate.of(2023, 9, 5), OVER))
                .on("2023-09-20", new OfCase.Referred(OVER))
                .on("2023-10-08", new OfCase.Decided("close"));
        assertThat(decided.now())
                .containsExactly(
                        entry("cases-lapsed energy", "1"),
                        entry("cases-opened energy decided", "1"),
                        entry("cases-referred energy", "1"),
                        entry("closures-decided energy", "1"));
    }
}
