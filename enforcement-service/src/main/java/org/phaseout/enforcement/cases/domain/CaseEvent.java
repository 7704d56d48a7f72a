package org.phaseout.enforcement.cases.domain;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.phaseout.enforcement.rules.domain.Period;
import org.phaseout.enforcement.rules.domain.Period.Unit;
import org.phaseout.platform.domain.ClaimChange;
import org.phaseout.platform.domain.ClaimChange.Released;
import org.phaseout.platform.domain.ClaimChange.Taken;
import org.phaseout.platform.domain.Correction;
import org.phaseout.platform.domain.Fact;
import org.phaseout.platform.domain.StoredAs;
import org.phaseout.platform.domain.Undoing;

/** Everything that can have happened to a case. Stored for ever, so fields are only ever added. */
public sealed interface CaseEvent extends Fact {

    String caseId();

    @Override
    default String aggregateId() {
        return caseId();
    }

    @Override
    default List<ClaimChange> claims() {
        return this instanceof Issued issued ? List.of(new Taken(Documents.claim(issued.documentNumber()))) : List.of();
    }

    private static List<ClaimChange> givenBack(@Nullable String number) {
        return Stream.ofNullable(number)
                .<ClaimChange>map(text -> new Released(Documents.claim(text)))
                .toList();
    }

    /**
     * The term within which a measure has to be met.
     *
     * @param calendarEnd where it ends by the calendar; an extension runs from here
     * @param lastDay the last day in time: {@code calendarEnd}, or the next working day where that is a day off
     * @param clause the measure stands on
     * @param provisional the holidays that decide {@code lastDay} are not published yet
     */
    record Limit(LocalDate calendarEnd, LocalDate lastDay, String clause, boolean provisional) {}

    /** @param standard with its generation; both values in {@code unit} */
    record Measurement(String standard, String indicator, BigDecimal measured, BigDecimal limit, String unit) {}

    /** @param level {@code district}, {@code city}, {@code province} or {@code court} */
    record Decision(String body, String level, String number, LocalDate on) {}

    /**
     * What was let out.
     *
     * @param permitted by standard or permit and {@code measured} by {@code method}, both in {@code unit}
     */
    record Discharge(
            String medium,
            String pollutant,
            String outlet,
            BigDecimal permitted,
            BigDecimal measured,
            String unit,
            String method) {}

    /** One of the three: so many months, so many calendar days, or until a day that is stated. */
    record Term(
            @Nullable Integer months,
            @Nullable LocalDate until,
            @Nullable Integer days) {

        public Term(@Nullable Integer months, @Nullable LocalDate until) {
            this(months, until, null);
        }
    }

    /**
     * What is so beside the ground of a measure (令30号6).
     *
     * @param discharge where it has to be measured; {@code facts} where it is stated
     */
    record Shown(
            String kind,
            @Nullable Discharge discharge,
            @Nullable String facts) {}

    /** @param uscc and {@code township}: null in a lead that a policy puts down, whose unit tells them */
    @StoredAs("case-lead-recorded")
    record CaseLeadRecorded(
            String caseId,
            String track,
            @Nullable String uscc,
            @Nullable String township,
            List<String> units,
            String about)
            implements CaseEvent {}

    @StoredAs("case-lead-withdrawn")
    record CaseLeadWithdrawn(String caseId, String reason) implements CaseEvent {}

    /** @param ground it was opened on; null where that was not said */
    @StoredAs("case-opened")
    record CaseOpened(
            String caseId,
            String department,
            String track,
            String uscc,
            String enterpriseName,
            String township,
            String industryCode,
            String industryEdition,
            List<String> units,
            List<String> officers,
            @Nullable String ground)
            implements CaseEvent {}

    /**
     * @param particulars further facts by their words; null where there are none
     * @param actOn day of the act, whose rules govern; null where it is the day of the finding
     */
    @StoredAs("case-ground-found")
    record CaseGroundFound(
            String caseId,
            String ground,
            String clause,
            @Nullable Measurement measurement,
            @Nullable String facts,
            List<String> officers,
            @Nullable Discharge discharge,
            @Nullable Map<String, String> particulars,
            @Nullable LocalDate actOn)
            implements CaseEvent {}

