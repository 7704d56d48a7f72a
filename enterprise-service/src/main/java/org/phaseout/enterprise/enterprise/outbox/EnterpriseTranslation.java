package org.phaseout.enterprise.enterprise.outbox;

import java.util.Optional;
import org.phaseout.contract.enterprise.EnterpriseMessage;
import org.phaseout.enterprise.enterprise.domain.EnterpriseEvent;
import org.phaseout.platform.outbox.Translation;
import org.springframework.stereotype.Component;

@Component
class EnterpriseTranslation implements Translation<EnterpriseEvent, EnterpriseMessage> {

    @Override
    public Class<EnterpriseEvent> facts() {
        return EnterpriseEvent.class;
    }

    @Override
    public String topic() {
        return EnterpriseMessage.TOPIC;
    }

    @Override
    public Class<EnterpriseMessage> speaks() {
        return EnterpriseMessage.class;
    }

    @Override
    public Optional<EnterpriseMessage> message(EnterpriseEvent event) {
        return switch (event) {
            case EnterpriseEvent.EnterpriseRegistered registered ->
                Optional.of(new EnterpriseMessage.EnterpriseRegistered(
                        registered.enterpriseId(),
                        registered.uscc(),
                        registered.name(),
                        registered.township(),
                        new EnterpriseMessage.Industry(registered.industryCode(), registered.industryEdition())));
        };
    }
}
