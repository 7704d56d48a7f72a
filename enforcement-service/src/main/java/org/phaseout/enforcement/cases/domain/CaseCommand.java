package org.phaseout.enforcement.cases.domain;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.phaseout.enforcement.cases.domain.CaseEvent.Decision;
import org.phaseout.platform.calendar.WorkingCalendar;
import org.phaseout.platform.domain.Claim;
import org.phaseout.platform.domain.Command;
import org.phaseout.platform.domain.Undo;

/** Everything that may be asked of a case. Officers and recipients are references into the persons vault. */
public sealed interface CaseCommand extends Command
        permits FindingCommand,
                MeasureCommand,
                PenaltyCommand,
                CollectionCommand,
                DecisionCommand,
                ReviewCommand,
                CaseCommand.TakingBack {

    String caseId();

    @Override
    default String aggregateId() {
        return caseId();
    }

    /** U12. */
    sealed interface TakingBack extends CaseCommand {

        Undo undo();

        /** On which a limit that comes to stand again is confirmed. */
        WorkingCalendar calendar();
    }

    /** @param consented the enterprise has agreed to be served electronically */
    record Delivered(String manner, @Nullable String receivedBy, boolean consented) {}

    record VoidAction(String caseId, Undo undo, WorkingCalendar calendar) implements TakingBack {}

    /**
     * @param corrected the action as it should have been
     * @param occurredOn the day it should have had; null where the day was right
     */
    record CorrectAction(
            String caseId,
            Undo undo,
            CaseCommand corrected,
            @Nullable LocalDate occurredOn,
            WorkingCalendar calendar) implements TakingBack {

        @Override
        public Set<Claim> claims() {
            return corrected.claims();
        }
    }

    /** A decision of a government, a reviewing body or a court, as it is reported. */
    record Paper(String body, String level, @Nullable String number, LocalDate on) {

        Decision decision() {
            return new Decision(body, level, Requirements.documentNumber("decision/number", number), on);
        }
    }
}
