package org.phaseout.enforcement.cases.web;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.phaseout.enforcement.cases.domain.CaseCommand;
import org.phaseout.enforcement.cases.domain.ReviewCommand.ChangeFine;
import org.phaseout.enforcement.cases.domain.ReviewCommand.ConcludeReview;
import org.phaseout.enforcement.cases.domain.ReviewCommand.EndStay;
import org.phaseout.enforcement.cases.domain.ReviewCommand.FileReview;
import org.phaseout.enforcement.cases.domain.ReviewCommand.ReviewOutcome;
import org.phaseout.enforcement.cases.domain.ReviewCommand.Stay;
import org.phaseout.enforcement.cases.web.DecisionActions.PaperData;
import org.phaseout.enforcement.rules.view.Rules;
import org.phaseout.platform.intake.Action;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Reviews and lawsuits (E6a): what may be reported of them, by whom, and what it asks. */
@Configuration(proxyBeanMethods = false)
class ReviewActions {

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
    Action<FilingData> reviewFiling() {
        return Reports.ofGovernmentToo(
                "review-filing",
                FilingData.class,
                (subject, data, _) -> new FileReview(subject, data.forum(), data.body(), data.about()));
    }

    @Bean
    Action<StayData> stay() {
        return Reports.ofGovernmentToo(
                "stay",
                StayData.class,
                (subject, data, _) -> new Stay(subject, data.body(), data.documentNumber(), data.about()));
    }

    @Bean
    Action<StayData> stayEnd(Rules rules) {
        return Reports.ofGovernmentToo(
                "stay-end",
                StayData.class,
                (subject, data, _) ->
                        new EndStay(subject, data.body(), data.documentNumber(), data.about(), rules.calendar()));
    }

    @Bean
    Action<OutcomeData> reviewOutcome() {
        return Reports.ofGovernmentToo(
                "review-outcome", OutcomeData.class, (subject, data, _) -> data.command(subject));
    }
}
