package org.phaseout.enforcement.cases.domain;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.phaseout.platform.domain.StoredAs;

/**
 * What a review or a court made of it. What was stored before decisions could be named is about the whole case, as is what names none
 * now.
 */
public sealed interface ReviewEvent extends CaseEvent {

    /** An outcome. */
    sealed interface Concluding extends ReviewEvent
            permits CaseUpheld,
                    CaseAnnulled,
                    CaseChanged,
                    CaseReviewEnded,
                    CaseFoundUnlawful,
                    CaseFoundVoid,
                    CaseRedecisionOrdered {

        @Nullable
        InPart part();

        default About concerned() {
            var part = part();
            return part == null ? About.ALL : new About(part.decisions());
        }
    }

    /** @param about numbers of the decisions that are challenged; null where it is the case */
    @StoredAs("case-review-filed")
    record CaseReviewFiled(
            String caseId,
            String forum,
            String body,
            @Nullable List<String> about) implements ReviewEvent {

        public CaseReviewFiled(String caseId, String forum, String body) {
            this(caseId, forum, body, null);
        }
    }

    /** @param about numbers of the decisions whose execution is stayed; null where it is the case */
    @StoredAs("case-stayed")
    record CaseStayed(
            String caseId,
            LocalDate stayedOn,
            String body,
            String documentNumber,
            @Nullable List<String> about) implements ReviewEvent {

        public CaseStayed(String caseId, LocalDate stayedOn, String body, String documentNumber) {
            this(caseId, stayedOn, body, documentNumber, null);
        }
    }

    /**
     * @param limit that runs on; null where there is none, or it has lapsed
     * @param about numbers of the decisions that are executed on; null where it was a stay of the case
     */
    @StoredAs("case-stay-ended")
    record CaseStayEnded(
            String caseId,
            LocalDate endedOn,
            String body,
            String documentNumber,
            @Nullable Limit limit,
            @Nullable List<String> about)
            implements ReviewEvent {

        public CaseStayEnded(
                String caseId, LocalDate endedOn, String body, String documentNumber, @Nullable Limit limit) {
            this(caseId, endedOn, body, documentNumber, limit, null);
        }
    }

    @StoredAs("case-upheld")
    record CaseUpheld(
            String caseId, Decision decision, @Nullable InPart part) implements Concluding {

        public CaseUpheld(String caseId, Decision decision) {
            this(caseId, decision, null);
        }
    }

    @StoredAs("case-annulled")
    record CaseAnnulled(
            String caseId,
            String uscc,
            Decision decision,
            @Nullable InPart part) implements Concluding {

        public CaseAnnulled(String caseId, String uscc, Decision decision) {
            this(caseId, uscc, decision, null);
        }
    }

    /** @param part names the closing order, where the review was filed about that */
    @StoredAs("case-changed")
    record CaseChanged(
            String caseId,
            String uscc,
            String outcome,
            Decision decision,
            @Nullable InPart part) implements Concluding {

        public CaseChanged(String caseId, String uscc, String outcome, Decision decision) {
            this(caseId, uscc, outcome, decision, null);
        }
    }

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
    record CaseReviewEnded(
            String caseId,
            String outcome,
            Decision decision,
            @Nullable InPart part) implements Concluding {

        public CaseReviewEnded(String caseId, String outcome, Decision decision) {
            this(caseId, outcome, decision, null);
        }
    }

    @StoredAs("case-found-unlawful")
    record CaseFoundUnlawful(
            String caseId, Decision decision, @Nullable InPart part) implements Concluding {

        public CaseFoundUnlawful(String caseId, Decision decision) {
            this(caseId, decision, null);
        }
    }

    @StoredAs("case-found-void")
    record CaseFoundVoid(
            String caseId,
            String uscc,
            Decision decision,
            @Nullable InPart part) implements Concluding {

        public CaseFoundVoid(String caseId, String uscc, Decision decision) {
            this(caseId, uscc, decision, null);
        }
    }

    @StoredAs("case-redecision-ordered")
    record CaseRedecisionOrdered(
            String caseId,
            String uscc,
            Decision decision,
            @Nullable InPart part) implements Concluding {

        public CaseRedecisionOrdered(String caseId, String uscc, Decision decision) {
            this(caseId, uscc, decision, null);
        }
    }
}