    /**
     * @param limit null where the measure takes effect at once and has no end
     * @param extensionMonths by which it may be extended in total, or {@code extensionDays}
     * @param document name of the document; null where it was not stored
     * @param issuedBy null where the office acts in its own name
     * @param endsByFiling null where it does not
     * @param place {@code beside} another, or {@code instead} of one that was in effect; null where neither
     * @param shown what the row asks for beside its ground; null where it asks for nothing
     */
    @StoredAs("case-measure-ordered")
    record CaseMeasureOrdered(
            String caseId,
            String ground,
            String measure,
            String clause,
            String documentNumber,
            LocalDate orderedOn,
            @Nullable Term limit,
            int extensionMonths,
            List<String> officers,
            @Nullable Integer extensionDays,
            @Nullable String document,
            @Nullable String issuedBy,
            @Nullable Boolean endsByFiling,
            @Nullable String place,
            @Nullable Shown shown)
            implements CaseEvent, Issued {

        /** By how much it may be extended in total; null where it may not. */
        @Nullable
        Period extension() {
            if (extensionDays != null) {
                return new Period(extensionDays, Unit.DAYS);
            }
            return extensionMonths == 0 ? null : new Period(extensionMonths, Unit.MONTHS);
        }

        boolean isEndedByFiling() {
            return Boolean.TRUE.equals(endsByFiling);
        }

        /** A limit that runs, or a filing that ends it. */
        boolean hasCourse() {
            return limit != null || isEndedByFiling();
        }

        /** It stands beside another and has no course of its own. */
        public boolean standsAside() {
            return Placing.BESIDE.equals(place) && !hasCourse();
        }
    }

    /** @param measure that stands beside another; null where it is the one whose course begins */
    @StoredAs("case-measure-served")
    record CaseMeasureServed(
            String caseId,
            LocalDate servedOn,
            String manner,
            @Nullable String receivedBy,
            @Nullable Limit limit,
            @Nullable String measure)
            implements CaseEvent {}

    @StoredAs("case-extension-applied")
    record CaseExtensionApplied(String caseId, LocalDate appliedOn, Term extension, String reason)
            implements CaseEvent {}

    /** @param extension that was granted; null where only the end was stored */
    @StoredAs("case-extension-granted")
    record CaseExtensionGranted(
            String caseId,
            String documentNumber,
            Limit limit,
            @Nullable Term extension) implements CaseEvent, Issued {}

    @StoredAs("case-extension-refused")
    record CaseExtensionRefused(String caseId, String documentNumber, String reason) implements CaseEvent, Issued {}

    @StoredAs("case-deadline-confirmed")
    record CaseDeadlineConfirmed(String caseId, Limit limit) implements CaseEvent {}

    @StoredAs("case-reinspected-met")
    record CaseReinspectedMet(
            String caseId,
            LocalDate inspectedOn,
            boolean afterLapse,
            @Nullable String findings,
            List<String> officers) implements CaseEvent {}

    @StoredAs("case-reinspected-failed")
    record CaseReinspectedFailed(
            String caseId, LocalDate inspectedOn, @Nullable String findings, List<String> officers)
            implements CaseEvent {}

    @StoredAs("case-limit-lapsed")
    record CaseLimitLapsed(String caseId, Limit limit) implements CaseEvent {}

    /** @param by stored name of the fact that overtakes the lapse */
    @StoredAs("case-lapse-overtaken")
    record CaseLapseOvertaken(String caseId, String by) implements CaseEvent {}

    /**
     * @param about the ground of a fine, the licence of a revocation, or {@code closure}
     * @param amount that a fine comes to at most, in CNY
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
            implements CaseEvent, Issued {}

    /** @param answer {@code statement}, {@code waiver} or {@code hearing-request} */
    @StoredAs("case-notice-answered")
    record CaseNoticeAnswered(String caseId, String about, String answer) implements CaseEvent {}

    @StoredAs("case-hearing-called")
    record CaseHearingCalled(String caseId, String about, String documentNumber, LocalDate heldOn)
            implements CaseEvent, Issued {}

    @StoredAs("case-hearing-held")
    record CaseHearingHeld(String caseId, String about, String documentNumber) implements CaseEvent {}

    /** @param by {@code legal-review} or {@code collective-discussion} */
    @StoredAs("case-decision-reviewed")
    record CaseDecisionReviewed(String caseId, String about, String by, String documentNumber) implements CaseEvent {}

    /** @param servedOn day from which it counts as served */
    @StoredAs("case-penalty-served")
    record CasePenaltyServed(
            String caseId,
            String documentNumber,
            LocalDate servedOn,
            String manner,
            @Nullable String receivedBy) implements CaseEvent {}

    /** @param until last day it is published on; null where it is not */
    @StoredAs("case-publication-decided")
    record CasePublicationDecided(
            String caseId,
            String documentNumber,
            boolean published,
            @Nullable LocalDate until,
            String reason) implements CaseEvent {}

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
            implements CaseEvent, Issued {}

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
            implements CaseEvent, Issued {}

    /**
     * @param fine number of the penalty decision
     * @param amount in CNY
     */
    @StoredAs("case-fine-paid")
    record CaseFinePaid(String caseId, String fine, BigDecimal amount, LocalDate paidOn) implements CaseEvent {}

    /** @param fine number of the penalty decision that is demanded (催告) */
    @StoredAs("case-demand-served")
    record CaseDemandServed(String caseId, String fine, String documentNumber, LocalDate servedOn)
            implements CaseEvent, Issued {}

