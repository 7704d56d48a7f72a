package org.phaseout.enterprise.unit.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.phaseout.enterprise.unit.domain.UnitCommand.MarkClosure;
import org.phaseout.enterprise.unit.domain.UnitCommand.MarkGroundAnnulled;
import org.phaseout.enterprise.unit.domain.UnitEvent.UnitClosureDecided;
import org.phaseout.enterprise.unit.domain.UnitEvent.UnitGroundAnnulled;

/** E6, E6a: a closing decision reaches a unit and may fall; what was physically done stays. */
class ClosureTest {

    private static final MarkClosure CLOSURE = new MarkClosure(TheUnit.ID, "C-1", Say.CONSENT);
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
        unit.then(new MarkClosure(TheUnit.ID, "C-2", Say.CONSENT)).then(ANNULLED);
        assertThat(unit.standing().findings().groundAnnulled()).isFalse();
    }

    @Test
    void a_voided_unit_is_left_alone_without_complaint() {
        var unit = new TheUnit().given(new Survey().identified()).then(Say.voiding(1, "unit-identified"));
        assertThat(List.of(CLOSURE, ANNULLED, Say.dates()))
                .allSatisfy(command -> assertThat(unit.tells(command)).isEmpty());
    }
}
