package org.phaseout.enforcement.cases.domain;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.phaseout.enforcement.cases.domain.CaseEvent.Decision;
import org.phaseout.enforcement.cases.domain.CaseEvent.Discharge;
import org.phaseout.enforcement.cases.domain.CaseEvent.Measurement;
import org.phaseout.enforcement.cases.domain.CaseEvent.Shown;
import org.phaseout.enforcement.cases.domain.CaseEvent.Term;
import org.phaseout.enforcement.rules.domain.Asked;
import org.phaseout.enforcement.rules.domain.Rulebook;
import org.phaseout.enforcement.rules.domain.Track;
import org.phaseout.platform.calendar.WorkingCalendar;
import org.phaseout.platform.domain.Claim;
import org.phaseout.platform.domain.Command;
import org.phaseout.platform.domain.Undo;

/** Everything that may be asked of a case. Officers and recipients are references into the persons vault. */
public sealed interface CaseCommand extends Command {

    String caseId();

    @Override
    default String aggregateId() {
        return caseId();
    }

    /** Rests on a numbered document by which a department or a government acts upon the enterprise. */
    sealed interface Issuing extends CaseCommand {

        @Nullable
        String documentNumber();

        @Override
        default Set<Claim> claims() {
            var number = documentNumber();
            return number == null ? Set.of() : Set.of(Documents.claim(number));
        }
    }

    /** U12. */
    sealed interface TakingBack extends CaseCommand {

        Undo undo();

        /** On which a limit that comes to stand again is confirmed. */
        WorkingCalendar calendar();
    }

    record RecordLead(
            String caseId,
            Track track,
            @Nullable String uscc,
            @Nullable String township,
            List<String> units,
            String about)
            implements CaseCommand {}

    /** What the lead stood on has gone. */
    record WithdrawLead(String caseId, String reason) implements CaseCommand {}

    /** @param suspected the ground it is opened on; null where that is not said yet */
    record OpenCase(
            String caseId,
            Track track,
            Party party,
            List<String> units,
            List<String> officers,
            @Nullable Suspected suspected)
            implements CaseCommand {}

    record Suspected(String ground, Rulebook rules) {}

    record FindGround(String caseId, String ground, Evidence evidence, List<String> officers, Rulebook rules)
            implements CaseCommand {}

    /**
     * What was found and measured. Which of it a ground asks for is in its row.
     *
     * @param particulars further facts by their words
     * @param actOn day of the act, or the last one of an act that went on; null where it is the day of the finding
     */
    record Evidence(
            @Nullable Measurement measurement,
            @Nullable Discharge discharge,
            @Nullable String facts,
            Map<String, String> particulars,
            @Nullable LocalDate actOn) {

        public Evidence {
            particulars = Map.copyOf(particulars);
        }

        boolean has(Asked asked) {
            return switch (asked) {
                case MEASUREMENT -> measurement != null;
                case DISCHARGE -> discharge != null;
                case FACTS -> facts != null && !facts.isBlank();
                case EQUIPMENT,
                        RECIPIENT,
                        PRODUCT,
                        STANDARD,
                        REPORT,
                        MONITOR,
                        PERMIT,
                        EARLIER_ORDER,
                        EARLIER_PENALTIES ->
                    !particulars.getOrDefault(asked.word(), "").isBlank();
            };
        }
    }

    /** @param shown what is so beside the ground; null where nothing is asked for */
    record OrderMeasure(
            String caseId, Order order, @Nullable Shown shown, List<String> officers, Rulebook rules)
            implements Issuing {

        OrderMeasure(String caseId, Order order, List<String> officers, Rulebook rules) {
            this(caseId, order, null, officers, rules);
        }

        @Override
        public @Nullable String documentNumber() {
            return order.documentNumber();
        }
    }

    /** @param measure where several stand side by side; null where it is the leading one */
    record ServeMeasure(
            String caseId,
            Delivered delivered,
            WorkingCalendar calendar,
            @Nullable String measure) implements CaseCommand {

        ServeMeasure(String caseId, String manner, @Nullable String receivedBy, WorkingCalendar calendar) {
            this(caseId, new Delivered(manner, receivedBy, false), calendar, null);
        }
    }

    record ApplyForExtension(String caseId, Term extension, String reason) implements CaseCommand {}

    record GrantExtension(String caseId, @Nullable String documentNumber, Term extension, WorkingCalendar calendar)
            implements Issuing {}

    record RefuseExtension(String caseId, @Nullable String documentNumber, String reason) implements Issuing {}

    /** E7: looks whether the limit can be confirmed and whether it has lapsed; nothing happens where neither is so. */
    record CheckLimit(String caseId, WorkingCalendar calendar) implements CaseCommand {}

    record Reinspect(String caseId, boolean met, @Nullable String findings, List<String> officers)
            implements CaseCommand {}

    record Penalise(String caseId, Fine fine, List<String> officers, Rulebook rules) implements Issuing {

        @Override
        public @Nullable String documentNumber() {
            return fine.documentNumber();
        }
    }

    /** 告知 before a penalty (行政处罚法44). */
    record NoticePenalty(String caseId, Proposal proposal, Rulebook rules) implements Issuing {

        @Override
        public @Nullable String documentNumber() {
            return proposal.documentNumber();
        }
    }

