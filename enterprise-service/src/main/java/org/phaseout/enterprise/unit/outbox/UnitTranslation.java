package org.phaseout.enterprise.unit.outbox;

import java.util.Optional;
import org.phaseout.contract.enterprise.EnterpriseMessage;
import org.phaseout.enterprise.unit.domain.UnitEvent;
import org.phaseout.enterprise.unit.domain.UnitEvent.UnitIdentified;
import org.phaseout.platform.outbox.Translation;
import org.springframework.stereotype.Component;

@Component
class UnitTranslation implements Translation<UnitEvent, EnterpriseMessage> {

    @Override
    public Class<UnitEvent> facts() {
        return UnitEvent.class;
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
    public Optional<EnterpriseMessage> message(UnitEvent event) {
        return switch (event) {
            case UnitIdentified identified -> Optional.of(identified(identified));
        };
    }

    /** Serial numbers and surveyors stay inside: nobody outside acts on them. */
    private static EnterpriseMessage identified(UnitIdentified unit) {
        var equipment = unit.equipment();
        return new EnterpriseMessage.UnitIdentified(
                unit.unitId(),
                unit.enterpriseId(),
                unit.uscc(),
                unit.enterpriseName(),
                unit.township(),
                new EnterpriseMessage.Industry(unit.industryCode(), unit.industryEdition()),
                new EnterpriseMessage.Equipment(
                        equipment.kind(), equipment.maker(), equipment.model(), equipment.count()),
                new EnterpriseMessage.Capacity(unit.capacity(), unit.capacityUnit()),
                unit.basis(),
                unit.catalogue().stream()
                        .map(item -> new EnterpriseMessage.CatalogueItem(item.edition(), item.item(), item.dueOn()))
                        .toList());
    }
}
