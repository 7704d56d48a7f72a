package org.phaseout.enterprise.enterprise.web;

import java.util.Set;
import org.phaseout.enterprise.enterprise.domain.EnterpriseCommand.RegisterEnterprise;
import org.phaseout.enterprise.enterprise.domain.EnterpriseId;
import org.phaseout.enterprise.enterprise.domain.Uscc;
import org.phaseout.platform.intake.Action;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What may be reported of an enterprise, by whom, and what it asks. */
@Configuration(proxyBeanMethods = false)
class EnterpriseActions {

    record Registration(String uscc, String name, String township, Industry industry) {}

    record Industry(String code, String edition) {}

    @Bean
    Action<Registration> registration() {
        return new Action<>(
                "report.enterprise.registration",
                Registration.class,
                Set.of("township:*", "industry", "development", "ecology", "market", "emergency", "safety:*"),
                (subject, data, _) -> new RegisterEnterprise(
                        new EnterpriseId(subject),
                        new Uscc(data.uscc()),
                        data.name(),
                        data.township(),
                        data.industry().code(),
                        data.industry().edition()));
    }
}
