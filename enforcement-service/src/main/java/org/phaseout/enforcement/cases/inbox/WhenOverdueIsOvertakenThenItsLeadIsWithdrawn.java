package org.phaseout.enforcement.cases.inbox;

import org.phaseout.enforcement.cases.domain.FindingCommand.WithdrawLead;
import org.phaseout.platform.command.Outcome;
import org.phaseout.platform.message.MessageHeader;
import org.phaseout.platform.policy.PolicyCommands;
import org.springframework.stereotype.Component;

/**
 * E7: what was in time after all is no lead. A lead that an officer has taken up is his case and stays it, so the date
 * has no other lead after it.
 */
@Component
class WhenOverdueIsOvertakenThenItsLeadIsWithdrawn {

    private static final String NAME = "when-overdue-is-overtaken-then-its-lead-is-withdrawn";

    private final PolicyCommands commands;
    private final LeadTurns turns;

    WhenOverdueIsOvertakenThenItsLeadIsWithdrawn(PolicyCommands commands, LeadTurns turns) {
        this.commands = commands;
        this.turns = turns;
    }

    void on(MissedDate date, MessageHeader header) {
        var turn = turns.of(date);
        if (turn.hasSeen(header.version())) {
            return;
        }
        var outcome = commands.send(NAME, header, new WithdrawLead(date.lead(turn.number()), "unit-overdue-overtaken"));
        if (isWithdrawn(outcome)) {
            turns.next(date, turn, header.district(), header.version());
        }
    }

    /** Read from the receipt, which says the same however often it is asked for. */
    private static boolean isWithdrawn(Outcome outcome) {
        return switch (outcome) {
            case Outcome.Accepted(var receipt) -> receipt.firstPosition() != null;
            case Outcome.Repeated(var receipt) -> receipt.firstPosition() != null;
            case Outcome.KeyTaken _,
                    Outcome.RefusedByRule _,
                    Outcome.SubjectUnknown _,
                    Outcome.SubjectOfAnotherKind _,
                    Outcome.VersionDiffers _,
                    Outcome.TooBusy _ -> false;
        };
    }
}
