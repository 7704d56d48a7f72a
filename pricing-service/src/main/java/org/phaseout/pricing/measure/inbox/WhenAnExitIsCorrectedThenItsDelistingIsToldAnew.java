package org.phaseout.pricing.measure.inbox;

import java.util.Objects;
import org.phaseout.contract.enterprise.UnitMessage.UnitCorrected;
import org.phaseout.platform.message.MessageHeader;
import org.phaseout.platform.policy.PolicyCommands;
import org.phaseout.pricing.measure.domain.MeasureCommand.CorrectGroundEnd;
import org.phaseout.pricing.measure.domain.MeasureCommand.Paper;
import org.phaseout.pricing.measure.domain.MeasureEvent.Cause;
import org.phaseout.pricing.measure.domain.MeasureId;
import org.phaseout.pricing.measure.view.UnitExits.Known;
import org.springframework.stereotype.Component;

/**
 * T4, U12: a unit whose exit is corrected is out all the same. What followed from the exit follows from the corrected
 * one, which comes next under its own message and finds nothing more to do.
 */
@Component
class WhenAnExitIsCorrectedThenItsDelistingIsToldAnew {

    private static final String NAME = "when-an-exit-is-corrected-then-its-delisting-is-told-anew";

    private final PolicyCommands commands;

    WhenAnExitIsCorrectedThenItsDelistingIsToldAnew(PolicyCommands commands) {
        this.commands = commands;
    }

    void on(UnitCorrected unit, MessageHeader header, Known exits) {
        var undoing = unit.undoing();
        var exit = new Cause(undoing.version(), undoing.fact());
        var instead = new Cause(Objects.requireNonNull(undoing.replacedBy(), "a correction"), undoing.fact());
        exits.forget(header.district(), unit.unitId(), exit);
        commands.send(
                NAME,
                header,
                new CorrectGroundEnd(
                        MeasureId.ofUnit(unit.unitId()),
                        exit,
                        instead,
                        new Paper(undoing.office(), undoing.reason(), undoing.document())));
    }
}
