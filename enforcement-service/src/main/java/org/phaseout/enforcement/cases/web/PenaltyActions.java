package org.phaseout.enforcement.cases.web;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.phaseout.enforcement.cases.domain.CaseCommand.Delivered;
import org.phaseout.enforcement.cases.domain.PenaltyCommand.AnswerNotice;
import org.phaseout.enforcement.cases.domain.PenaltyCommand.CallHearing;
import org.phaseout.enforcement.cases.domain.PenaltyCommand.DecidePublication;
import org.phaseout.enforcement.cases.domain.PenaltyCommand.Fine;
import org.phaseout.enforcement.cases.domain.PenaltyCommand.HoldHearing;
import org.phaseout.enforcement.cases.domain.PenaltyCommand.NoticePenalty;
import org.phaseout.enforcement.cases.domain.PenaltyCommand.Penalise;
import org.phaseout.enforcement.cases.domain.PenaltyCommand.Proposal;
import org.phaseout.enforcement.cases.domain.PenaltyCommand.ReadyDecision;
import org.phaseout.enforcement.cases.domain.PenaltyCommand.ServePenalty;
import org.phaseout.enforcement.cases.web.CaseActions.Officer;
import org.phaseout.enforcement.rules.view.Rules;
import org.phaseout.platform.intake.Action;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** A penalty and the common procedure around it: what may be reported of it, by whom, and what it asks. */
@Configuration(proxyBeanMethods = false)
class PenaltyActions {

    record NoticeData(
            String about,
            @Nullable BigDecimal amount,
            @Nullable String documentNumber,
            LocalDate statementsBy,
            boolean hearing) {}

    record AnswerData(String about, String answer) {}

    record HearingNoticeData(String about, @Nullable String documentNumber, LocalDate heldOn) {}

    record HearingData(String about, @Nullable String documentNumber) {}

    record ReviewData(String about, String by, @Nullable String documentNumber) {}

    record PenaltyData(
            String ground,
            BigDecimal amount,
            @Nullable BigDecimal goodsValue,
            @Nullable String documentNumber,
            @Nullable String issuedBy,
            List<Officer> officers) {}

    record ServiceData(
            @Nullable String penalty,
            String manner,
            @Nullable Officer receivedBy,
            @Nullable Boolean consented) {

        Delivered delivered() {
            return CaseActions.delivered(manner, receivedBy, consented);
        }
    }

    record PublicationData(
            @Nullable String penalty,
            boolean published,
            @Nullable LocalDate until,
            String reason) {}

    @Bean
    Action<NoticeData> penaltyNotice(Rules rules) {
        return Reports.ofDepartments("penalty-notice", NoticeData.class, (subject, data, _) -> {
            var proposal = new Proposal(
                    data.about(), data.amount(), data.documentNumber(), data.statementsBy(), data.hearing());
            return new NoticePenalty(subject, proposal, rules.now());
        });
    }

    @Bean
    Action<AnswerData> noticeAnswer(Rules rules) {
        return Reports.ofDepartments(
                "notice-answer",
                AnswerData.class,
                (subject, data, _) -> new AnswerNotice(subject, data.about(), data.answer(), rules.calendar()));
    }

    @Bean
    Action<HearingNoticeData> hearingNotice(Rules rules) {
        return Reports.ofDepartments(
                "hearing-notice",
                HearingNoticeData.class,
                (subject, data, _) ->
                        new CallHearing(subject, data.about(), data.documentNumber(), data.heldOn(), rules.calendar()));
    }

    @Bean
    Action<HearingData> hearing() {
        return Reports.ofDepartments(
                "hearing",
                HearingData.class,
                (subject, data, _) -> new HoldHearing(subject, data.about(), data.documentNumber()));
    }

    @Bean
    Action<ReviewData> decisionReview(Rules rules) {
        return Reports.ofDepartments(
                "legal-review",
                ReviewData.class,
                (subject, data, _) ->
                        new ReadyDecision(subject, data.about(), data.by(), data.documentNumber(), rules.calendar()));
    }

    @Bean
    Action<PenaltyData> penalty(Rules rules) {
        return Reports.ofDepartments("penalty", PenaltyData.class, (subject, data, _) -> {
            var fine =
                    new Fine(data.ground(), data.amount(), data.goodsValue(), data.documentNumber(), data.issuedBy());
            return new Penalise(subject, fine, CaseActions.persons(data.officers()), rules.now());
        });
    }

    /** What the government has ordered it may serve and publish itself. */
    @Bean
    Action<ServiceData> penaltyService(Rules rules) {
        return Reports.ofGovernmentToo(
                "penalty-service",
                ServiceData.class,
                (subject, data, _) -> new ServePenalty(subject, data.penalty(), data.delivered(), rules.calendar()));
    }

    @Bean
    Action<PublicationData> publication() {
        return Reports.ofGovernmentToo(
                "publication",
                PublicationData.class,
                (subject, data, _) ->
                        new DecidePublication(subject, data.penalty(), data.published(), data.until(), data.reason()));
    }
}
