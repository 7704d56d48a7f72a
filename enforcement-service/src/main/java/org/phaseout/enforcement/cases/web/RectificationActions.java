package org.phaseout.enforcement.cases.web;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.phaseout.enforcement.cases.domain.MeasureCommand.FilePlan;
import org.phaseout.enforcement.cases.domain.MeasureCommand.FileRectification;
import org.phaseout.enforcement.cases.domain.MeasureCommand.FollowUp;
import org.phaseout.enforcement.cases.domain.MeasureCommand.Reinspect;
import org.phaseout.enforcement.cases.web.CaseActions.Officer;
import org.phaseout.enforcement.rules.view.Rules;
import org.phaseout.platform.intake.Action;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Whether what was ordered is done: what a department may report of it, and what it asks. */
@Configuration(proxyBeanMethods = false)
class RectificationActions {

    private static final Set<String> ECOLOGY = Set.of("ecology");

    record FilingData(@Nullable String findings, @Nullable String ground) {}

    record PlanData(@Nullable String published, @Nullable String ground) {}

    record ReinspectionData(
            String result,
            @Nullable String findings,
            List<Officer> officers,
            @Nullable String ground) {

        boolean isMet() {
            return result.equals("met");
        }
    }

    @Bean
    Action<PlanData> rectificationPlan(Rules rules) {
        return Reports.of(
                ECOLOGY,
                "rectification-plan",
                PlanData.class,
                (subject, data, _) -> new FilePlan(subject, data.published(), rules.now(), data.ground()));
    }

    @Bean
    Action<ReinspectionData> followUpCheck(Rules rules) {
        return Reports.of(
                ECOLOGY,
                "follow-up-check",
                ReinspectionData.class,
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
        return Reports.of(
                ECOLOGY,
                "rectification-report",
                FilingData.class,
                (subject, data, _) -> new FileRectification(subject, data.findings(), data.ground()));
    }

    @Bean
    Action<ReinspectionData> reinspection() {
        return Reports.ofDepartments(
                "reinspection",
                ReinspectionData.class,
                (subject, data, _) -> new Reinspect(
                        subject, data.isMet(), data.findings(), CaseActions.persons(data.officers()), data.ground()));
    }
}
