package org.phaseout.pricing.measure.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.phaseout.pricing.measure.domain.MeasureCommand.EndGround;
import org.phaseout.pricing.measure.domain.MeasureEvent.Cause;
import org.phaseout.pricing.measure.domain.MeasureEvent.MeasureDelistingProposed;
import org.phaseout.pricing.measure.domain.MeasureEvent.MeasureDropped;
import org.phaseout.pricing.measure.domain.MeasureEvent.MeasureScreened;
import org.phaseout.pricing.measure.domain.MeasureEvent.MeasureVoided;

/** T4: what becomes of a measure when its unit is identified, later or otherwise than it was. */
class IdentifiedAnewTest {

    private final Life life = new Life();

    @Test
    void a_unit_that_left_before_it_was_a_ground_is_screened_and_dropped() {
        assertThat(life.screenedAfterItsExit(Life.ground(11, "steel", "induction-furnace"), 9)
                        .told())
                .extracting(Object::getClass)
                .isEqualTo(List.of(MeasureScreened.class, MeasureDropped.class));
        assertThat(life.measure().stage().word()).isEqualTo("dropped");
        assertThat(life.unitNotOutAfterAll(9).measure().stage().word()).isEqualTo("screened");
    }

    @Test
    void days_in_force_keep_the_ground_on_which_they_were() {
        life.inForce().rechecked(Recheck.RECTIFIED).on("2023-10-05").takenOffTheList("2023-10-01");
        life.screened(Life.ground(4, "cement", "cement-shaft-kiln")).on("2023-12-31");
        life.proposed().approved("2023-11-01").listed("2023-11-15").started("2023-12-01");
        assertThat(life.measure().inForce())
                .extracting(stretch -> stretch.ground().equipment())
                .containsExactly("induction-furnace", "cement-shaft-kiln");
    }

    @Test
    void a_corrected_identification_screens_anew_what_was_only_screened() {
        life.screened().screened(Life.ground(4, "cement", "cement-shaft-kiln"));
        assertThat(((MeasureScreened) life.told().getFirst()).tariff().rule()).isEqualTo("CE-2014-E");
    }

    @Test
    void a_proposal_on_wrong_facts_is_dropped_and_the_unit_screened_anew() {
        life.screened().proposed().screened(Life.ground(4, "cement", "cement-shaft-kiln"));
        assertThat(life.told())
                .extracting(Object::getClass)
                .isEqualTo(List.of(MeasureDropped.class, MeasureScreened.class));
        assertThat(life.measure().stage().word()).isEqualTo("screened");
    }

    @Test
    void a_listed_measure_whose_unit_turns_out_to_be_under_no_rule_is_to_leave_the_list() {
        life.inForce().screened(Life.ground(4, "cement", "cement-mill"));
        assertThat(life.told())
                .containsExactly(new MeasureDelistingProposed("PM-U-1", "voided", new Cause(4, "unit-identified")));
    }

    @Test
    void a_unit_identified_rightly_again_takes_the_proposal_back() {
        life.inForce().screened(Life.ground(4, "cement", "cement-mill"));
        life.screened(Life.ground(6, "steel", "induction-furnace"));
        assertThat(life.told()).hasOnlyElementsOfType(MeasureVoided.class).hasSize(1);
        assertThat(life.measure().stage().word()).isEqualTo("in-force");
    }

    @Test
    void identified_anew_after_the_rule_has_changed_a_unit_is_the_same_ground() {
        life.on("2016-01-01").screened().proposed().on("2021-01-01");
        assertThat(life.screened(Life.ground(4, "steel", "induction-furnace")).told())
                .isEmpty();
        life.approved("2020-01-01").listed("2020-01-02").started("2020-01-03");
        assertThat(life.screened(Life.ground(6, "steel", "steel-converter")).told())
                .isEmpty();
    }

    @Test
    void an_identification_put_right_after_the_exit_makes_no_ground() {
        life.screened().unitOut(9);
        assertThat(life.screened(Life.ground(11, "steel", "steel-converter")).told())
                .isEmpty();
        assertThat(life.measure().stage().word()).isEqualTo("dropped");
    }

    @Test
    void an_identification_put_right_after_the_end_makes_no_ground_of_a_unit_that_is_out() {
        life.inForce().unitOut(9).on("2023-10-05").takenOffTheList("2023-10-01");
        assertThat(life.screened(Life.ground(11, "steel", "steel-converter")).told())
                .isEmpty();
    }

    @Test
    void taken_off_the_list_as_rectified_a_unit_is_screened_anew_only_for_new_facts() {
        life.inForce().rechecked(Recheck.RECTIFIED).on("2023-10-05").takenOffTheList("2023-10-01");
        assertThat(life.screened(Life.ground(4, "steel", "induction-furnace")).told())
                .isEmpty();
        assertThat(life.screened(Life.ground(6, "steel", "steel-converter")).told())
                .hasSize(1);
        life.on("2023-12-31")
                .proposed()
                .approved("2023-11-01")
                .listed("2023-11-15")
                .started("2023-12-01");
        assertThat(life.rechecked(Recheck.RECTIFIED).told()).hasSize(2);
    }

    @Test
    void a_listed_measure_stays_when_its_rule_does() {
        assertThat(life.inForce()
                        .screened(Life.ground(4, "steel", "steel-converter"))
                        .told())
                .isEmpty();
    }

    @Test
    void a_unit_that_was_never_one_drops_its_measure() {
        life.screened().policy(new EndGround(Life.ID, GroundEnd.VOIDED, new Cause(1, "unit-identified")));
        assertThat(life.told())
                .containsExactly(new MeasureDropped("PM-U-1", "voided", new Cause(1, "unit-identified")));
    }
}
