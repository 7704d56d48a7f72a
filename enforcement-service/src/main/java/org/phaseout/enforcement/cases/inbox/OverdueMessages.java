package org.phaseout.enforcement.cases.inbox;

import org.phaseout.contract.enterprise.EnterpriseMessage;
import org.phaseout.contract.enterprise.UnitMessage.UnitOverdue;
import org.phaseout.contract.enterprise.UnitMessage.UnitOverdueOvertaken;
import org.phaseout.platform.inbox.InboxHandler;
import org.phaseout.platform.message.Message;
import org.springframework.stereotype.Component;

/**
 * What enterprise-service says of dates that units have missed, led to the policy it concerns. One reader for both: what
 * overtakes a finding must not be read before it, nor a later finding before that.
 */
@Component
class OverdueMessages implements InboxHandler<EnterpriseMessage> {

    private final WhenAUnitIsOverdueThenALeadIsPutDown overdue;
    private final WhenOverdueIsOvertakenThenItsLeadIsWithdrawn overtaken;
    private final LeadTurns turns;

    OverdueMessages(
            WhenAUnitIsOverdueThenALeadIsPutDown overdue,
            WhenOverdueIsOvertakenThenItsLeadIsWithdrawn overtaken,
            LeadTurns turns) {
        this.overdue = overdue;
        this.overtaken = overtaken;
        this.turns = turns;
    }

    @Override
    public String name() {
        return "overdue-units";
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
            overdue.on(new MissedDate(unit, what, due), message.header());
        } else if (message.body() instanceof UnitOverdueOvertaken(var unit, var what, var due)) {
            overtaken.on(new MissedDate(unit, what, due), message.header());
        }
    }

    /** No command is sent twice: reading again comes to the same turns. */
    @Override
    public void reset() {
        turns.forget();
    }
}
