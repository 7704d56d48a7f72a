package org.phaseout.enforcement.cases.web;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.phaseout.enforcement.cases.domain.CaseCommand.Paper;
import org.phaseout.enforcement.cases.domain.DecisionCommand.AnswerApproval;
import org.phaseout.enforcement.cases.domain.DecisionCommand.CarryOut;
import org.phaseout.enforcement.cases.domain.DecisionCommand.CloseCase;
import org.phaseout.enforcement.cases.domain.DecisionCommand.Decide;
import org.phaseout.enforcement.cases.domain.DecisionCommand.OrderClosing;
import org.phaseout.enforcement.cases.domain.DecisionCommand.Refer;
import org.phaseout.enforcement.cases.domain.DecisionCommand.RevokeLicence;
import org.phaseout.enforcement.cases.domain.DecisionCommand.Signed;
import org.phaseout.enforcement.rules.view.Rules;
import org.phaseout.platform.intake.Action;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** From the referral to the end: what may be reported, by whom, and what it asks. */
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

    record RevocationData(
            String licence,
            @Nullable String documentNumber,
            @Nullable String gravity,
            @Nullable String handledBy,
            @Nullable String approvedBy) {

        Signed signed() {
            return new Signed(handledBy, approvedBy);
        }
    }

    record ExecutionData(@Nullable String findings) {}

    record ClosingData(String result) {}

    @Bean
    Action<ReferralData> referral(Rules rules) {
        return Reports.ofDepartments(
                "referral",
                ReferralData.class,
                (subject, data, _) -> new Refer(
                        subject, data.ground(), data.gravity(), data.proposal(), data.documentNumber(), rules.now()));
    }

    @Bean
    Action<RevocationData> licenceRevocation(Rules rules) {
        return Reports.of(
                Set.of("ecology", "market", "emergency", "safety:*"),
                "licence-revocation",
                RevocationData.class,
                (subject, data, _) -> new RevokeLicence(
                        subject, data.licence(), data.documentNumber(), data.gravity(), data.signed(), rules.now()));
    }

    @Bean
    Action<DecisionData> decision() {
        return Reports.ofGovernmentToo(
                "decision",
                DecisionData.class,
                (subject, data, _) ->
                        new Decide(subject, data.outcome(), data.decision().paper()));
    }

    @Bean
    Action<ApprovalData> approval() {
        return Reports.ofGovernmentToo(
                "approval",
                ApprovalData.class,
                (subject, data, _) -> new AnswerApproval(
                        subject,
                        data.answer().equals("given") ? data.outcome() : null,
                        data.decision().paper()));
    }

    @Bean
    Action<ClosingOrderData> closingOrder(Rules rules) {
        return Reports.ofGovernmentToo(
                "closing-order",
                ClosingOrderData.class,
                (subject, data, _) -> new OrderClosing(subject, data.documentNumber(), data.signed(), rules.now()));
    }

    @Bean
    Action<ExecutionData> execution() {
        return Reports.ofGovernmentToo(
                "execution", ExecutionData.class, (subject, data, _) -> new CarryOut(subject, data.findings()));
    }

    @Bean
    Action<ClosingData> closing() {
        return Reports.ofDepartments(
                "closing", ClosingData.class, (subject, data, _) -> new CloseCase(subject, data.result()));
    }
}
