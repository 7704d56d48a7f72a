package org.phaseout.enforcement.cases.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.phaseout.enforcement.cases.domain.CaseCommand;
import org.phaseout.enforcement.cases.domain.CaseCommand.CorrectAction;
import org.phaseout.enforcement.cases.domain.CaseCommand.VoidAction;
import org.phaseout.enforcement.rules.view.Rules;
import org.phaseout.platform.domain.Act;
import org.phaseout.platform.domain.Undo;
import org.phaseout.platform.intake.Action;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** U12: that an action on a case is voided or corrected, and what it asks. */
@Configuration(proxyBeanMethods = false)
class UndoingActions {

    private static final Set<String> SENDERS =
            Set.of("government", "industry", "development", "ecology", "market", "emergency", "safety:*", "township:*");

    /** Which action a stored fact comes from. */
    static final Map<String, String> ACTIONS = Map.ofEntries(
            Map.entry("case-lead-recorded", "lead"),
            Map.entry("case-opened", "opening"),
            Map.entry("case-ground-found", "ground"),
            Map.entry("case-measure-ordered", "measure"),
            Map.entry("case-measure-served", "measure-service"),
            Map.entry("case-extension-applied", "extension-application"),
            Map.entry("case-extension-granted", "extension-grant"),
            Map.entry("case-extension-refused", "extension-refusal"),
            Map.entry("case-reinspected-met", "reinspection"),
            Map.entry("case-reinspected-failed", "reinspection"),
            Map.entry("case-penalty-decided", "penalty"),
            Map.entry("case-penalty-announced", "penalty-notice"),
            Map.entry("case-notice-answered", "notice-answer"),
            Map.entry("case-hearing-called", "hearing-notice"),
            Map.entry("case-hearing-held", "hearing"),
            Map.entry("case-decision-reviewed", "legal-review"),
            Map.entry("case-publication-decided", "publication"),
            Map.entry("case-rectification-plan-filed", "rectification-plan"),
            Map.entry("case-followed-up", "follow-up-check"),
            Map.entry("case-rectification-filed", "rectification-report"),
            Map.entry("case-licence-revoked", "licence-revocation"),
            Map.entry("case-referred", "referral"),
            Map.entry("case-approval-given", "approval"),
            Map.entry("case-approval-denied", "approval"),
            Map.entry("case-decided", "decision"),
            Map.entry("case-closing-ordered", "closing-order"),
            Map.entry("case-carried-out", "execution"),
            Map.entry("case-closed", "closing"),
            Map.entry("case-review-filed", "review-filing"),
            Map.entry("case-stayed", "stay"),
            Map.entry("case-stay-ended", "stay-end"),
            Map.entry("case-upheld", "review-outcome"),
            Map.entry("case-annulled", "review-outcome"),
            Map.entry("case-changed", "review-outcome"),
            Map.entry("case-found-unlawful", "review-outcome"),
            Map.entry("case-found-void", "review-outcome"),
            Map.entry("case-redecision-ordered", "review-outcome"),
            Map.entry("case-review-ended", "review-outcome"),
            Map.entry("case-fine-changed", "review-outcome"),
            Map.entry("case-penalty-served", "penalty-service"),
            Map.entry("case-daily-penalty-decided", "daily-penalty"),
            Map.entry("case-fine-paid", "payment"),
            Map.entry("case-demand-served", "demand"),
            Map.entry("case-court-applied", "court-application"));

    record Target(long version, String fact) {

        Undo undo(String office, String reason, String document) {
            return new Undo(version, fact, office, reason, document);
        }
    }

    record VoidingData(Target action, String office, String reason, String document) {}

    /** @param data of the corrected action, whole */
    record CorrectionData(
            Target action,
            String office,
            String reason,
            String document,
            @Nullable LocalDate occurredOn,
            JsonNode data) {}

    @Bean
    Action<VoidingData> voiding(Rules rules) {
        return new Action<>(
                "report.case.voiding",
                VoidingData.class,
                SENDERS,
                (subject, data, _) -> new VoidAction(
                        subject, data.action().undo(data.office(), data.reason(), data.document()), rules.calendar()));
    }

    @Bean
    Action<CorrectionData> correction(ObjectProvider<List<Action<?>>> actions, JsonMapper eventJson, Rules rules) {
        return Action.correcting(
                "report.case.correction",
                CorrectionData.class,
                SENDERS,
                (subject, data, act) -> new CorrectAction(
                        subject,
                        data.action().undo(data.office(), data.reason(), data.document()),
                        corrected(action(data.action().fact(), actions.getObject()), subject, data, act, eventJson),
                        data.occurredOn(),
                        rules.calendar()));
    }

    private static Action<?> action(String fact, List<Action<?>> actions) {
        var type = "report.case." + ACTIONS.get(fact);
        return actions.stream()
                .filter(action -> action.type().equals(type))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(fact + " comes from no action"));
    }

    private static <D> CaseCommand corrected(
            Action<D> action, String subject, CorrectionData correction, Act act, JsonMapper json) {
        var data = json.treeToValue(correction.data(), action.data());
        return (CaseCommand) action.command().of(subject, data, act);
    }
}
