package org.phaseout.enterprise.unit.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.phaseout.enterprise.enterprise.domain.Uscc;
import org.phaseout.enterprise.unit.domain.FindingEvent.UnitClosureDecided;
import org.phaseout.enterprise.unit.domain.FindingEvent.UnitGroundAnnulled;
import org.phaseout.enterprise.unit.domain.UnitCommand.IdentifyUnit;
import org.phaseout.enterprise.unit.domain.UnitCommand.MarkClosures;
import org.phaseout.enterprise.unit.domain.UnitCommand.MarkClosures.Closure;
import org.phaseout.enterprise.unit.domain.UnitCommand.MarkGroundAnnulled;
import org.phaseout.platform.domain.Claim;

/** E6, E6a: a closing decision reaches a unit and may fall; what was physically done stays. */
class ClosureTest {

    private static final MarkClosures CLOSURE = closing("E-1", "C-1");
    private static final String OTHER_CODE = "91350504MA0000101U";
    private static final MarkGroundAnnulled ANNULLED = new MarkGroundAnnulled(TheUnit.ID, "C-1", "annulled");

    @Test
    void a_closing_decision_marks_a_unit_once() {
        var unit = TheUnit.dismantled().by("policy");
        assertThat(unit.tells(CLOSURE)).containsExactly(new UnitClosureDecided("U-1", "C-1", Say.CONSENT));
        assertThat(unit.tells(CLOSURE)).isEmpty();
    }

    @Test
    void a_fallen_decision_marks_the_ground_and_undoes_no_physical_fact() {
        var unit = TheUnit.dismantled().by("policy").then(CLOSURE);
        assertThat(unit.tells(ANNULLED)).containsExactly(new UnitGroundAnnulled("U-1", "C-1", "annulled"));
        assertThat(unit.tells(ANNULLED)).isEmpty();
        assertThat(unit.stage()).isEqualTo(Stage.DISMANTLED);
        assertThat(unit.standing().findings().groundAnnulled()).isTrue();
    }

    @Test
    void a_ground_that_never_reached_the_unit_cannot_fall() {
        assertThat(TheUnit.identified().by("policy").tells(ANNULLED)).isEmpty();
    }

    @Test
    void while_another_decision_stands_the_ground_stands() {
        var unit = TheUnit.identified().by("policy").then(CLOSURE);
        unit.then(closing("E-1", "C-2")).then(ANNULLED);
        assertThat(unit.standing().findings().groundAnnulled()).isFalse();
    }

    @Test
    void a_decision_that_stands_again_marks_again() {
        var unit = TheUnit.identified().by("policy").then(CLOSURE).then(ANNULLED);
        assertThat(unit.tells(CLOSURE)).containsExactly(new UnitClosureDecided("U-1", "C-1", Say.CONSENT));
        assertThat(unit.standing().findings().groundAnnulled()).isFalse();
        assertThat(unit.tells(ANNULLED)).hasSize(1);
    }

    @Test
    void a_corrected_document_of_the_decision_marks_anew() {
        var unit = TheUnit.identified().by("policy").then(CLOSURE);
        var corrected = new OfficialDocument("示例机关", "示例10号", Say.CONSENT.on());
        assertThat(unit.tells(new MarkClosures(TheUnit.ID, "E-1", List.of(new Closure("C-1", corrected)))))
                .containsExactly(new UnitClosureDecided("U-1", "C-1", corrected));
    }

    @Test
    void a_unit_of_another_enterprise_is_not_marked() {
        assertThat(TheUnit.identified().by("policy").tells(closing("E-2", "C-1")))
                .isEmpty();
    }

    @Test
    void corrected_to_another_enterprise_a_unit_leaves_the_marks_of_the_old_one_behind() {
        var unit = underE1AndKnowingE2()
                .by("policy")
                .then(CLOSURE)
                .then(closing("E-1", "C-2"))
                .then(ANNULLED);
        var told = unit.by("industry").tells(toE2());
        assertThat(told).hasSize(5);
        assertThat(told.subList(2, 5))
                .allSatisfy(event -> assertThat(event).isInstanceOfSatisfying(UndoingEvent.UnitVoided.class, voided -> {
                    assertThat(voided.fact()).isIn("unit-closure-decided", "unit-ground-annulled");
                    assertThat(voided.reason()).isEqualTo("示例录入有误");
                }));
        assertThat(unit.facts()).doesNotContain("unit-closure-decided", "unit-ground-annulled");
        assertThat(unit.standing().findings().groundAnnulled()).isFalse();
    }

    @Test
    void a_mark_of_the_old_enterprise_that_comes_late_finds_the_unit_gone() {
        var unit = underE1AndKnowingE2().then(toE2()).by("policy");
        assertThat(unit.tells(CLOSURE)).isEmpty();
        assertThat(unit.tells(closing("E-2", "C-3"))).hasSize(1);
    }

    private static TheUnit underE1AndKnowingE2() {
        return new Survey().unit().given(new Survey().identified()).held(new Claim("uscc", OTHER_CODE), "E-2");
    }

    private static UnitCommand toE2() {
        var told = new Survey().command();
        var instead = new IdentifyUnit(
                told.unitId(),
                new Uscc(OTHER_CODE),
                "示例二厂",
                told.site(),
                told.equipment(),
                told.capacity(),
                told.basis(),
                told.catalogue(),
                told.surveyedBy());
        return Say.correction(1, "unit-identified", instead, null);
    }

    private static MarkClosures closing(String enterpriseId, String caseId) {
        return new MarkClosures(TheUnit.ID, enterpriseId, List.of(new Closure(caseId, Say.CONSENT)));
    }

    @Test
    void a_voided_unit_is_left_alone_without_complaint() {
        var unit = new TheUnit().given(new Survey().identified()).then(Say.voiding(1, "unit-identified"));
        assertThat(List.of(CLOSURE, ANNULLED, Say.dates()))
                .allSatisfy(command -> assertThat(unit.tells(command)).isEmpty());
    }
}
