package org.phaseout.enforcement.cases.domain;

import org.jspecify.annotations.Nullable;
import org.phaseout.enforcement.rules.domain.Condition;
import org.phaseout.platform.domain.StoredAs;

/** What was asked of a government or approved by it, and what followed. */
public sealed interface DecisionEvent extends CaseEvent {

    /**
     * @param ground that needed no measure before it; null where a measure had not helped
     * @param forApproval the department will order with approval; null where a government is to decide
     * @param needs what had to be so of the measure; null where it only had to be in effect
     * @param upon ground whose measure had not helped; null where the case stands on one alone
     */
    @StoredAs("case-referred")
    record CaseReferred(
            String caseId,
            String gravity,
            String proposal,
            String documentNumber,
            @Nullable String ground,
            @Nullable Boolean forApproval,
            @Nullable String needs,
            @Nullable String upon)
            implements DecisionEvent {

        Condition needed() {
            return needs == null ? Condition.SERVED : Condition.of(needs);
        }

        boolean asksForApproval() {
            return Boolean.TRUE.equals(forApproval);
        }
    }

    /** @param outcome {@code close}, {@code suspend} or {@code none} */
    @StoredAs("case-decided")
    record CaseDecided(String caseId, String uscc, String outcome, Decision decision) implements DecisionEvent {}

    /** E6: the government approves what the department is going to order. */
    @StoredAs("case-approval-given")
    record CaseApprovalGiven(String caseId, String uscc, String outcome, Decision decision) implements DecisionEvent {}

    @StoredAs("case-approval-denied")
    record CaseApprovalDenied(String caseId, String uscc, Decision decision) implements DecisionEvent {}

    /**
     * @param requested another body decides, and the department has requested it
     * @param gravity as the department states it; null where the clause asks for none
     * @param after the measure that had not helped; null where it waited for none
     * @param needs what had to be so before; null where the ground was enough
     */
    @StoredAs("case-licence-revoked")
    record CaseLicenceRevoked(
            String caseId,
            String uscc,
            String ground,
            String licence,
            @Nullable String licenceNumber,
            String clause,
            String documentNumber,
            boolean requested,
            @Nullable String handledBy,
            @Nullable String approvedBy,
            @Nullable String gravity,
            @Nullable String after,
            @Nullable String needs)
            implements DecisionEvent, Issued {}

    /**
     * Null in what was stored before it was kept.
     *
     * @param handledBy and {@code approvedBy}: certificates of two persons
     * @param ground upon which it was referred, with its {@code clause}
     * @param outcome {@code close} or {@code suspend}, as decided
     */
    @StoredAs("case-closing-ordered")
    record CaseClosingOrdered(
            String caseId,
            String uscc,
            String documentNumber,
            @Nullable String handledBy,
            @Nullable String approvedBy,
            @Nullable String ground,
            @Nullable String clause,
            @Nullable String outcome)
            implements DecisionEvent, Issued {}

    @StoredAs("case-carried-out")
    record CaseCarriedOut(String caseId, @Nullable String findings) implements DecisionEvent {}

    @StoredAs("case-closed")
    record CaseClosed(String caseId, String result) implements DecisionEvent {}
}
