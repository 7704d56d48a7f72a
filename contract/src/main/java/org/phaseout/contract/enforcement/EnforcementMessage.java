package org.phaseout.contract.enforcement;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.phaseout.contract.MessageType;

/**
 * What enforcement-service tells the other services, on topic {@value #TOPIC} behind the deployment's prefix. The key is
 * the aggregate's id; who, when and where stand in the CloudEvents headers.
 */
public sealed interface EnforcementMessage {

    String TOPIC = "enforcement.v1";

    /**
     * E6. The enterprise is named by its code; it need not be known yet.
     *
     * @param department authority that runs the case, such as {@code industry}
     * @param track {@code energy}, {@code environment}, {@code quality}, {@code safety} or {@code structure}
     * @param units the units the case is about; empty when it is about the enterprise
     */
    @MessageType("phaseout.case.opened.v1")
    record CaseOpened(String caseId, String department, String track, String uscc, String township, List<String> units)
            implements EnforcementMessage {}

    /** E1: a measured value over a limit, with the ground of the procedure table it stands on. */
    @MessageType("phaseout.case.ground-found.v1")
    record CaseGroundFound(String caseId, String ground, String clause, Measurement measurement)
            implements EnforcementMessage {}

    @MessageType("phaseout.case.measure-ordered.v1")
    record CaseMeasureOrdered(
            String caseId,
            String measure,
            String clause,
            String documentNumber,
            @Nullable String ground) implements EnforcementMessage {

        /** Of a case with one course. */
        public CaseMeasureOrdered(String caseId, String measure, String clause, String documentNumber) {
            this(caseId, measure, clause, documentNumber, null);
        }
    }

    /** E7: from service the limit runs. */
    @MessageType("phaseout.case.measure-served.v1")
    record CaseMeasureServed(
            String caseId,
            LocalDate servedOn,
            Limit limit,
            @Nullable String ground) implements EnforcementMessage {

        /** Of a case with one course. */
        public CaseMeasureServed(String caseId, LocalDate servedOn, Limit limit) {
            this(caseId, servedOn, limit, null);
        }
    }

    @MessageType("phaseout.case.extension-granted.v1")
    record CaseExtensionGranted(
            String caseId,
            String documentNumber,
            Limit limit,
            @Nullable String ground) implements EnforcementMessage {

        /** Of a case with one course. */
        public CaseExtensionGranted(String caseId, String documentNumber, Limit limit) {
            this(caseId, documentNumber, limit, null);
        }
    }

    @MessageType("phaseout.case.extension-refused.v1")
    record CaseExtensionRefused(
            String caseId, String documentNumber, @Nullable String ground) implements EnforcementMessage {

        /** Of a case with one course. */
        public CaseExtensionRefused(String caseId, String documentNumber) {
            this(caseId, documentNumber, null);
        }
    }

    /** @param afterLapse compliance found only after the limit lapsed: put before the decider */
    @MessageType("phaseout.case.reinspected-met.v1")
    record CaseReinspectedMet(
            String caseId, boolean afterLapse, @Nullable String ground) implements EnforcementMessage {

        /** Of a case with one course. */
        public CaseReinspectedMet(String caseId, boolean afterLapse) {
            this(caseId, afterLapse, null);
        }
    }

    @MessageType("phaseout.case.reinspected-failed.v1")
    record CaseReinspectedFailed(String caseId, @Nullable String ground) implements EnforcementMessage {

        /** Of a case with one course. */
        public CaseReinspectedFailed(String caseId) {
            this(caseId, null);
        }
    }

    @MessageType("phaseout.case.limit-lapsed.v1")
    record CaseLimitLapsed(
            String caseId, Limit limit, @Nullable String ground) implements EnforcementMessage {

        /** Of a case with one course. */
        public CaseLimitLapsed(String caseId, Limit limit) {
            this(caseId, limit, null);
        }
    }

    /** E7: a fact entered late shows that the limit had not lapsed. */
    @MessageType("phaseout.case.lapse-overtaken.v1")
    record CaseLapseOvertaken(
            String caseId, String by, @Nullable String ground) implements EnforcementMessage {

        /** Of a case with one course. */
        public CaseLapseOvertaken(String caseId, String by) {
            this(caseId, by, null);
        }
    }

    @MessageType("phaseout.case.referred.v1")
    record CaseReferred(
            String caseId,
            String gravity,
            String proposal,
            String documentNumber,
            @Nullable String ground) implements EnforcementMessage {

        /** Of a case with one course. */
        public CaseReferred(String caseId, String gravity, String proposal, String documentNumber) {
            this(caseId, gravity, proposal, documentNumber, null);
        }
    }

