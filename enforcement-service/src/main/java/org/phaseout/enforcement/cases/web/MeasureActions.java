package org.phaseout.enforcement.cases.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.phaseout.enforcement.cases.domain.CaseEvent.Shown;
import org.phaseout.enforcement.cases.domain.CaseEvent.Term;
import org.phaseout.enforcement.cases.domain.MeasureCommand.ApplyForExtension;
import org.phaseout.enforcement.cases.domain.MeasureCommand.GrantExtension;
import org.phaseout.enforcement.cases.domain.MeasureCommand.Order;
import org.phaseout.enforcement.cases.domain.MeasureCommand.OrderMeasure;
import org.phaseout.enforcement.cases.domain.MeasureCommand.RefuseExtension;
import org.phaseout.enforcement.cases.domain.MeasureCommand.ServeMeasure;
import org.phaseout.enforcement.cases.web.CaseActions.Officer;
import org.phaseout.enforcement.rules.view.Rules;
import org.phaseout.platform.intake.Action;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The measure and its limit: what a department may report of it, and what it asks. */
@Configuration(proxyBeanMethods = false)
class MeasureActions {

    record MeasureData(
            String ground,
            String measure,
            @Nullable String documentNumber,
            @Nullable String document,
            @Nullable String issuedBy,
            @Nullable Term limit,
            @Nullable Shown circumstance,
            List<Officer> officers) {}

    record ServiceData(
            @Nullable String measure,
            String manner,
            @Nullable Officer receivedBy,
            @Nullable Boolean consented,
            @Nullable String ground) {}

    record ApplicationData(
            Term extension, String reason, @Nullable String ground) {}

    record GrantData(
            @Nullable String documentNumber,
            Term extension,
            @Nullable String ground) {}

    record RefusalData(
            @Nullable String documentNumber,
            String reason,
            @Nullable String ground) {}

    @Bean
    Action<MeasureData> measure(Rules rules) {
        return Reports.ofDepartments("measure", MeasureData.class, (subject, data, _) -> {
            var order = new Order(
                    data.ground(),
                    data.measure(),
                    data.documentNumber(),
                    data.limit(),
                    data.document(),
                    data.issuedBy());
            return new OrderMeasure(
                    subject, order, data.circumstance(), CaseActions.persons(data.officers()), rules.now());
        });
    }

    @Bean
    Action<ServiceData> measureService(Rules rules) {
        return Reports.ofDepartments("measure-service", ServiceData.class, (subject, data, _) -> {
            var delivered = CaseActions.delivered(data.manner(), data.receivedBy(), data.consented());
            return new ServeMeasure(subject, delivered, rules.calendar(), data.measure(), data.ground());
        });
    }

    @Bean
    Action<ApplicationData> extensionApplication() {
        return Reports.ofDepartments(
                "extension-application",
                ApplicationData.class,
                (subject, data, _) -> new ApplyForExtension(subject, data.extension(), data.reason(), data.ground()));
    }

    @Bean
    Action<GrantData> extensionGrant(Rules rules) {
        return Reports.ofDepartments(
                "extension-grant",
                GrantData.class,
                (subject, data, _) -> new GrantExtension(
                        subject, data.documentNumber(), data.extension(), rules.calendar(), data.ground()));
    }

    @Bean
    Action<RefusalData> extensionRefusal() {
        return Reports.ofDepartments(
                "extension-refusal",
                RefusalData.class,
                (subject, data, _) ->
                        new RefuseExtension(subject, data.documentNumber(), data.reason(), data.ground()));
    }
}
