package org.phaseout.enforcement.cases.web;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.phaseout.enforcement.cases.domain.CollectionCommand.ApplyToCourt;
import org.phaseout.enforcement.cases.domain.CollectionCommand.DemandPayment;
import org.phaseout.enforcement.cases.domain.CollectionCommand.PayFine;
import org.phaseout.enforcement.cases.domain.PenaltyCommand.PenaliseDaily;
import org.phaseout.enforcement.cases.web.CaseActions.Officer;
import org.phaseout.enforcement.rules.view.Rules;
import org.phaseout.platform.intake.Action;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What comes after a penalty decision: what may be reported of it, by whom, and what it asks. */
@Configuration(proxyBeanMethods = false)
class FineActions {

    record DailyData(String ground, @Nullable String documentNumber, List<Officer> officers) {}

    record PaymentData(String fine, BigDecimal amount) {}

    record DemandData(String fine, @Nullable String documentNumber) {}

    record ApplicationData(
            String fine, String court, @Nullable String documentNumber) {}

    @Bean
    Action<DailyData> dailyPenalty(Rules rules) {
        return Reports.of(
                Set.of("ecology"),
                "daily-penalty",
                DailyData.class,
                (subject, data, _) -> new PenaliseDaily(
                        subject,
                        data.ground(),
                        data.documentNumber(),
                        CaseActions.persons(data.officers()),
                        rules.now()));
    }

    @Bean
    Action<PaymentData> payment(Rules rules) {
        return Reports.ofDepartments(
                "payment",
                PaymentData.class,
                (subject, data, _) -> new PayFine(subject, data.fine(), data.amount(), rules.calendar()));
    }

    @Bean
    Action<DemandData> demand(Rules rules) {
        return Reports.ofDepartments(
                "demand",
                DemandData.class,
                (subject, data, _) -> new DemandPayment(subject, data.fine(), data.documentNumber(), rules.calendar()));
    }

    @Bean
    Action<ApplicationData> courtApplication(Rules rules) {
        return Reports.ofDepartments(
                "court-application",
                ApplicationData.class,
                (subject, data, _) ->
                        new ApplyToCourt(subject, data.fine(), data.court(), data.documentNumber(), rules.calendar()));
    }
}
