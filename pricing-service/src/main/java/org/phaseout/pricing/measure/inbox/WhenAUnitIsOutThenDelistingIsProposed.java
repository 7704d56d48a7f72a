package org.phaseout.pricing.measure.inbox;

import org.phaseout.contract.enterprise.UnitMessage.UnitVoided;
import org.phaseout.platform.message.MessageHeader;
import org.phaseout.platform.policy.PolicyCommands;
import org.phaseout.pricing.measure.domain.GroundEnd;
import org.phaseout.pricing.measure.domain.MeasureCommand.EndGround;
import org.phaseout.pricing.measure.domain.MeasureEvent.Cause;
import org.phaseout.pricing.measure.domain.MeasureId;
import org.phaseout.pricing.measure.view.UnitExits.Known;
import org.springframework.stereotype.Component;

/** T4: the ground of a measure ends with its unit; what was never listed is dropped, the rest waits for the list. */
@Component
class WhenAUnitIsOutThenDelistingIsProposed {

    private static final String NAME = "when-a-unit-is-out-then-delisting-is-proposed";

    private final PolicyCommands commands;

    WhenAUnitIsOutThenDelistingIsProposed(PolicyCommands commands) {
        this.commands = commands;
    }

    /** A unit without a measure is unknown there; its exit is kept for the day it may be screened. */
    void out(String unitId, String fact, MessageHeader header, Known exits) {
        var exit = new Cause(header.version(), fact);
        exits.keep(header.district(), unitId, exit);
        end(unitId, GroundEnd.UNIT_OUT, exit, header);
    }

    void voided(UnitVoided unit, MessageHeader header) {
        var undoing = unit.undoing();
        end(unit.unitId(), GroundEnd.VOIDED, new Cause(undoing.version(), undoing.fact()), header);
    }

    private void end(String unitId, GroundEnd end, Cause cause, MessageHeader header) {
        commands.send(NAME, header, new EndGround(MeasureId.ofUnit(unitId), end, cause));
    }
}
