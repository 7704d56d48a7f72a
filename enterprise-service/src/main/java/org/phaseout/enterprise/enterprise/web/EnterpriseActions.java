package org.phaseout.enterprise.enterprise.web;

import java.util.Set;
import org.phaseout.enterprise.enterprise.domain.EnterpriseCommand.CorrectEnterpriseFact;
import org.phaseout.enterprise.enterprise.domain.EnterpriseCommand.RegisterEnterprise;
import org.phaseout.enterprise.enterprise.domain.EnterpriseCommand.RenameEnterprise;
import org.phaseout.enterprise.enterprise.domain.EnterpriseCommand.Tellable;
import org.phaseout.enterprise.enterprise.domain.EnterpriseCommand.VoidEnterpriseFact;
import org.phaseout.enterprise.enterprise.domain.EnterpriseId;
import org.phaseout.enterprise.enterprise.domain.Uscc;
import org.phaseout.enterprise.reference.view.References;
import org.phaseout.platform.domain.Referrers;
import org.phaseout.platform.intake.Action;
import org.phaseout.platform.intake.UndoneAction.Correction;
import org.phaseout.platform.intake.UndoneAction.Voiding;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import tools.jackson.databind.json.JsonMapper;

/** What may be reported of an enterprise, by whom, and what it asks. */
@Configuration(proxyBeanMethods = false)
class EnterpriseActions {

    private static final Set<String> SURVEYORS =
            Set.of("township:*", "industry", "development", "ecology", "market", "emergency", "safety:*");

    private static final String REGISTRATION = "enterprise-registered";

    record Registration(String uscc, String name, String township, Industry industry) {}

    record Industry(String code, String edition) {}

    record Renaming(String name, String document) {}

    @Bean
    Action<Registration> registration() {
        return new Action<>(
                "report.enterprise.registration",
                Registration.class,
                SURVEYORS,
                (subject, data, _) -> registered(new EnterpriseId(subject), data));
    }

    @Bean
    Action<Renaming> renaming() {
        return new Action<>(
                "report.enterprise.renaming",
                Renaming.class,
                SURVEYORS,
                (subject, data, _) -> renamed(new EnterpriseId(subject), data));
    }

    @Bean
    Action<Voiding> enterpriseVoiding(References references) {
        return new Action<>(
                "report.enterprise.voiding",
                Voiding.class,
                SURVEYORS,
                (subject, data, _) -> new VoidEnterpriseFact(
                        new EnterpriseId(subject),
                        data.undo(),
                        data.action().fact().equals(REGISTRATION) ? references.to(subject) : Referrers.NONE));
    }

    @Bean
    Action<Correction> enterpriseCorrection(JsonMapper eventJson) {
        return Action.correcting(
                "report.enterprise.correction",
                Correction.class,
                SURVEYORS,
                (subject, data, _) -> new CorrectEnterpriseFact(
                        new EnterpriseId(subject),
                        data.undo(),
                        instead(new EnterpriseId(subject), data, eventJson),
                        data.occurredOn()));
    }

    /** The schema lets in no other facts than these. */
    private static Tellable instead(EnterpriseId id, Correction correction, JsonMapper json) {
        return switch (correction.action().fact()) {
            case REGISTRATION -> registered(id, json.treeToValue(correction.data(), Registration.class));
            case "enterprise-renamed" -> renamed(id, json.treeToValue(correction.data(), Renaming.class));
            default -> throw new IllegalArgumentException(correction.action().fact());
        };
    }

    private static RegisterEnterprise registered(EnterpriseId id, Registration data) {
        return new RegisterEnterprise(
                id,
                new Uscc(data.uscc()),
                data.name(),
                data.township(),
                data.industry().code(),
                data.industry().edition());
    }

    private static RenameEnterprise renamed(EnterpriseId id, Renaming data) {
        return new RenameEnterprise(id, data.name(), data.document());
    }
}
