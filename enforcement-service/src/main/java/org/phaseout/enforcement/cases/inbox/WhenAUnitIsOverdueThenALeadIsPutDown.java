package org.phaseout.enforcement.cases.inbox;

import java.util.List;
import org.phaseout.enforcement.cases.domain.FindingCommand.RecordLead;
import org.phaseout.enforcement.rules.domain.Track;
import org.phaseout.platform.message.MessageHeader;
import org.phaseout.platform.policy.PolicyCommands;
import org.springframework.stereotype.Component;

/**
 * U10: an overdue unit is a lead of track E5 for an officer to open a case on; a machine opens none. One lead for each
 * date that a unit has missed, and another where the date is missed after all once its lead was withdrawn.
 */
@Component
class WhenAUnitIsOverdueThenALeadIsPutDown {

    private static final String NAME = "when-a-unit-is-overdue-then-a-lead-is-put-down";

    private final PolicyCommands commands;
    private final LeadTurns turns;

    WhenAUnitIsOverdueThenALeadIsPutDown(PolicyCommands commands, LeadTurns turns) {
        this.commands = commands;
        this.turns = turns;
    }

    void on(MissedDate date, MessageHeader header) {
        var turn = turns.of(date);
        if (turn.hasSeen(header.version())) {
            return;
        }
        commands.send(
                NAME,
                header,
                new RecordLead(
                        date.lead(turn.number()),
                        Track.STRUCTURE,
                        null,
                        null,
                        List.of(date.unitId()),
                        "unit-overdue " + date.what() + " " + date.due()));
    }
}
