package org.phaseout.enterprise.unit.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.phaseout.enterprise.unit.domain.ExitEvent.UnitDismantled;
import org.phaseout.enterprise.unit.domain.UnitCommand.Verdict;
import org.phaseout.enterprise.unit.domain.UnitEvent.UnitIdentified;
import org.phaseout.enterprise.unit.domain.UnitRefused.Reason;

/** U5, U6 and U9: sealing accepted as exit, dismantling, acceptance. */
class ExitTest {

    @Test
    void with_consent_on_a_listed_reason_a_sealing_is_an_exit_of_its_own() {
        var unit = TheUnit.sealed().by("industry").then(Say.consentRequest()).then(Say.consent());
        assertThat(unit.stage()).isEqualTo(Stage.SEALED);
        assertThat(unit.tells(Say.sealedExit()))
                .singleElement()
                .satisfies(exit ->
                        assertThat(((ExitEvent.UnitExitedSealed) exit).reason()).isEqualTo("heritage"));
        assertThat(unit.stage()).isEqualTo(Stage.EXITED_SEALED);
    }

    @Test
    void without_consent_a_sealing_is_not_the_end() {
        var unit = TheUnit.sealed().by("industry");
        assertThat(unit.refuses(Say.sealedExit())).isEqualTo(new Reason.ConsentMissing());
        assertThat(unit.refuses(Say.consent())).isEqualTo(new Reason.ConsentNotRequested());
        unit.then(Say.consentRequest());
        assertThat(unit.refuses(Say.sealedExit())).isEqualTo(new Reason.ConsentMissing());
    }

    @Test
    void consent_is_asked_for_a_sealed_unit_only() {
        assertThat(TheUnit.toSeal().by("industry").refuses(Say.consentRequest()))
                .isEqualTo(new Reason.NotSealed(Stage.TO_SEAL));
        assertThat(TheUnit.sealed().then(Say.start()).by("industry").refuses(Say.consentRequest()))
                .isEqualTo(new Reason.NotSealed(Stage.DISMANTLING));
    }

    @Test
    void a_unit_that_exited_sealed_is_dismantled_no_more() {
        var unit = TheUnit.sealed().by("industry").then(Say.consentRequest()).then(Say.consent());
        assertThat(unit.then(Say.sealedExit()).refuses(Say.start()))
                .isEqualTo(new Reason.AlreadyOut(Stage.EXITED_SEALED));
    }

    @Test
    void dismantling_begins_where_the_conditions_exist_or_the_sealing_is_complete() {
        assertThat(TheUnit.identified().then(Say.determination(true)).tells(Say.start()))
                .hasSize(1);
        assertThat(TheUnit.sealed().tells(Say.start())).hasSize(1);
    }

