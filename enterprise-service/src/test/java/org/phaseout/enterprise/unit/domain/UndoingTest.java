package org.phaseout.enterprise.unit.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.phaseout.enterprise.unit.domain.FindingEvent.UnitOverdue;
import org.phaseout.enterprise.unit.domain.FindingEvent.UnitOverdueOvertaken;
import org.phaseout.enterprise.unit.domain.Report.CutWater;
import org.phaseout.enterprise.unit.domain.SealingEvent.UnitWaterCut;
import org.phaseout.enterprise.unit.domain.UndoingEvent.UnitCorrected;
import org.phaseout.enterprise.unit.domain.UndoingEvent.UnitVoided;
import org.phaseout.enterprise.unit.domain.UnitCommand.Verdict;
import org.phaseout.enterprise.unit.domain.UnitRefused.Reason;
import org.phaseout.enterprise.unit.domain.UnitRefused.Reason.CannotUndo;
import org.phaseout.platform.domain.ClaimChange.Released;
import org.phaseout.platform.domain.ClaimChange.Taken;
import org.phaseout.platform.domain.UndoFlaw;
import org.phaseout.platform.domain.UndoFlaw.LaterFactsRestOnIt.Resting;

/** U12: what was told wrongly is undone, and nothing is left in the air. */
class UndoingTest {

    private static final String MACHINE = "示例机械厂|Φ3.0X11|A1";

    @Test
    void a_voided_fact_stands_no_longer() {
        var unit = TheUnit.toSeal().then(Say.waterCut());
        unit.then(Say.voiding(4, "unit-water-cut"));
        assertThat(unit.standing().sealing().missing()).startsWith("unit-water-cut");
        assertThat(unit.facts()).doesNotContain("unit-water-cut");
    }

    @Test
    void after_a_voiding_the_fact_may_be_told_again() {
        var unit = TheUnit.toSeal().then(Say.waterCut()).then(Say.voiding(4, "unit-water-cut"));
        assertThat(unit.tells(Say.waterCut())).hasSize(1);
    }

    @Test
    void a_corrected_fact_stands_in_the_place_and_on_the_day_it_should_have_had() {
        var unit = TheUnit.toSeal().on("2023-06-01").then(Say.waterCut()).on("2023-06-20");
        var byOrder = new CutWater(TheUnit.ID, new UnitCommand.CutGround("order", "示例〔2023〕8号"), false);
        var events = unit.tells(Say.correction(4, "unit-water-cut", byOrder, "2023-06-02"));
        assertThat(events).hasSize(2);
        assertThat(events.getFirst()).isInstanceOfSatisfying(UnitCorrected.class, corrected -> {
            assertThat(corrected.replacedBy()).isEqualTo(6);
            assertThat(corrected.occurredOn()).isEqualTo(LocalDate.of(2023, 6, 2));
        });
        assertThat(events.getLast()).isEqualTo(new UnitWaterCut("U-1", "order", "示例〔2023〕8号"));
        assertThat(unit.standing().sealing().facts().get(SealingFact.WATER_CUT))
                .isEqualTo(new Happened<UnitEvent>(events.getLast(), LocalDate.of(2023, 6, 2)));
    }

    @Test
    void a_correction_that_says_the_same_changes_nothing() {
        var unit = TheUnit.toSeal().on("2023-06-01").then(Say.waterCut()).on("2023-06-20");
        assertThat(unit.tells(Say.correction(4, "unit-water-cut", Say.waterCut(), null)))
                .isEmpty();
    }

    @Test
    void a_fact_others_rest_on_is_not_undone_before_them() {
        var unit = TheUnit.sealed();
        assertThat(unit.refuses(Say.voiding(4, "unit-water-cut")))
                .isEqualTo(new CannotUndo(new UndoFlaw.LaterFactsRestOnIt(4, List.of(new Resting(11, "unit-sealed")))));
        unit.then(Say.voiding(11, "unit-sealed")).then(Say.voiding(4, "unit-water-cut"));
        assertThat(unit.stage()).isEqualTo(Stage.TO_SEAL);
    }

    @Test
    void a_correction_that_takes_the_ground_away_is_refused_alike() {
        var unit = TheUnit.dismantled();
        assertThat(unit.refuses(Say.correction(3, "unit-way-determined", Say.determination(false), null)))
                .isEqualTo(new CannotUndo(new UndoFlaw.LaterFactsRestOnIt(
                        3,
                        List.of(
                                new Resting(4, "unit-dismantling-started"),
                                new Resting(5, "unit-machine-disposed"),
                                new Resting(6, "unit-dismantled")))));
    }

