package org.phaseout.enterprise.enterprise.outbox;

import java.util.Optional;
import org.phaseout.contract.enterprise.EnterpriseMessage;
import org.phaseout.contract.enterprise.EnterpriseMessage.Industry;
import org.phaseout.contract.enterprise.EnterpriseMessage.Undoing;
import org.phaseout.enterprise.enterprise.domain.EnterpriseEvent;
import org.phaseout.enterprise.enterprise.domain.EnterpriseEvent.EnterpriseClosureAnnulled;
import org.phaseout.enterprise.enterprise.domain.EnterpriseEvent.EnterpriseClosureDecided;
import org.phaseout.enterprise.enterprise.domain.EnterpriseEvent.EnterpriseCorrected;
import org.phaseout.enterprise.enterprise.domain.EnterpriseEvent.EnterpriseRegistered;
import org.phaseout.enterprise.enterprise.domain.EnterpriseEvent.EnterpriseRenamed;
import org.phaseout.enterprise.enterprise.domain.EnterpriseEvent.EnterpriseVoided;
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
            case EnterpriseRegistered registered ->
                Optional.of(new EnterpriseMessage.EnterpriseRegistered(
                        registered.enterpriseId(),
                        registered.uscc(),
                        registered.name(),
                        registered.township(),
                        new Industry(registered.industryCode(), registered.industryEdition())));
            case EnterpriseRenamed renamed ->
                Optional.of(new EnterpriseMessage.EnterpriseRenamed(
                        renamed.enterpriseId(), renamed.uscc(), renamed.name(), renamed.formerName()));
            case EnterpriseCorrected corrected ->
                Optional.of(new EnterpriseMessage.EnterpriseCorrected(corrected.enterpriseId(), undoing(corrected)));
            case EnterpriseVoided voided ->
                Optional.of(new EnterpriseMessage.EnterpriseVoided(voided.enterpriseId(), undoing(voided)));
            case EnterpriseClosureDecided _, EnterpriseClosureAnnulled _ ->
                Optional.empty(); // enforcement said it; what it means for the units, the units say
        };
    }

    private static Undoing undoing(EnterpriseCorrected corrected) {
        return new Undoing(
                corrected.version(),
                corrected.fact(),
                corrected.office(),
                corrected.reason(),
                corrected.document(),
                corrected.replacedBy());
    }

    private static Undoing undoing(EnterpriseVoided voided) {
        return new Undoing(voided.version(), voided.fact(), voided.office(), voided.reason(), voided.document(), null);
    }
}