    /**
     * E6.
     *
     * @param outcome {@code close}, {@code suspend} or {@code none}
     */
    @MessageType("phaseout.case.decided.v1")
    record CaseDecided(String caseId, String uscc, String outcome, Decision decision) implements EnforcementMessage {}

    @MessageType("phaseout.case.closing-ordered.v1")
    record CaseClosingOrdered(String caseId, String uscc, String documentNumber) implements EnforcementMessage {}

    @MessageType("phaseout.case.carried-out.v1")
    record CaseCarriedOut(String caseId) implements EnforcementMessage {}

    @MessageType("phaseout.case.closed.v1")
    record CaseClosed(String caseId, String result) implements EnforcementMessage {}

    /** @param forum {@code review} (行政复议) or {@code lawsuit} (行政诉讼) */
    @MessageType("phaseout.case.review-filed.v1")
    record CaseReviewFiled(String caseId, String forum, String body) implements EnforcementMessage {}

    @MessageType("phaseout.case.stayed.v1")
    record CaseStayed(String caseId, String documentNumber) implements EnforcementMessage {}

    @MessageType("phaseout.case.stay-ended.v1")
    record CaseStayEnded(String caseId, Limit limit) implements EnforcementMessage {}

    @MessageType("phaseout.case.upheld.v1")
    record CaseUpheld(String caseId, Decision decision) implements EnforcementMessage {}

    /**
     * E6a: legal effects are undone from their beginning, physical facts stay.
     *
     * @param part null where the whole case is undone
     */
    @MessageType("phaseout.case.annulled.v1")
    record CaseAnnulled(
            String caseId,
            String uscc,
            Decision decision,
            @Nullable InPart part) implements EnforcementMessage {}

    @MessageType("phaseout.case.changed.v1")
    record CaseChanged(String caseId, String uscc, String outcome, Decision decision) implements EnforcementMessage {}

    /** E6a: 确认违法; the effects stand. */
    @MessageType("phaseout.case.found-unlawful.v1")
    record CaseFoundUnlawful(String caseId, Decision decision) implements EnforcementMessage {}

    @MessageType("phaseout.case.found-void.v1")
    record CaseFoundVoid(
            String caseId,
            String uscc,
            Decision decision,
            @Nullable InPart part) implements EnforcementMessage {}

    @MessageType("phaseout.case.redecision-ordered.v1")
    record CaseRedecisionOrdered(
            String caseId,
            String uscc,
            Decision decision,
            @Nullable InPart part) implements EnforcementMessage {}

    @MessageType("phaseout.case.corrected.v1")
    record CaseCorrected(String caseId, Undoing undoing) implements EnforcementMessage {}

    @MessageType("phaseout.case.voided.v1")
    record CaseVoided(String caseId, Undoing undoing) implements EnforcementMessage {}

    /**
     * E7: the working days of a year, as published.
     *
     * @param daysOff and {@code workingWeekends} of that year
     */
    @MessageType("phaseout.rules.holiday-calendar-published.v1")
    record HolidayCalendarPublished(
            int year, LocalDate publishedOn, String document, List<LocalDate> daysOff, List<LocalDate> workingWeekends)
            implements EnforcementMessage {}

    /** @param standard with its generation, such as {@code GB 16780-2021}; values in {@code unit} */
    record Measurement(String standard, String indicator, BigDecimal measured, BigDecimal limit, String unit) {}

    /** @param lastDay of the limit; {@code provisional} while the year's holidays are not published */
    record Limit(LocalDate lastDay, String clause, boolean provisional) {}

    /** @param level of the deciding body: {@code district}, {@code city}, {@code province} or {@code court} */
    record Decision(String body, String level, String number, LocalDate on) {}

    /**
     * E6a: the outcome is about single decisions of the case, and only what is said here is undone of what was told of it.
     *
     * @param decisions numbers of their documents
     * @param undone {@code closure}, {@code referral} and {@code lapse}, this once for each limit that had lapsed
     * @param state of the case from then on, by its word; null where it is as it was
     * @param grounds of courses that are none any more, where the case goes on with others; null where there are none
     */
    record InPart(
            List<String> decisions,
            List<String> undone,
            @Nullable String state,
            @Nullable List<String> grounds) {}

    /**
     * U12: a fact that no longer stands.
     *
     * @param version of the aggregate at which the fact was told
     * @param fact stored name of it, such as {@code case-measure-ordered}
     * @param replacedBy version at which the corrected fact follows under its own message; null when it is only voided
     */
    record Undoing(
            long version,
            String fact,
            String office,
            String reason,
            String document,
            @Nullable Long replacedBy) {}
}
