package org.phaseout.enforcement.cases.domain;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.phaseout.platform.domain.StoredAs;

/** What a review or a court made of it. */
public sealed interface ReviewEvent extends CaseEvent {

    @StoredAs("case-review-filed")
    record CaseReviewFiled(String caseId, String forum, String body) implements ReviewEvent {}

    @StoredAs("case-stayed")
    record CaseStayed(String caseId, LocalDate stayedOn, String body, String documentNumber) implements ReviewEvent {}

    /** @param limit that runs on; null where there is none, or it has lapsed */
    @StoredAs("case-stay-ended")
    record CaseStayEnded(
            String caseId,
            LocalDate endedOn,
            String body,
            String documentNumber,
            @Nullable Limit limit) implements ReviewEvent {}

    @StoredAs("case-upheld")
    record CaseUpheld(String caseId, Decision decision) implements ReviewEvent {}

    @StoredAs("case-annulled")
    record CaseAnnulled(String caseId, String uscc, Decision decision) implements ReviewEvent {}

    @StoredAs("case-changed")
    record CaseChanged(String caseId, String uscc, String outcome, Decision decision) implements ReviewEvent {}

    /**
     * 变更 of the amount of a fine.
     *
     * @param fine number of the penalty decision
     * @param amount in CNY from now on
     */
    @StoredAs("case-fine-changed")
    record CaseFineChanged(String caseId, String uscc, String ground, String fine, BigDecimal amount, Decision decision)
            implements ReviewEvent {}

    /** @param outcome {@code dismissed} or {@code withdrawn}: nothing was decided about the act itself */
    @StoredAs("case-review-ended")
    record CaseReviewEnded(String caseId, String outcome, Decision decision) implements ReviewEvent {}

    @StoredAs("case-found-unlawful")
    record CaseFoundUnlawful(String caseId, Decision decision) implements ReviewEvent {}

    @StoredAs("case-found-void")
    record CaseFoundVoid(String caseId, String uscc, Decision decision) implements ReviewEvent {}

    @StoredAs("case-redecision-ordered")
    record CaseRedecisionOrdered(String caseId, String uscc, Decision decision) implements ReviewEvent {}
}