    /**
     * @param about the ground of a fine, {@code ground:measure} of a measure that is a penalty, the licence of a
     *     revocation, or {@code closure}
     * @param amount of a fine, at most, or the worth of what is confiscated, in CNY; null where neither is said
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
    record AnswerNotice(String caseId, String about, String answer, WorkingCalendar calendar) implements CaseCommand {}

    record CallHearing(
            String caseId, String about, @Nullable String documentNumber, LocalDate heldOn, WorkingCalendar calendar)
            implements Issuing {}

    record HoldHearing(
            String caseId, String about, @Nullable String documentNumber) implements CaseCommand {}

    /** @param by {@code legal-review} or {@code collective-discussion} */
    record ReadyDecision(
            String caseId,
            String about,
            String by,
            @Nullable String documentNumber,
            WorkingCalendar calendar) implements CaseCommand {}

    /** @param documentNumber of the penalty that is served */
    record ServePenalty(String caseId, @Nullable String documentNumber, Delivered delivered, WorkingCalendar calendar)
            implements CaseCommand {}

    /** @param consented the enterprise has agreed to be served electronically */
    record Delivered(String manner, @Nullable String receivedBy, boolean consented) {}

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
            String reason) implements CaseCommand {}

    record PenaliseDaily(
            String caseId, String ground, @Nullable String documentNumber, List<String> officers, Rulebook rules)
            implements Issuing {}

    /** @param amount in CNY */
    record PayFine(String caseId, String fine, BigDecimal amount, WorkingCalendar calendar) implements CaseCommand {}

    record DemandPayment(
            String caseId, String fine, @Nullable String documentNumber, WorkingCalendar calendar) implements Issuing {}

    record ApplyToCourt(
            String caseId,
            String fine,
            String court,
            @Nullable String documentNumber,
            WorkingCalendar calendar) implements Issuing {}

    /** @param ground that needs no measure before it; null where the measure that was ordered has not helped */
    record Refer(
            String caseId,
            @Nullable String ground,
            String gravity,
            String proposal,
            @Nullable String documentNumber,
            Rulebook rules)
            implements CaseCommand {}

    record Decide(String caseId, String outcome, Paper decision) implements CaseCommand {}

    /** @param outcome what is approved; null where approval is denied */
    record AnswerApproval(String caseId, @Nullable String outcome, Paper decision) implements CaseCommand {}

    record RevokeLicence(
            String caseId, String licence, @Nullable String documentNumber, Signed signed, Rulebook rules)
            implements Issuing {}

    record FileRectification(String caseId, @Nullable String findings) implements CaseCommand {}

    record OrderClosing(String caseId, @Nullable String documentNumber, Signed signed, Rulebook rules)
            implements Issuing {}

    /** Two persons by the numbers of their certificates: who handled the decision, and who approved it. */
    record Signed(@Nullable String handledBy, @Nullable String approvedBy) {}

    record CarryOut(String caseId, @Nullable String findings) implements CaseCommand {}

    record CloseCase(String caseId, String result) implements CaseCommand {}

    record FileReview(String caseId, String forum, String body) implements CaseCommand {}

    record Stay(String caseId, String body, @Nullable String documentNumber) implements CaseCommand {}

    record EndStay(String caseId, String body, @Nullable String documentNumber, WorkingCalendar calendar)
            implements CaseCommand {}

    /** @param changedTo what the decision on closure is from now on, with the outcome {@code CHANGED} */
    record ConcludeReview(
            String caseId, ReviewOutcome outcome, @Nullable String changedTo, Paper decision) implements CaseCommand {}

    /**
     * 变更 of the amount of a fine, which a review or a court has decided.
     *
     * @param fine number of the penalty decision; null where one fine upon the ground stands
     * @param amount in CNY from now on
     */
    record ChangeFine(
            String caseId, String ground, @Nullable String fine, BigDecimal amount, Paper decision)
            implements CaseCommand {}

    record VoidAction(String caseId, Undo undo, WorkingCalendar calendar) implements TakingBack {}

    /**
     * @param corrected the action as it should have been
     * @param occurredOn the day it should have had; null where the day was right
     */
    record CorrectAction(
            String caseId,
            Undo undo,
            CaseCommand corrected,
            @Nullable LocalDate occurredOn,
            WorkingCalendar calendar) implements TakingBack {

        @Override
        public Set<Claim> claims() {
            return corrected.claims();
        }
    }

    /** The enterprise a case is about, where it lies, and what it makes by GB/T 4754. */
    record Party(String uscc, String name, String township, String industryCode, String industryEdition) {}

    /**
     * @param document name of the document (文书), where it is said
     * @param issuedBy the body in whose name the office acts; null where it is its own
     */
    record Order(
            String ground,
            String measure,
            @Nullable String documentNumber,
            @Nullable Term limit,
            @Nullable String document,
            @Nullable String issuedBy) {

        Order(String ground, String measure, @Nullable String documentNumber, @Nullable Term limit) {
            this(ground, measure, documentNumber, limit, null, null);
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

    /** A decision of a government, a reviewing body or a court, as it is reported. */
    record Paper(String body, String level, @Nullable String number, LocalDate on) {

        Decision decision() {
            return new Decision(body, level, Requirements.documentNumber("decision/number", number), on);
        }
    }

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
