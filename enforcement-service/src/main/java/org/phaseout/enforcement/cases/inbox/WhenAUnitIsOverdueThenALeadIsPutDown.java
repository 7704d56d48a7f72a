package org.phaseout.enforcement.cases.inbox;

import java.time.LocalDate;
import java.util.List;
import org.phaseout.contract.enterprise.EnterpriseMessage;
import org.phaseout.contract.enterprise.EnterpriseMessage.UnitOverdue;
import org.phaseout.enforcement.cases.domain.CaseCommand.RecordLead;
import org.phaseout.enforcement.rules.domain.Track;
import org.phaseout.platform.inbox.InboxHandler;
import org.phaseout.platform.message.Message;
import org.phaseout.platform.policy.PolicyCommands;
import org.springframework.stereotype.Component;

/** U10: an overdue unit is a lead of track E5 for an officer to open a case on; a machine opens none. */
@Component
class WhenAUnitIsOverdueThenALeadIsPutDown implements InboxHandler<EnterpriseMessage> {

    private static final String NAME = "when-a-unit-is-overdue-then-a-lead-is-put-down";

    private final PolicyCommands commands;

    WhenAUnitIsOverdueThenALeadIsPutDown(PolicyCommands commands) {
        this.commands = commands;
    }

    /** One lead for each date that a unit has missed. */
    static String lead(String unitId, String what, LocalDate due) {
        return "lead:" + unitId + ":" + what + ":" + due;
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
        if (message.body() instanceof UnitOverdue(var unit, var what, var due)) {
            commands.send(
                    NAME,
                    message.header(),
                    new RecordLead(
                            lead(unit, what, due),
                            Track.STRUCTURE,
                            null,
                            null,
                            List.of(unit),
                            "unit-overdue " + what + " " + due));
        }
    }

    @Override
    public void reset() {}
}
