package org.phaseout.platform.intake;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.phaseout.platform.domain.Undo;
import tools.jackson.databind.JsonNode;

/**
 * U12: the action that another one takes back or corrects, as the data of that one names it.
 *
 * @param version of the aggregate at which its fact was told
 * @param fact stored name of it
 */
public record UndoneAction(long version, String fact) {

    public Undo undo(String office, String reason, String document) {
        return new Undo(version, fact, office, reason, document);
    }

    /** What an action says that takes another back. */
    public record Voiding(UndoneAction action, String office, String reason, String document) {

        public Undo undo() {
            return action.undo(office, reason, document);
        }
    }

    /**
     * What an action says that corrects another.
     *
     * @param occurredOn the day the other should have had; null where the day was right
     * @param data of the other, whole
     */
    public record Correction(
            UndoneAction action,
            String office,
            String reason,
            String document,
            @Nullable LocalDate occurredOn,
            JsonNode data) {

        public Undo undo() {
            return action.undo(office, reason, document);
        }
    }
}
