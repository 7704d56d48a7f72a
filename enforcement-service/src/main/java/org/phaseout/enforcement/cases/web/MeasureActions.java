package org.phaseout.enforcement.cases.web;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.phaseout.enforcement.cases.domain.CaseEvent.Shown;
import org.phaseout.enforcement.cases.domain.CaseEvent.Term;
import org.phaseout.enforcement.cases.domain.DecisionCommand.RevokeLicence;
import org.phaseout.enforcement.cases.domain.DecisionCommand.Signed;
import org.phaseout.enforcement.cases.domain.MeasureCommand.ApplyForExtension;
import org.phaseout.enforcement.cases.domain.MeasureCommand.FilePlan;
import org.phaseout.enforcement.cases.domain.MeasureCommand.FileRectification;
import org.phaseout.enforcement.cases.domain.MeasureCommand.FollowUp;
import org.phaseout.enforcement.cases.domain.MeasureCommand.GrantExtension;
import org.phaseout.enforcement.cases.domain.MeasureCommand.Order;
import org.phaseout.enforcement.cases.domain.MeasureCommand.OrderMeasure;
import org.phaseout.enforcement.cases.domain.MeasureCommand.RefuseExtension;
import org.phaseout.enforcement.cases.domain.MeasureCommand.Reinspect;
import org.phaseout.enforcement.cases.domain.MeasureCommand.ServeMeasure;
import org.phaseout.enforcement.cases.domain.PenaltyCommand.Fine;
import org.phaseout.enforcement.cases.domain.PenaltyCommand.Penalise;
import org.phaseout.enforcement.cases.web.CaseActions.Officer;
import org.phaseout.enforcement.rules.view.Rules;
import org.phaseout.platform.intake.Action;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** From the measure to its end: what a department may report of it, and what it asks. */
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

    record FilingData(@Nullable String findings, @Nullable String ground) {}

    record PlanData(@Nullable String published, @Nullable String ground) {}

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

    record ReinspectionData(
            String result,
            @Nullable String findings,
            List<Officer> officers,
            @Nullable String ground) {

        boolean isMet() {
            return result.equals("met");
        }
    }

    record PenaltyData(
            String ground,
            BigDecimal amount,
            @Nullable BigDecimal goodsValue,
            @Nullable String documentNumber,
            @Nullable String issuedBy,
            List<Officer> officers) {}

    @Bean
    Action<MeasureData> measure(Rules rules) {
        return action("measure", MeasureData.class, (subject, data, _) -> {
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
        return action("measure-service", ServiceData.class, (subject, data, _) -> {
            var delivered = CaseActions.delivered(data.manner(), data.receivedBy(), data.consented());
            return new ServeMeasure(subject, delivered, rules.calendar(), data.measure(), data.ground());
        });
    }

    @Bean
    Action<ApplicationData> extensionApplication() {
        return action(
                "extension-application",
                ApplicationData.class,
                (subject, data, _) -> new ApplyForExtension(subject, data.extension(), data.reason(), data.ground()));
    }

    @Bean
    Action<GrantData> extensionGrant(Rules rules) {
        return action(
                "extension-grant",
                GrantData.class,
                (subject, data, _) -> new GrantExtension(
                        subject, data.documentNumber(), data.extension(), rules.calendar(), data.ground()));
    }

    @Bean
    Action<RefusalData> extensionRefusal() {
        return action(
                "extension-refusal",
                RefusalData.class,
                (subject, data, _) ->
                        new RefuseExtension(subject, data.documentNumber(), data.reason(), data.ground()));
    }

    @Bean
    Action<PlanData> rectificationPlan(Rules rules) {
        return new Action<>(
                "report.case.rectification-plan",
                PlanData.class,
                Set.of("ecology"),
                (subject, data, _) -> new FilePlan(subject, data.published(), rules.now(), data.ground()));
    }

    @Bean
    Action<ReinspectionData> followUpCheck(Rules rules) {
        return new Action<>(
                "report.case.follow-up-check",
                ReinspectionData.class,
                Set.of("ecology"),
                (subject, data, _) -> new FollowUp(
                        subject,
                        data.isMet(),
                        data.findings(),
                        CaseActions.persons(data.officers()),
                        rules.now(),
                        data.ground()));
    }

    @Bean
    Action<FilingData> rectificationReport() {
        return new Action<>(
                "report.case.rectification-report",
                FilingData.class,
                Set.of("ecology"),
                (subject, data, _) -> new FileRectification(subject, data.findings(), data.ground()));
    }

    @Bean
    Action<RevocationData> licenceRevocation(Rules rules) {
        return new Action<>(
                "report.case.licence-revocation",
                RevocationData.class,
                Set.of("ecology", "market", "emergency", "safety:*"),
                (subject, data, _) -> new RevokeLicence(
                        subject, data.licence(), data.documentNumber(), data.gravity(), data.signed(), rules.now()));
    }

    @Bean
    Action<ReinspectionData> reinspection() {
        return action(
                "reinspection",
                ReinspectionData.class,
                (subject, data, _) -> new Reinspect(
                        subject, data.isMet(), data.findings(), CaseActions.persons(data.officers()), data.ground()));
    }

    @Bean
    Action<PenaltyData> penalty(Rules rules) {
        return action("penalty", PenaltyData.class, (subject, data, _) -> {
            var fine =
                    new Fine(data.ground(), data.amount(), data.goodsValue(), data.documentNumber(), data.issuedBy());
            return new Penalise(subject, fine, CaseActions.persons(data.officers()), rules.now());
        });
    }

    private static <D> Action<D> action(String name, Class<D> data, Action.Meaning<D> meaning) {
        return new Action<>("report.case." + name, data, CaseActions.DEPARTMENTS, meaning);
    }
}