    @Test
    void a_correction_that_leaves_the_ground_is_taken_although_others_rest_on_it() {
        var unit = TheUnit.sealed().on("2023-07-01");
        var elsewhere = new Commitment(LocalDate.of(2023, 6, 1), "示例网站", "b".repeat(64));
        var corrected = new Report.MakeCommitmentPublic(TheUnit.ID, elsewhere);
        assertThat(unit.tells(Say.correction(
                        unit.version("unit-commitment-made-public"), "unit-commitment-made-public", corrected, null)))
                .hasSize(2);
        assertThat(unit.stage()).isEqualTo(Stage.SEALED);
    }

    @Test
    void nobody_undoes_what_another_told() {
        var unit = TheUnit.toSeal().then(Say.waterCut()).by("industry");
        assertThat(unit.refuses(Say.voiding(4, "unit-water-cut")))
                .isEqualTo(new CannotUndo(new UndoFlaw.NotYourAct(4, "township:350504100")));
    }

    @Test
    void what_the_system_found_is_nobodys_to_undo() {
        var unit = TheUnit.toSeal().on("2023-10-01").by("alarm").then(Say.dates());
        assertThat(unit.refuses(Say.voiding(4, "unit-overdue")))
                .isEqualTo(new Reason.FindingOfTheSystem("unit-overdue"));
    }

    @Test
    void a_corrected_day_is_not_in_the_future() {
        var unit = TheUnit.toSeal().on("2023-06-01").then(Say.waterCut()).on("2023-06-20");
        assertThat(unit.refuses(Say.correction(4, "unit-water-cut", Say.waterCut(), "2023-06-21")))
                .isEqualTo(new CannotUndo(
                        new UndoFlaw.DayInTheFuture(LocalDate.of(2023, 6, 21), LocalDate.of(2023, 6, 20))));
    }

    @Test
    void a_voided_identification_ends_the_unit_and_gives_its_machines_up() {
        var unit = new TheUnit().given(new Survey().identified());
        var voided = unit.tells(Say.voiding(1, "unit-identified")).getFirst();
        assertThat(voided.claims()).containsExactly(new Released(Machines.held(MACHINE)));
        assertThat(unit.stage()).isEqualTo(Stage.VOIDED);
        assertThat(unit.refuses(Say.waterCut())).isEqualTo(new Reason.UnitIsVoided("U-1"));
        assertThat(unit.among(new Survey().holders).refuses(new Survey().command()))
                .isEqualTo(new Reason.UnitIsVoided("U-1"));
    }

    @Test
    void an_identification_that_listings_rest_on_is_not_voided() {
        assertThat(TheUnit.listed("seal", "2023-09-30").refuses(Say.voiding(1, "unit-identified")))
                .isEqualTo(new CannotUndo(new UndoFlaw.LaterFactsRestOnIt(1, List.of(new Resting(2, "unit-listed")))));
    }

    @Test
    void a_voided_acceptance_gives_the_unit_its_machines_back() {
        var unit = TheUnit.accepted();
        var voided = unit.tells(Say.voiding(8, "unit-accepted")).getFirst();
        assertThat(voided).isInstanceOf(UnitVoided.class);
        assertThat(voided.claims())
                .containsExactlyInAnyOrder(new Released(Machines.exited(MACHINE)), new Taken(Machines.held(MACHINE)));
        assertThat(unit.stage()).isEqualTo(Stage.DISMANTLED);
    }

    @Test
    void an_acceptance_is_not_voided_while_another_unit_has_the_machine() {
        assertThat(TheUnit.accepted().held(Machines.held(MACHINE), "U-2").refuses(Say.voiding(8, "unit-accepted")))
                .isEqualTo(new Reason.MachineHeldByLiveUnit(MACHINE, "U-2"));
    }

    @Test
    void a_verdict_entered_wrongly_is_corrected_into_another() {
        var unit = TheUnit.accepted().on("2023-08-05");
        unit.then(Say.correction(8, "unit-accepted", Say.verdict(Verdict.RECTIFY), null));
        assertThat(unit.stage()).isEqualTo(Stage.DISMANTLED);
        assertThat(unit.facts()).contains("unit-sent-back-at-acceptance");
    }

    @Test
    void a_date_that_has_passed_after_all_is_found_with_the_undoing() {
        var unit = TheUnit.sealed().on("2023-11-01");
        assertThat(unit.tells(Say.voiding(11, "unit-sealed")))
                .contains(new UnitOverdue("U-1", "sealing", LocalDate.of(2023, 9, 30)));
        assertThat(unit.isOverdue()).isTrue();
    }

    @Test
    void a_finding_falls_with_the_date_it_stood_on() {
        var unit = TheUnit.toSeal().on("2023-10-01").then(Say.dates());
        var later = Say.listing(2023, "seal", "2023-11-30");
        assertThat(unit.on("2023-10-02").tells(Say.correction(2, "unit-listed", later, null)))
                .contains(new UnitOverdueOvertaken("U-1", "sealing", LocalDate.of(2023, 9, 30)));
        assertThat(unit.isOverdue()).isFalse();
    }
}
