package org.phaseout.pricing.measure.inbox;

import java.util.Set;
import org.phaseout.contract.enterprise.EnterpriseMessage.Undoing;
import org.phaseout.platform.message.MessageHeader;
import org.phaseout.platform.policy.PolicyCommands;
import org.phaseout.pricing.measure.domain.MeasureCommand.Paper;
import org.phaseout.pricing.measure.domain.MeasureCommand.RestoreGround;
import org.phaseout.pricing.measure.domain.MeasureEvent.Cause;
import org.phaseout.pricing.measure.domain.MeasureId;
import org.springframework.stereotype.Component;

/**
 * T4, U12: a unit that was not out after all is a ground still. A corrected exit undoes the old proposal, too; the
 * corrected fact follows under its own message and proposes anew.
 */
@Component
class WhenAnExitIsVoidedThenItsDelistingIsUndone {

    private static final String NAME = "when-an-exit-is-voided-then-its-delisting-is-undone";
    private static final Set<String> EXITS = Set.of("unit-dismantled", "unit-exited-sealed");

    private final PolicyCommands commands;

    WhenAnExitIsVoidedThenItsDelistingIsUndone(PolicyCommands commands) {
        this.commands = commands;
    }

    void on(String unitId, Undoing undoing, MessageHeader header) {
        if (EXITS.contains(undoing.fact())) {
            commands.send(
                    NAME,
                    header,
                    new RestoreGround(
                            MeasureId.ofUnit(unitId),
                            new Cause(undoing.version(), undoing.fact()),
                            new Paper(undoing.office(), undoing.reason(), undoing.document())));
        }
    }
}