    /** @param fine number of the penalty decision the court is asked to enforce */
    @StoredAs("case-court-applied")
    record CaseCourtApplied(String caseId, String fine, String court, String documentNumber, LocalDate appliedOn)
            implements CaseEvent, Issued {}

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
            implements CaseEvent {

        boolean asksForApproval() {
            return Boolean.TRUE.equals(forApproval);
        }
    }

    /** @param outcome {@code close}, {@code suspend} or {@code none} */
    @StoredAs("case-decided")
    record CaseDecided(String caseId, String uscc, String outcome, Decision decision) implements CaseEvent {}

    /** E6: the government approves what the department is going to order. */
    @StoredAs("case-approval-given")
    record CaseApprovalGiven(String caseId, String uscc, String outcome, Decision decision) implements CaseEvent {}

    @StoredAs("case-approval-denied")
    record CaseApprovalDenied(String caseId, String uscc, Decision decision) implements CaseEvent {}

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
            implements CaseEvent, Issued {}

    /** The enterprise has filed what it has done, which ends the measure. */
    @StoredAs("case-rectification-filed")
    record CaseRectificationFiled(
            String caseId, LocalDate filedOn, @Nullable String findings) implements CaseEvent {}

    /** @param handledBy and {@code approvedBy}: certificates of two persons; null in what was stored before they were asked for */
    @StoredAs("case-closing-ordered")
    record CaseClosingOrdered(
            String caseId,
            String uscc,
            String documentNumber,
            @Nullable String handledBy,
            @Nullable String approvedBy) implements CaseEvent, Issued {}

    @StoredAs("case-carried-out")
    record CaseCarriedOut(String caseId, @Nullable String findings) implements CaseEvent {}

    @StoredAs("case-closed")
    record CaseClosed(String caseId, String result) implements CaseEvent {}

    @StoredAs("case-review-filed")
    record CaseReviewFiled(String caseId, String forum, String body) implements CaseEvent {}

    @StoredAs("case-stayed")
    record CaseStayed(String caseId, LocalDate stayedOn, String body, String documentNumber) implements CaseEvent {}

    /** @param limit that runs on; null where there is none, or it has lapsed */
    @StoredAs("case-stay-ended")
    record CaseStayEnded(
            String caseId,
            LocalDate endedOn,
            String body,
            String documentNumber,
            @Nullable Limit limit) implements CaseEvent {}

    @StoredAs("case-upheld")
    record CaseUpheld(String caseId, Decision decision) implements CaseEvent {}

    @StoredAs("case-annulled")
    record CaseAnnulled(String caseId, String uscc, Decision decision) implements CaseEvent {}

    @StoredAs("case-changed")
    record CaseChanged(String caseId, String uscc, String outcome, Decision decision) implements CaseEvent {}

    /**
     * 变更 of the amount of a fine.
     *
     * @param fine number of the penalty decision
     * @param amount in CNY from now on
     */
    @StoredAs("case-fine-changed")
    record CaseFineChanged(String caseId, String uscc, String ground, String fine, BigDecimal amount, Decision decision)
            implements CaseEvent {}

    /** @param outcome {@code dismissed} or {@code withdrawn}: nothing was decided about the act itself */
    @StoredAs("case-review-ended")
    record CaseReviewEnded(String caseId, String outcome, Decision decision) implements CaseEvent {}

    @StoredAs("case-found-unlawful")
    record CaseFoundUnlawful(String caseId, Decision decision) implements CaseEvent {}

    @StoredAs("case-found-void")
    record CaseFoundVoid(String caseId, String uscc, Decision decision) implements CaseEvent {}

    @StoredAs("case-redecision-ordered")
    record CaseRedecisionOrdered(String caseId, String uscc, Decision decision) implements CaseEvent {}

    /**
     * @param replacedBy version at which the fact follows as it should have been, on the day it has happened
     * @param givenBack number of a document that the case no longer stands on
     */
    @StoredAs("case-corrected")
    record CaseCorrected(
            String caseId,
            long version,
            String fact,
            String office,
            String reason,
            String document,
            long replacedBy,
            LocalDate occurredOn,
            @Nullable String givenBack)
            implements CaseEvent, Correction {

        @Override
        public List<ClaimChange> claims() {
            return CaseEvent.givenBack(givenBack);
        }
    }

    /** @param givenBack number of a document that the case no longer stands on */
    @StoredAs("case-voided")
    record CaseVoided(
            String caseId,
            long version,
            String fact,
            String office,
            String reason,
            String document,
            @Nullable String givenBack)
            implements CaseEvent, Undoing {

        @Override
        public List<ClaimChange> claims() {
            return CaseEvent.givenBack(givenBack);
        }
    }
}
