package org.phaseout.enterprise.unit.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.phaseout.enterprise.unit.domain.Report.CutPower;
import org.phaseout.enterprise.unit.domain.Report.CutWater;
import org.phaseout.enterprise.unit.domain.SealingEvent.UnitSealed;
import org.phaseout.enterprise.unit.domain.SealingEvent.UnitWayDetermined;
import org.phaseout.enterprise.unit.domain.UnitRefused.Reason;

/** U4: two ways out, and the seven facts of the second. */
class SealingTest {

    /** Written by hand from plan 二(五) s3. */
    private static final List<String> SEVEN = List.of(
            "unit-water-cut",
            "unit-power-cut",
            "unit-power-device-removed",
            "unit-equipment-sealed",
            "unit-commitment-made-public",
            "unit-sealing-notice-published",
            "unit-dismantle-date-set");

    @Test
    void where_the_conditions_exist_the_unit_is_dismantled_within_the_configured_days() {
        var unit = TheUnit.identified().on("2023-05-01");
        assertThat(unit.tells(Say.determination(true)))
                .containsExactly(new UnitWayDetermined("U-1", true, "示例工信局", "示例理由", LocalDate.of(2023, 7, 30)));
        assertThat(unit.stage()).isEqualTo(Stage.TO_DISMANTLE);
    }

    @Test
    void where_they_do_not_the_unit_is_sealed_and_no_date_follows() {
        var unit = TheUnit.identified();
        assertThat(unit.tells(Say.determination(false)))
                .containsExactly(new UnitWayDetermined("U-1", false, "示例工信局", "示例理由", null));
        assertThat(unit.stage()).isEqualTo(Stage.TO_SEAL);
    }

    @Test
    void a_line_that_supplies_residents_is_never_cut() {
        assertThat(TheUnit.toSeal().refuses(new CutWater(TheUnit.ID, Say.OWN_ACT, true)))
                .isEqualTo(new Reason.ResidentsSupplied());
        assertThat(TheUnit.toSeal().refuses(new CutPower(TheUnit.ID, Say.OWN_ACT, true)))
                .isEqualTo(new Reason.ResidentsSupplied());
    }

    @Test
    void a_sealing_is_complete_when_seven_facts_stand() {
        var unit = TheUnit.toSeal();
        Say.sevenFacts().forEach(unit::then);
        assertThat(unit.tells(Say.sealing()))
                .containsExactly(
                        new UnitSealed("U-1", "示例工信局", Say.COMMITMENT, Say.NOTICE, LocalDate.of(2023, 12, 31)));
        assertThat(unit.stage()).isEqualTo(Stage.SEALED);
    }

    /** All 5,040 orders of the seven: at every step the refusal says what is missing, and in the end all are alike. */
    @Test
    void in_whatever_order_the_seven_are_told_they_end_alike() {
        var ends = new HashSet<Standing>();
        var orders = orders(List.of(0, 1, 2, 3, 4, 5, 6)).toList();
        assertThat(orders).hasSize(5040);
        for (var order : orders) {
            var unit = TheUnit.toSeal().on("2023-06-01");
            var missing = new ArrayList<>(SEVEN);
            for (int fact : order) {
                assertThat(unit.refuses(Say.sealing())).isEqualTo(new Reason.SealingIncomplete(missing));
                unit.then(Say.sevenFacts().get(fact));
                missing.remove(SEVEN.get(fact));
            }
            assertThat(unit.tells(Say.sealing())).hasSize(1);
            assertThat(Set.copyOf(unit.facts())).containsAll(SEVEN).hasSize(3 + 7 + 1);
            ends.add(unit.standing());
        }
        assertThat(ends).hasSize(1);
    }

    private static Stream<List<Integer>> orders(List<Integer> of) {
        return of.isEmpty()
                ? Stream.of(List.of())
                : of.stream()
                        .flatMap(first -> orders(of.stream()
                                        .filter(each -> !each.equals(first))
                                        .toList())
                                .map(rest -> Stream.concat(Stream.of(first), rest.stream())
                                        .toList()));
    }

    @Test
    void facts_told_before_the_determination_count_and_only_it_is_missing() {
        var unit = TheUnit.identified();
        Say.sevenFacts().forEach(unit::then);
        assertThat(unit.refuses(Say.sealing())).isEqualTo(new Reason.SealingIncomplete(List.of("unit-way-determined")));
        unit.then(Say.determination(false));
        assertThat(unit.tells(Say.sealing())).hasSize(1);
    }

    @Test
    void a_unit_that_can_be_dismantled_at_once_is_not_sealed() {
        var unit = TheUnit.identified().then(Say.determination(true));
        Say.sevenFacts().forEach(unit::then);
        assertThat(unit.refuses(Say.sealing())).isEqualTo(new Reason.SealingIncomplete(List.of("unit-way-determined")));
    }

    @Test
    void a_fact_told_twice_is_one_fact() {
        var unit = TheUnit.toSeal().then(Say.waterCut());
        assertThat(unit.tells(Say.waterCut())).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"2023-06-01, false", "2023-06-02, true"})
    void told_again_otherwise_it_is_a_correction(String day, boolean ownAct) {
        var unit = TheUnit.toSeal().on("2023-06-01").then(Say.powerCut());
        var command = ownAct ? Say.powerCut() : new CutPower(TheUnit.ID, Say.OWN_ACT, false);
        assertThat(unit.on(day).refuses(command)).isEqualTo(new Reason.ToldOtherwise("unit-power-cut", 4));
    }
}
