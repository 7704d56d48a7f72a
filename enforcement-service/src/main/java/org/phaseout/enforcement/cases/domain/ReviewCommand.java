package org.phaseout.enforcement.cases.domain;

import java.math.BigDecimal;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.phaseout.platform.calendar.WorkingCalendar;

/** What a review or a court makes of it. */
public sealed interface ReviewCommand extends CaseCommand {

    record FileReview(String caseId, String forum, String body) implements ReviewCommand {}

    record Stay(String caseId, String body, @Nullable String documentNumber) implements ReviewCommand {}

    record EndStay(String caseId, String body, @Nullable String documentNumber, WorkingCalendar calendar)
            implements ReviewCommand {}

    /** @param changedTo what the decision on closure is from now on, with the outcome {@code CHANGED} */
    record ConcludeReview(
            String caseId, ReviewOutcome outcome, @Nullable String changedTo, Paper decision)
            implements ReviewCommand {}

    /**
     * 变更 of the amount of a fine, which a review or a court has decided.
     *
     * @param fine number of the penalty decision; null where one fine upon the ground stands
     * @param amount in CNY from now on
     */
    record ChangeFine(
            String caseId, String ground, @Nullable String fine, BigDecimal amount, Paper decision)
            implements ReviewCommand {}

    enum ReviewOutcome {
        UPHELD,
        ANNULLED,
        CHANGED,
        FOUND_UNLAWFUL,
        FOUND_VOID,
        REDECISION_ORDERED,
        DISMISSED,
        WITHDRAWN;

        /** Under which it is reported. */
        String word() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        /** Throws {@link IllegalArgumentException} for a word that is none. */
        public static ReviewOutcome of(String word) {
            return valueOf(word.toUpperCase(Locale.ROOT).replace('-', '_'));
        }
    }
}