    @Test
    void before_that_the_refusal_says_what_is_missing() {
        assertThat(TheUnit.listed("seal", "2023-09-30").refuses(Say.start()))
                .isEqualTo(new Reason.WayNotOpen(List.of("unit-way-determined")));
        var unit = TheUnit.toSeal();
        Say.sevenFacts().subList(1, 7).forEach(unit::then);
        assertThat(unit.refuses(Say.start()))
                .isEqualTo(new Reason.WayNotOpen(List.of("unit-water-cut", "unit-sealed")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"sold", "moved", "stored"})
    void a_disposal_that_leaves_the_machine_usable_is_refused(String method) {
        assertThat(TheUnit.dismantling().refuses(Say.disposal("a-1", method, "scrap")))
                .isEqualTo(new Reason.DisposalLeavesItUsable(method));
    }

    @ParameterizedTest
    @ValueSource(strings = {"cut", "scrapped", "destroyed"})
    void a_disposal_that_destroys_it_is_taken(String method) {
        assertThat(TheUnit.dismantling().tells(Say.disposal("a-1", method, "scrap")))
                .hasSize(1);
    }

    @Test
    void machines_go_to_a_receiver_of_scrap_only() {
        assertThat(TheUnit.dismantling().refuses(Say.disposal("a-1", "cut", "other")))
                .isEqualTo(new Reason.ReceiverNotForScrap("示例回收单位"));
    }

    @Test
    void nothing_is_disposed_of_before_the_dismantling_begins() {
        assertThat(TheUnit.toSeal().refuses(Say.disposal("a-1"))).isEqualTo(new Reason.DismantlingNotStarted());
        assertThat(TheUnit.toSeal().refuses(Say.inPlace())).isEqualTo(new Reason.DismantlingNotStarted());
    }

    @Test
    void a_disposal_names_a_machine_of_the_unit_however_its_serial_is_written() {
        assertThat(TheUnit.dismantling().refuses(Say.disposal("b-7")))
                .isEqualTo(new Reason.MachineNotOfThisUnit("b-7", 1));
        assertThat(TheUnit.dismantling().tells(Say.disposal("A 1"))).hasSize(1);
    }

    @Test
    void a_unit_of_many_machines_is_in_place_when_the_last_is_disposed_of() {
        var unit = TheUnit.identified()
                .given(three())
                .then(Say.determination(true))
                .then(Say.start());
        unit.then(Say.disposal("mark 1")).then(Say.disposal("mark 2"));
        assertThat(unit.refuses(Say.inPlace())).isEqualTo(new Reason.MachinesLeft(1));
        unit.then(Say.disposal("mark 3"));
        assertThat(unit.refuses(Say.disposal("mark 4"))).isEqualTo(new Reason.MachineNotOfThisUnit("mark 4", 3));
        assertThat(unit.tells(Say.inPlace())).containsExactly(new UnitDismantled("U-1", 3, "示例乡镇"));
    }

    @Test
    void where_some_machines_have_nameplates_only_the_others_go_by_a_mark() {
        var unit = TheUnit.identified()
                .given(three(List.of("n-1", "n-2")))
                .then(Say.determination(true))
                .then(Say.start());
        unit.then(Say.disposal("mark 1"));
        assertThat(unit.refuses(Say.disposal("mark 2"))).isEqualTo(new Reason.MachineNotOfThisUnit("mark 2", 3));
        unit.then(Say.disposal("N 1"));
        assertThat(unit.refuses(Say.inPlace())).isEqualTo(new Reason.MachinesLeft(1));
        unit.then(Say.disposal("n-2"));
        assertThat(unit.tells(Say.inPlace())).hasSize(1);
    }

    /** Three machines without nameplates. */
    private static UnitIdentified three() {
        return three(List.of());
    }

    private static UnitIdentified three(List<String> serials) {
        var as = new Survey().identified();
        return new UnitIdentified(
                as.unitId(),
                as.enterpriseId(),
                as.uscc(),
                as.enterpriseName(),
                as.township(),
                as.industryCode(),
                as.industryEdition(),
                new UnitEvent.Equipment("induction-furnace", null, null, serials, 3, Map.of()),
                List.of(),
                as.capacity(),
                as.capacityUnit(),
                as.basis(),
                as.catalogue(),
                as.surveyedBy());
    }

    @Test
    void auxiliaries_are_reused_with_an_appraisal_while_the_unit_is_dismantled() {
        var reuse = new Report.ReuseAuxiliary(TheUnit.ID, "示例风机", Say.CONSENT);
        assertThat(TheUnit.toSeal().refuses(reuse)).isEqualTo(new Reason.DismantlingNotStarted());
        assertThat(TheUnit.dismantling().tells(reuse)).hasSize(1);
    }

    @Test
    void a_dismantled_unit_is_checked_on_site_and_then_accepted_in_the_plan_of_its_year() {
        var unit = TheUnit.dismantled().on("2023-08-01");
        assertThat(unit.refuses(Say.verdict(Verdict.PASSED))).isEqualTo(new Reason.NotCheckedOnSite());
        var accepted = (ExitEvent.UnitAccepted)
                unit.then(Say.check()).tells(Say.verdict(Verdict.PASSED)).getFirst();
        assertThat(accepted.planYear()).isEqualTo(2023);
        assertThat(unit.stage()).isEqualTo(Stage.ACCEPTED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"RECTIFY", "FAILED"})
    void after_a_verdict_that_is_not_passed_the_unit_is_checked_again(String verdict) {
        var unit = TheUnit.dismantled().on("2023-08-01").then(Say.check()).then(Say.verdict(Verdict.valueOf(verdict)));
        assertThat(unit.stage()).isEqualTo(Stage.DISMANTLED);
        assertThat(unit.refuses(Say.verdict(Verdict.PASSED))).isEqualTo(new Reason.NotCheckedOnSite());
        unit.on("2023-08-20").then(Say.check());
        assertThat(unit.tells(Say.verdict(Verdict.PASSED))).hasSize(1);
    }

    @Test
    void what_a_check_found_wanting_is_checked_again_before_it_is_accepted() {
        var unit = TheUnit.dismantled().on("2023-08-01").then(Say.checkWithDefects());
        assertThat(unit.refuses(Say.verdict(Verdict.PASSED)))
                .isEqualTo(new Reason.DefectsFound(LocalDate.of(2023, 8, 1)));
        unit.on("2023-08-20").then(Say.check());
        assertThat(unit.tells(Say.verdict(Verdict.PASSED))).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"RECTIFY", "FAILED"})
    void a_check_that_found_defects_is_ground_enough_to_send_back_or_fail(String verdict) {
        var unit = TheUnit.dismantled().on("2023-08-01").then(Say.checkWithDefects());
        assertThat(unit.tells(Say.verdict(Verdict.valueOf(verdict)))).hasSize(1);
    }

    @Test
    void what_is_not_dismantled_is_not_checked() {
        assertThat(TheUnit.sealed().refuses(Say.check())).isEqualTo(new Reason.NotDismantled(Stage.SEALED));
    }

    @Test
    void what_was_never_listed_is_not_accepted() {
        var unit = TheUnit.identified().then(Say.determination(true)).then(Say.start());
        unit.then(Say.disposal("a-1")).then(Say.inPlace()).then(Say.check());
        assertThat(unit.refuses(Say.verdict(Verdict.PASSED))).isEqualTo(new Reason.NotListed());
    }

    @Test
    void what_is_accepted_is_not_judged_again() {
        assertThat(TheUnit.accepted().tells(Say.verdict(Verdict.PASSED))).isEmpty();
        assertThat(TheUnit.accepted().refuses(Say.verdict(Verdict.FAILED)))
                .isEqualTo(new Reason.AlreadyOut(Stage.ACCEPTED));
    }
}
