package org.phaseout.enforcement.cases.domain;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.phaseout.platform.calendar.WorkingCalendar;

/** What a review or a court makes of it. */
public sealed interface ReviewCommand extends CaseCommand {

    /** @param about numbers of the decisions that are challenged; null where it is the case */
    record FileReview(
            String caseId,
            String forum,
            String body,
            @Nullable List<String> about) implements ReviewCommand {}

    /** @param about numbers of the decisions whose execution is stayed; null where it is the case */
    record Stay(
            String caseId,
            String body,
            @Nullable String documentNumber,
            @Nullable List<String> about) implements ReviewCommand {}

    /** @param about what is executed on; null for all of the only stay */
    record EndStay(
            String caseId,
            String body,
            @Nullable String documentNumber,
            @Nullable List<String> about,
            WorkingCalendar calendar)
            implements ReviewCommand {}

    /**
     * @param changedTo what the decision on closure is from now on, with the outcome {@code CHANGED}
     * @param about numbers of the decisions it is about; null for what was filed
     */
    record ConcludeReview(
            String caseId,
            ReviewOutcome outcome,
            @Nullable String changedTo,
            @Nullable List<String> about,
            Paper decision)
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

        /** Something falls. */
        boolean undoes() {
            return this == ANNULLED || this == FOUND_VOID || this == REDECISION_ORDERED;
        }

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
