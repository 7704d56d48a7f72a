package org.phaseout.pricing.measure.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.phaseout.pricing.measure.domain.MeasureEvent.Cause;
import org.phaseout.pricing.measure.domain.MeasureEvent.MeasureCorrected;
import org.phaseout.pricing.measure.domain.MeasureEvent.MeasureDelistingProposed;
import org.phaseout.pricing.measure.domain.MeasureEvent.MeasureDropped;
import org.phaseout.pricing.measure.domain.MeasureEvent.MeasureScreened;
import org.phaseout.pricing.measure.domain.MeasureEvent.MeasureVoided;
import org.phaseout.pricing.tariff.domain.Span;

/** T4: what becomes of a measure when its unit is out, and when that was told wrongly. */
class GroundEndTest {

    private static final Cause DISMANTLED = new Cause(9, "unit-dismantled");

    private final Life life = new Life();

    @Test
    void a_measure_that_was_never_listed_is_dropped_with_its_unit() {
        assertThat(life.screened().proposed().unitOut(9).told())
                .containsExactly(new MeasureDropped("PM-U-1", "unit-out", DISMANTLED));
        assertThat(life.measure().stage().word()).isEqualTo("dropped");
    }

    @Test
    void a_measure_on_the_list_is_proposed_for_delisting_and_goes_on_until_the_list_changes() {
        assertThat(life.inForce().unitOut(9).told())
                .containsExactly(new MeasureDelistingProposed("PM-U-1", "unit-out", DISMANTLED));
        assertThat(life.measure().stage().word()).isEqualTo("delisting-proposed");
        assertThat(life.days()).containsExactly(new Span(LocalDate.of(2023, 7, 1), null));
    }

    @Test
    void what_is_listed_and_leaving_may_still_be_reported_as_started() {
        life.screened().proposed().on("2023-06-20").approved("2023-05-15").listed("2023-06-15");
        life.unitOut(9).on("2023-07-05").started("2023-07-01");
        assertThat(life.measure().stage().word()).isEqualTo("delisting-proposed");
        assertThat(life.days()).hasSize(1);
    }

    @Test
    void one_exit_proposes_once() {
        assertThat(life.inForce().unitOut(9).unitOut(9).told()).isEmpty();
    }

    @Test
    void after_the_end_an_exit_changes_nothing() {
        life.inForce().on("2023-10-05").takenOffTheList("2023-10-01");
        assertThat(life.unitOut(9).told()).isEmpty();
    }

    @Test
    void an_exit_that_was_voided_undoes_the_proposal() {
        assertThat(life.inForce().unitOut(9).unitNotOutAfterAll(9).told())
                .containsExactly(
                        new MeasureVoided("PM-U-1", 6, "measure-delisting-proposed", "示例局", "误报", "示例〔2023〕9号"));
        assertThat(life.measure().stage().word()).isEqualTo("in-force");
    }

    @Test
    void an_exit_that_was_voided_brings_a_dropped_measure_back_to_where_it_was() {
        life.screened().proposed().unitOut(9).unitNotOutAfterAll(9);
        assertThat(life.measure().stage().word()).isEqualTo("proposed");
    }

    @Test
    void another_exit_that_was_voided_undoes_nothing() {
        assertThat(life.inForce().unitOut(9).unitNotOutAfterAll(8).told()).isEmpty();
    }

    @Test
    void two_grounds_to_leave_are_undone_one_by_one() {
        life.inForce().rechecked(Recheck.RECTIFIED).unitOut(9).unitNotOutAfterAll(9);
        assertThat(life.measure().stage().word()).isEqualTo("delisting-proposed");
    }

    @Test
    void an_exit_voided_after_the_list_change_has_the_unit_screened_anew() {
        life.inForce().unitOut(9).on("2023-10-05").takenOffTheList("2023-10-01");
        life.on("2023-11-01").unitNotOutAfterAll(9);
        assertThat(life.told()).hasOnlyElementsOfType(MeasureScreened.class).hasSize(1);
        assertThat(life.measure().stage().word()).isEqualTo("screened");
        assertThat(life.days()).containsExactly(new Span(LocalDate.of(2023, 7, 1), LocalDate.of(2023, 10, 1)));
        assertThat(life.unitNotOutAfterAll(9).measure().stage().word()).isEqualTo("screened");
    }

    @Test
    void what_followed_from_an_exit_follows_from_the_corrected_one_in_its_place() {
        assertThat(life.inForce()
                        .on("2023-10-10")
                        .unitOut(9)
                        .on("2023-12-05")
                        .unitOutOtherwise(9, 11)
                        .told())
                .containsExactly(
                        new MeasureCorrected(
                                "PM-U-1",
                                6,
                                "measure-delisting-proposed",
                                8,
                                LocalDate.of(2023, 10, 10),
                                "示例局",
                                "日期有误",
                                "示例〔2023〕8号"),
                        new MeasureDelistingProposed("PM-U-1", "unit-out", Life.dismantled(11)));
        assertThat(life.unitOut(11).told()).isEmpty();
        assertThat(life.measure().stage().word()).isEqualTo("delisting-proposed");
        assertThat(life.unitNotOutAfterAll(11).measure().stage().word()).isEqualTo("in-force");
    }

    @Test
    void what_has_ended_stays_ended_when_the_exit_is_corrected() {
        life.inForce().unitOut(9).on("2023-10-05").takenOffTheList("2023-10-01");
        assertThat(life.unitOutOtherwise(9, 11).measure().stage().word()).isEqualTo("ended");
        assertThat(life.unitOut(11).told()).isEmpty();
        assertThat(life.days()).containsExactly(new Span(LocalDate.of(2023, 7, 1), LocalDate.of(2023, 10, 1)));
    }

    @Test
    void what_was_dropped_stays_dropped_when_the_exit_is_corrected_and_comes_back_when_it_falls() {
        life.screened().proposed().unitOut(9).unitOutOtherwise(9, 11);
        assertThat(life.measure().stage().word()).isEqualTo("dropped");
        assertThat(life.unitNotOutAfterAll(11).measure().stage().word()).isEqualTo("proposed");
    }

    @Test
    void a_corrected_exit_from_which_nothing_followed_changes_nothing() {
        assertThat(life.inForce().unitOut(9).unitOutOtherwise(8, 11).told()).isEmpty();
    }

    @Test
    void a_second_round_on_the_list_is_a_second_span() {
        life.inForce().unitOut(9).on("2023-10-05").takenOffTheList("2023-10-01").unitNotOutAfterAll(9);
        life.on("2023-12-31")
                .proposed()
                .approved("2023-11-01")
                .listed("2023-11-15")
                .started("2023-12-01");
        assertThat(life.days())
                .containsExactly(
                        new Span(LocalDate.of(2023, 7, 1), LocalDate.of(2023, 10, 1)),
                        new Span(LocalDate.of(2023, 12, 1), null));
    }
}
