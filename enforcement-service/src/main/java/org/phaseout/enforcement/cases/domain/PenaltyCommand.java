package org.phaseout.enforcement.cases.domain;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.phaseout.enforcement.rules.domain.Rulebook;
import org.phaseout.platform.calendar.WorkingCalendar;

/** What comes before a penalty, the penalty, and how it is made known. */
public sealed interface PenaltyCommand extends CaseCommand {

    record Penalise(String caseId, Fine fine, List<String> officers, Rulebook rules)
            implements PenaltyCommand, Issuing, ByRules {

        @Override
        public @Nullable String documentNumber() {
            return fine.documentNumber();
        }

        @Override
        public Penalise by(Rulebook other) {
            return new Penalise(caseId, fine, officers, other);
        }
    }

    /** 告知 before a penalty (行政处罚法44). */
    record NoticePenalty(String caseId, Proposal proposal, Rulebook rules) implements PenaltyCommand, Issuing {

        @Override
        public @Nullable String documentNumber() {
            return proposal.documentNumber();
        }
    }

    /**
     * @param about the ground of a fine, {@code ground:daily-penalty}, {@code ground:measure} of a measure that is a
     *     penalty, the licence of a revocation, or {@code closure}
     * @param amount of a fine, at most, or the worth of what is confiscated, in CNY; null where neither is said. That of a
     *     daily penalty is computed
     * @param statementsBy the last day to state and defend, as the notice says
     * @param hearing the notice offers one
     */
    record Proposal(
            String about,
            @Nullable BigDecimal amount,
            @Nullable String documentNumber,
            LocalDate statementsBy,
            boolean hearing) {}

    /** @param answer {@code statement}, {@code waiver} or {@code hearing-request} */
    record AnswerNotice(String caseId, String about, String answer, WorkingCalendar calendar)
            implements PenaltyCommand {}

    record CallHearing(
            String caseId, String about, @Nullable String documentNumber, LocalDate heldOn, WorkingCalendar calendar)
            implements PenaltyCommand, Issuing {}

    record HoldHearing(
            String caseId, String about, @Nullable String documentNumber) implements PenaltyCommand {}

    /** @param by {@code legal-review} or {@code collective-discussion} */
    record ReadyDecision(
            String caseId,
            String about,
            String by,
            @Nullable String documentNumber,
            WorkingCalendar calendar) implements PenaltyCommand {}

    /** @param documentNumber of the penalty that is served */
    record ServePenalty(String caseId, @Nullable String documentNumber, Delivered delivered, WorkingCalendar calendar)
            implements PenaltyCommand {}

    /**
     * E11.
     *
     * @param documentNumber of the penalty
     */
    record DecidePublication(
            String caseId,
            @Nullable String documentNumber,
            boolean published,
            @Nullable LocalDate until,
            String reason) implements PenaltyCommand {}

    record PenaliseDaily(
            String caseId, String ground, @Nullable String documentNumber, List<String> officers, Rulebook rules)
            implements PenaltyCommand, Issuing, ByRules {

        @Override
        public PenaliseDaily by(Rulebook other) {
            return new PenaliseDaily(caseId, ground, documentNumber, officers, other);
        }
    }

    /**
     * @param amount in CNY, as {@code goodsValue}
     * @param issuedBy as of an order
     */
    record Fine(
            String ground,
            BigDecimal amount,
            @Nullable BigDecimal goodsValue,
            @Nullable String documentNumber,
            @Nullable String issuedBy) {}
}
