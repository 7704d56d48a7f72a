package org.phaseout.pricing.measure.inbox;

import org.phaseout.contract.enterprise.UnitMessage.UnitVoided;
import org.phaseout.platform.message.MessageHeader;
import org.phaseout.platform.policy.PolicyCommands;
import org.phaseout.pricing.measure.domain.MeasureCommand.Paper;
import org.phaseout.pricing.measure.domain.MeasureCommand.RestoreGround;
import org.phaseout.pricing.measure.domain.MeasureEvent.Cause;
import org.phaseout.pricing.measure.domain.MeasureId;
import org.phaseout.pricing.measure.view.UnitExits.Known;
import org.springframework.stereotype.Component;

/** T4, U12: a unit that was not out after all is a ground still. */
@Component
class WhenAnExitIsVoidedThenItsDelistingIsUndone {

    private static final String NAME = "when-an-exit-is-voided-then-its-delisting-is-undone";

    private final PolicyCommands commands;

    WhenAnExitIsVoidedThenItsDelistingIsUndone(PolicyCommands commands) {
        this.commands = commands;
    }

    void on(UnitVoided unit, MessageHeader header, Known exits) {
        var undoing = unit.undoing();
        var exit = new Cause(undoing.version(), undoing.fact());
        exits.forget(header.district(), unit.unitId(), exit);
        commands.send(
                NAME,
                header,
                new RestoreGround(
                        MeasureId.ofUnit(unit.unitId()),
                        exit,
                        new Paper(undoing.office(), undoing.reason(), undoing.document())));
    }
}
