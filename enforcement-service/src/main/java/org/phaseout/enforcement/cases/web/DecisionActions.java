package org.phaseout.enforcement.cases.web;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.phaseout.enforcement.cases.domain.CaseCommand;
import org.phaseout.enforcement.cases.domain.CaseCommand.Paper;
import org.phaseout.enforcement.cases.domain.DecisionCommand.AnswerApproval;
import org.phaseout.enforcement.cases.domain.DecisionCommand.CarryOut;
import org.phaseout.enforcement.cases.domain.DecisionCommand.CloseCase;
import org.phaseout.enforcement.cases.domain.DecisionCommand.Decide;
import org.phaseout.enforcement.cases.domain.DecisionCommand.OrderClosing;
import org.phaseout.enforcement.cases.domain.DecisionCommand.Refer;
import org.phaseout.enforcement.cases.domain.DecisionCommand.Signed;
import org.phaseout.enforcement.cases.domain.ReviewCommand.ChangeFine;
import org.phaseout.enforcement.cases.domain.ReviewCommand.ConcludeReview;
import org.phaseout.enforcement.cases.domain.ReviewCommand.EndStay;
import org.phaseout.enforcement.cases.domain.ReviewCommand.FileReview;
import org.phaseout.enforcement.cases.domain.ReviewCommand.ReviewOutcome;
import org.phaseout.enforcement.cases.domain.ReviewCommand.Stay;
import org.phaseout.enforcement.rules.view.Rules;
import org.phaseout.platform.intake.Action;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** From the referral to the end, and the review of it all: what may be reported, by whom, and what it asks. */
@Configuration(proxyBeanMethods = false)
class DecisionActions {

    record ReferralData(
            @Nullable String ground,
            String gravity,
            String proposal,
            @Nullable String documentNumber) {}

    record DecisionData(String outcome, PaperData decision) {}

    record ApprovalData(String answer, @Nullable String outcome, PaperData decision) {}

    record PaperData(String body, String level, @Nullable String number, LocalDate on) {

        Paper paper() {
            return new Paper(body, level, number, on);
        }
    }

    record ClosingOrderData(
            @Nullable String documentNumber,
            @Nullable String handledBy,
            @Nullable String approvedBy) {

        Signed signed() {
            return new Signed(handledBy, approvedBy);
        }
    }

    record ExecutionData(@Nullable String findings) {}

    record ClosingData(String result) {}

    record FilingData(String forum, String body, @Nullable List<String> about) {}

    record StayData(
            String body,
            @Nullable String documentNumber,
            @Nullable List<String> about) {}

    record OutcomeData(
            String outcome,
            @Nullable String changedTo,
            @Nullable FineData fine,
            @Nullable List<String> about,
            PaperData decision) {

        CaseCommand command(String subject) {
            return fine == null
                    ? new ConcludeReview(subject, ReviewOutcome.of(outcome), changedTo, about, decision.paper())
                    : new ChangeFine(subject, fine.ground(), fine.documentNumber(), fine.amount(), decision.paper());
        }
    }

    record FineData(String ground, @Nullable String documentNumber, BigDecimal amount) {}

    @Bean
    Action<ReferralData> referral(Rules rules) {
        return new Action<>(
                "report.case.referral",
                ReferralData.class,
                CaseActions.DEPARTMENTS,
                (subject, data, _) -> new Refer(
                        subject, data.ground(), data.gravity(), data.proposal(), data.documentNumber(), rules.now()));
    }

    @Bean
    Action<DecisionData> decision() {
        return shared(
                "decision",
                DecisionData.class,
                (subject, data, _) ->
                        new Decide(subject, data.outcome(), data.decision().paper()));
    }

    @Bean
    Action<ApprovalData> approval() {
        return shared(
                "approval",
                ApprovalData.class,
                (subject, data, _) -> new AnswerApproval(
                        subject,
                        data.answer().equals("given") ? data.outcome() : null,
                        data.decision().paper()));
    }

    @Bean
    Action<ClosingOrderData> closingOrder(Rules rules) {
        return shared(
                "closing-order",
                ClosingOrderData.class,
                (subject, data, _) -> new OrderClosing(subject, data.documentNumber(), data.signed(), rules.now()));
    }

    @Bean
    Action<ExecutionData> execution() {
        return shared("execution", ExecutionData.class, (subject, data, _) -> new CarryOut(subject, data.findings()));
    }

    @Bean
    Action<ClosingData> closing() {
        return new Action<>(
                "report.case.closing",
                ClosingData.class,
                CaseActions.DEPARTMENTS,
                (subject, data, _) -> new CloseCase(subject, data.result()));
    }

    @Bean
    Action<FilingData> reviewFiling() {
        return shared(
                "review-filing",
                FilingData.class,
                (subject, data, _) -> new FileReview(subject, data.forum(), data.body(), data.about()));
    }

    @Bean
    Action<StayData> stay() {
        return shared(
                "stay",
                StayData.class,
                (subject, data, _) -> new Stay(subject, data.body(), data.documentNumber(), data.about()));
    }

    @Bean
    Action<StayData> stayEnd(Rules rules) {
        return shared(
                "stay-end",
                StayData.class,
                (subject, data, _) ->
                        new EndStay(subject, data.body(), data.documentNumber(), data.about(), rules.calendar()));
    }

    @Bean
    Action<OutcomeData> reviewOutcome() {
        return shared("review-outcome", OutcomeData.class, (subject, data, _) -> data.command(subject));
    }

    private static <D> Action<D> shared(String name, Class<D> data, Action.Meaning<D> meaning) {
        return new Action<>("report.case." + name, data, CaseActions.WITH_GOVERNMENT, meaning);
    }
}
