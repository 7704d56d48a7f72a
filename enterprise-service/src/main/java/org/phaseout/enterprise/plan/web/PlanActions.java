package org.phaseout.enterprise.plan.web;

import java.util.List;
import java.util.Set;
import org.phaseout.enterprise.plan.domain.PlanCommand.AmendPlan;
import org.phaseout.enterprise.plan.domain.PlanCommand.CloseSurvey;
import org.phaseout.enterprise.plan.domain.PlanCommand.CorrectPlanFact;
import org.phaseout.enterprise.plan.domain.PlanCommand.OpenPlan;
import org.phaseout.enterprise.plan.domain.PlanCommand.SubmitPlan;
import org.phaseout.enterprise.plan.domain.PlanCommand.Tellable;
import org.phaseout.enterprise.plan.domain.PlanCommand.VoidPlanFact;
import org.phaseout.enterprise.plan.domain.PlanId;
import org.phaseout.enterprise.plan.domain.PlanPeriod;
import org.phaseout.enterprise.reference.view.References;
import org.phaseout.platform.domain.Referrers;
import org.phaseout.platform.intake.Action;
import org.phaseout.platform.intake.UndoneAction;
import org.phaseout.platform.intake.UndoneAction.Correction;
import org.phaseout.platform.intake.UndoneAction.Voiding;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import tools.jackson.databind.json.JsonMapper;

/** What may be reported of a township-year plan, by whom, and what it asks. */
@Configuration(proxyBeanMethods = false)
class PlanActions {

    private static final Set<String> INDUSTRY = Set.of("industry");
    private static final Set<String> TOWNSHIPS = Set.of("township:*");
    private static final Set<String> EITHER = Set.of("industry", "township:*");

    private static final String OPENING = "plan-opened";

    record Opening(String township, int year, String document) {}

    record SurveyClosing(int coverage, int found, boolean zeroReport) {}

    record Submission(List<String> keyTasks, List<String> measures, List<String> departments, String document) {}

    record Amendment(int number, String change, String document) {}

    @Bean
    Action<Opening> planOpening() {
        return new Action<>(
                "report.plan.opening", Opening.class, INDUSTRY, (subject, data, _) -> open(new PlanId(subject), data));
    }

    @Bean
    Action<SurveyClosing> planSurveyClosing() {
        return new Action<>(
                "report.plan.survey-closing",
                SurveyClosing.class,
                TOWNSHIPS,
                (subject, data, _) -> closeSurvey(new PlanId(subject), data));
    }

    @Bean
    Action<Submission> planSubmission() {
        return new Action<>(
                "report.plan.submission",
                Submission.class,
                TOWNSHIPS,
                (subject, data, _) -> submit(new PlanId(subject), data));
    }

    @Bean
    Action<Amendment> planAmendment() {
        return new Action<>(
                "report.plan.amendment",
                Amendment.class,
                TOWNSHIPS,
                (subject, data, _) -> amend(new PlanId(subject), data));
    }

    @Bean
    Action<Voiding> planVoiding(References references) {
        return new Action<>(
                "report.plan.voiding",
                Voiding.class,
                EITHER,
                (subject, data, _) -> new VoidPlanFact(
                        new PlanId(subject), data.undo(), referrers(subject, data.action(), references)));
    }

    @Bean
    Action<Correction> planCorrection(References references, JsonMapper eventJson) {
        return Action.correcting(
                "report.plan.correction",
                Correction.class,
                EITHER,
                (subject, data, _) -> new CorrectPlanFact(
                        new PlanId(subject),
                        data.undo(),
                        instead(new PlanId(subject), data, eventJson),
                        data.occurredOn(),
                        referrers(subject, data.action(), references)));
    }

    /** Units are listed in the plan as it was opened, whatever else is told of it. */
    private static Referrers referrers(String subject, UndoneAction undone, References references) {
        return undone.fact().equals(OPENING) ? references.to(subject) : Referrers.NONE;
    }

    /** The schema lets in no other facts than these. */
    private static Tellable instead(PlanId id, Correction correction, JsonMapper json) {
        var data = correction.data();
        return switch (correction.action().fact()) {
            case OPENING -> open(id, json.treeToValue(data, Opening.class));
            case "plan-survey-closed" -> closeSurvey(id, json.treeToValue(data, SurveyClosing.class));
            case "plan-submitted" -> submit(id, json.treeToValue(data, Submission.class));
            case "plan-amended" -> amend(id, json.treeToValue(data, Amendment.class));
            default -> throw new IllegalArgumentException(correction.action().fact());
        };
    }

    private static OpenPlan open(PlanId id, Opening data) {
        return new OpenPlan(id, new PlanPeriod(data.township(), data.year()), data.document());
    }

    private static CloseSurvey closeSurvey(PlanId id, SurveyClosing data) {
        return new CloseSurvey(id, data.coverage(), data.found(), data.zeroReport());
    }

    private static SubmitPlan submit(PlanId id, Submission data) {
        return new SubmitPlan(id, data.keyTasks(), data.measures(), data.departments(), data.document());
    }

    private static AmendPlan amend(PlanId id, Amendment data) {
        return new AmendPlan(id, data.number(), data.change(), data.document());
    }
}
