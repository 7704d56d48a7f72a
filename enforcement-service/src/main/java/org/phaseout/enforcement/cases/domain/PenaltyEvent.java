package org.phaseout.enforcement.cases.domain;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.phaseout.platform.domain.StoredAs;

/** What comes before a penalty, the penalty, and how it was made known. */
public sealed interface PenaltyEvent extends CaseEvent {

    /**
     * @param about the ground of a fine, {@code ground:daily-penalty}, {@code ground:measure}, the licence of a revocation,
     *     or {@code closure}
     * @param amount that a fine comes to at most, a daily penalty as it was computed, in CNY
     * @param statementsBy the last day to state and defend, as the notice says
     * @param hearingBy the last day to ask for a hearing; null where none is offered
     */
    @StoredAs("case-penalty-announced")
    record CasePenaltyAnnounced(
            String caseId,
            String about,
            @Nullable BigDecimal amount,
            String documentNumber,
            LocalDate statementsBy,
            @Nullable Limit hearingBy)
            implements PenaltyEvent, Issued {}

    /** @param answer {@code statement}, {@code waiver} or {@code hearing-request} */
    @StoredAs("case-notice-answered")
    record CaseNoticeAnswered(String caseId, String about, String answer) implements PenaltyEvent {}

    @StoredAs("case-hearing-called")
    record CaseHearingCalled(String caseId, String about, String documentNumber, LocalDate heldOn)
            implements PenaltyEvent, Issued {}

    @StoredAs("case-hearing-held")
    record CaseHearingHeld(String caseId, String about, String documentNumber) implements PenaltyEvent {}

    /** @param by {@code legal-review} or {@code collective-discussion} */
    @StoredAs("case-decision-reviewed")
    record CaseDecisionReviewed(String caseId, String about, String by, String documentNumber)
            implements PenaltyEvent {}

    /** @param servedOn day from which it counts as served */
    @StoredAs("case-penalty-served")
    record CasePenaltyServed(
            String caseId,
            String documentNumber,
            LocalDate servedOn,
            String manner,
            @Nullable String receivedBy) implements PenaltyEvent {}

    /** @param until last day it is published on; null where it is not */
    @StoredAs("case-publication-decided")
    record CasePublicationDecided(
            String caseId,
            String documentNumber,
            boolean published,
            @Nullable LocalDate until,
            String reason) implements PenaltyEvent {}

    /**
     * @param amount in CNY
     * @param onlyAfterLimit the law fines only who lets the limit pass; null where that was not stored
     * @param issuedBy null where the office acts in its own name
     */
    @StoredAs("case-penalty-decided")
    record CasePenaltyDecided(
            String caseId,
            String ground,
            String clause,
            BigDecimal amount,
            @Nullable BigDecimal goodsValue,
            String documentNumber,
            List<String> officers,
            @Nullable Boolean onlyAfterLimit,
            @Nullable String issuedBy)
            implements PenaltyEvent, Issued {}

    /**
     * E2: for every day on which the act went on after it was to be corrected.
     *
     * @param fine number of the penalty decision it goes on from
     * @param from first and {@code until} last day it counts
     * @param amount in CNY
     */
    @StoredAs("case-daily-penalty-decided")
    record CaseDailyPenaltyDecided(
            String caseId,
            String ground,
            String clause,
            String fine,
            LocalDate from,
            LocalDate until,
            BigDecimal amount,
            String documentNumber,
            List<String> officers)
            implements PenaltyEvent, Issued {}
}
