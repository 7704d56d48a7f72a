package org.phaseout.enterprise.unit.web;

import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.phaseout.enterprise.unit.domain.UnitCommand;
import org.phaseout.enterprise.unit.domain.UnitCommand.CorrectFact;
import org.phaseout.enterprise.unit.domain.UnitCommand.VoidFact;
import org.phaseout.enterprise.unit.domain.UnitId;
import org.phaseout.platform.domain.Act;
import org.phaseout.platform.intake.Action;
import org.phaseout.platform.intake.UndoneAction.Correction;
import org.phaseout.platform.intake.UndoneAction.Voiding;
import org.phaseout.platform.problem.Problem;
import org.phaseout.platform.problem.Rejected;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What was told wrongly of a unit, and what should have been told (U12). */
@Configuration(proxyBeanMethods = false)
class UndoingActions {

    private static final Set<String> SENDERS = Set.of(
            "province",
            "government",
            "industry",
            "development",
            "ecology",
            "human-resources",
            "market",
            "emergency",
            "safety:*",
            "township:*");

    /** Which action tells a fact, by the fact's stored name. */
    private static final Map<String, String> TOLD_BY = Map.ofEntries(
            Map.entry("unit-identified", "report.unit.identification"),
            Map.entry("unit-listed", "report.unit.listing"),
            Map.entry("unit-carried-over", "report.unit.carryover"),
            Map.entry("unit-way-determined", "report.unit.determination"),
            Map.entry("unit-water-cut", "report.unit.water-cut"),
            Map.entry("unit-power-cut", "report.unit.power-cut"),
            Map.entry("unit-power-device-removed", "report.unit.power-device-removal"),
            Map.entry("unit-equipment-sealed", "report.unit.equipment-sealing"),
            Map.entry("unit-commitment-made-public", "report.unit.commitment"),
            Map.entry("unit-sealing-notice-published", "report.unit.sealing-notice"),
            Map.entry("unit-dismantle-date-set", "report.unit.dismantle-date"),
            Map.entry("unit-sealed", "report.unit.sealing"),
            Map.entry("unit-consent-requested", "report.unit.consent-request"),
            Map.entry("unit-consent-given", "report.unit.consent"),
            Map.entry("unit-exited-sealed", "report.unit.sealed-exit"),
            Map.entry("unit-dismantling-started", "report.unit.dismantling-start"),
            Map.entry("unit-machine-disposed", "report.unit.disposal"),
            Map.entry("unit-auxiliary-reused", "report.unit.auxiliary-reuse"),
            Map.entry("unit-dismantled", "report.unit.dismantling"),
            Map.entry("unit-checked-on-site", "report.unit.site-check"),
            Map.entry("unit-accepted", "report.unit.acceptance"),
            Map.entry("unit-sent-back-at-acceptance", "report.unit.acceptance"),
            Map.entry("unit-failed-acceptance", "report.unit.acceptance"),
            Map.entry("unit-reminded", "report.unit.reminder"),
            Map.entry("unit-resurgence-confirmed", "report.unit.resurgence-confirmation"),
            Map.entry("unit-resurgence-cleared", "report.unit.resurgence-clearance"));

    private final ObjectProvider<Action<?>> actions;
    private final JsonMapper json;

    UndoingActions(ObjectProvider<Action<?>> actions, JsonMapper eventJson) {
        this.actions = actions;
        this.json = eventJson;
    }

    @Bean
    Action<Voiding> unitVoiding() {
        return new Action<>(
                "report.unit.voiding",
                Voiding.class,
                SENDERS,
                (subject, data, _) -> new VoidFact(new UnitId(subject), data.undo()));
    }

    @Bean
    Action<Correction> unitCorrection() {
        return Action.correcting(
                "report.unit.correction",
                Correction.class,
                SENDERS,
                (subject, data, act) -> new CorrectFact(
                        new UnitId(subject),
                        data.undo(),
                        corrected(telling(data.action().fact()), subject, data.data(), act),
                        data.occurredOn()));
    }

    private Action<?> telling(String fact) {
        var type = Objects.requireNonNull(TOLD_BY.get(fact), fact);
        return actions.stream()
                .filter(action -> action.type().equals(type))
                .findFirst()
                .orElseThrow();
    }

    /** Who may not report an action may not correct one either. */
    private <D> UnitCommand corrected(Action<D> action, String subject, JsonNode data, Act act) {
        if (action.senders().stream().noneMatch(act.by()::is)) {
            throw new Rejected(Problem.of(
                    403,
                    "action-not-yours",
                    "/data/action/fact",
                    action.type(),
                    act.by().value()));
        }
        return (UnitCommand) action.command().of(subject, json.treeToValue(data, action.data()), act);
    }
}
