package org.phaseout.enforcement.cases.inbox;

import org.phaseout.contract.enterprise.EnterpriseMessage;
import org.phaseout.contract.enterprise.EnterpriseMessage.UnitOverdueOvertaken;
import org.phaseout.enforcement.cases.domain.CaseCommand.WithdrawLead;
import org.phaseout.platform.inbox.InboxHandler;
import org.phaseout.platform.message.Message;
import org.phaseout.platform.policy.PolicyCommands;
import org.springframework.stereotype.Component;

/**
 * E7: what was in time after all is no lead. It may be told before its lead is, because both are read apart; the lead
 * is withdrawn all the same.
 */
@Component
class WhenOverdueIsOvertakenThenItsLeadIsWithdrawn implements InboxHandler<EnterpriseMessage> {

    private static final String NAME = "when-overdue-is-overtaken-then-its-lead-is-withdrawn";

    private final PolicyCommands commands;

    WhenOverdueIsOvertakenThenItsLeadIsWithdrawn(PolicyCommands commands) {
        this.commands = commands;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public String topic() {
        return EnterpriseMessage.TOPIC;
    }

    @Override
    public Class<EnterpriseMessage> speaks() {
        return EnterpriseMessage.class;
    }

    @Override
    public void on(Message<EnterpriseMessage> message) {
        if (message.body() instanceof UnitOverdueOvertaken(var unit, var what, var due)) {
            commands.send(
                    NAME,
                    message.header(),
                    new WithdrawLead(
                            WhenAUnitIsOverdueThenALeadIsPutDown.lead(unit, what, due), "unit-overdue-overtaken"));
        }
    }

    @Override
    public void reset() {}
}
