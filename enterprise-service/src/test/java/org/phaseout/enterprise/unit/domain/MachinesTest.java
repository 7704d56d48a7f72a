package org.phaseout.enterprise.unit.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.phaseout.enterprise.unit.domain.FindingEvent.UnitResurgenceSuspected;
import org.phaseout.enterprise.unit.domain.Report.ClearResurgence;
import org.phaseout.enterprise.unit.domain.Report.ConfirmResurgence;
import org.phaseout.enterprise.unit.domain.UnitRefused.Reason;
import org.phaseout.platform.domain.ClaimChange.Released;
import org.phaseout.platform.domain.ClaimChange.Taken;
import org.phaseout.platform.domain.Holders;

/** U8: whose a machine is, before and after an exit. */
class MachinesTest {

    private static final String MACHINE = "示例机械厂|Φ3.0X11|A1";

    private final Survey survey = new Survey();

    @Test
    void an_exit_gives_the_machines_up_and_stays_their_mark() {
        var unit = TheUnit.dismantled().on("2023-08-01").then(Say.check());
        var exit = unit.tells(Say.verdict(UnitCommand.Verdict.PASSED)).getFirst();
        assertThat(exit.claims())
                .containsExactlyInAnyOrder(new Released(Machines.held(MACHINE)), new Taken(Machines.exited(MACHINE)));
    }

    @Test
    void a_machine_another_unit_exited_with_is_identified_and_raises_one_suspicion() {
        survey.holders = new Holders(Map.of(Survey.CODE, "E-1", Machines.exited(MACHINE), "U-0"));
        assertThat(survey.finds())
                .containsExactly(survey.identified(), new UnitResurgenceSuspected("U-1", "U-0", List.of(MACHINE)));
    }

    @Test
    void the_suspicion_is_confirmed_or_cleared_once() {
        var unit = suspected().by("industry").then(new ConfirmResurgence(TheUnit.ID, Say.FINDING));
        assertThat(unit.standing().findings().suspicion().word()).isEqualTo("confirmed");
        assertThat(unit.tells(new ConfirmResurgence(TheUnit.ID, Say.FINDING))).isEmpty();
        assertThat(unit.refuses(new ClearResurgence(TheUnit.ID, Say.FINDING))).isEqualTo(new Reason.NoSuspicion());
    }

    @Test
    void without_a_suspicion_there_is_nothing_to_confirm() {
        assertThat(TheUnit.identified().by("industry").refuses(new ConfirmResurgence(TheUnit.ID, Say.FINDING)))
                .isEqualTo(new Reason.NoSuspicion());
    }

    @Test
    void the_first_unit_that_exited_with_a_machine_stays_its_mark() {
        var unit = suspected().planned(2023).by("industry").then(new ClearResurgence(TheUnit.ID, Say.FINDING));
        assertThat(Machines.exit(unit.standing())).isEqualTo(new UnitEvent.ExitedMachines(List.of(MACHINE), List.of()));
    }

    private TheUnit suspected() {
        survey.holders = new Holders(Map.of(Survey.CODE, "E-1", Machines.exited(MACHINE), "U-0"));
        return survey.unit().then(survey.command());
    }
}
