package org.phaseout.enforcement.cases.domain;

import org.jspecify.annotations.Nullable;
import org.phaseout.platform.domain.StoredAs;

/** What was asked of a government or approved by it, and what followed. */
public sealed interface DecisionEvent extends CaseEvent {

    /**
     * @param ground that needed no measure before it; null where a measure had not helped
     * @param forApproval the department will order with approval; null where a government is to decide
     */
    @StoredAs("case-referred")
    record CaseReferred(
            String caseId,
            String gravity,
            String proposal,
            String documentNumber,
            @Nullable String ground,
            @Nullable Boolean forApproval)
            implements DecisionEvent {

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

    /** @param requested another body decides, and the department has requested it */
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
            @Nullable String approvedBy)
            implements DecisionEvent, Issued {}

    /** @param handledBy and {@code approvedBy}: certificates of two persons; null in what was stored before they were asked for */
    @StoredAs("case-closing-ordered")
    record CaseClosingOrdered(
            String caseId,
            String uscc,
            String documentNumber,
            @Nullable String handledBy,
            @Nullable String approvedBy) implements DecisionEvent, Issued {}

    @StoredAs("case-carried-out")
    record CaseCarriedOut(String caseId, @Nullable String findings) implements DecisionEvent {}

    @StoredAs("case-closed")
    record CaseClosed(String caseId, String result) implements DecisionEvent {}
}
