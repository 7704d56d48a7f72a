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
            case UnitEvent.UnitMachineDisposed _, UnitEvent.UnitAuxiliaryReused _, UnitEvent.UnitReminded _ ->
                Optional.empty();
            case UnitEvent.UnitIdentified fact -> Optional.of(identified(fact));
            case UnitEvent.UnitListed fact -> Optional.of(OfListing.message(fact));
            case UnitEvent.UnitCarriedOver fact -> Optional.of(OfListing.message(fact));
            case UnitEvent.UnitWayDetermined fact -> Optional.of(OfSealing.message(fact));
            case UnitEvent.UnitWaterCut fact -> Optional.of(OfSealing.message(fact));
            case UnitEvent.UnitPowerCut fact -> Optional.of(OfSealing.message(fact));
            case UnitEvent.UnitPowerDeviceRemoved fact -> Optional.of(OfSealing.message(fact));
            case UnitEvent.UnitEquipmentSealed fact -> Optional.of(OfSealing.message(fact));
            case UnitEvent.UnitCommitmentMadePublic fact -> Optional.of(OfSealing.message(fact));
            case UnitEvent.UnitSealingNoticePublished fact -> Optional.of(OfSealing.message(fact));
            case UnitEvent.UnitDismantleDateSet fact -> Optional.of(OfSealing.message(fact));
            case UnitEvent.UnitSealed fact -> Optional.of(OfSealing.message(fact));
            case UnitEvent.UnitConsentRequested fact -> Optional.of(OfExit.message(fact));
            case UnitEvent.UnitConsentGiven fact -> Optional.of(OfExit.message(fact));
            case UnitEvent.UnitExitedSealed fact -> Optional.of(OfExit.message(fact));
            case UnitEvent.UnitDismantlingStarted fact -> Optional.of(OfExit.message(fact));
            case UnitEvent.UnitDismantled fact -> Optional.of(OfExit.message(fact));
            case UnitEvent.UnitCheckedOnSite fact -> Optional.of(OfExit.message(fact));
            case UnitEvent.UnitAccepted fact -> Optional.of(OfExit.message(fact));
            case UnitEvent.UnitSentBackAtAcceptance fact -> Optional.of(OfExit.message(fact));
            case UnitEvent.UnitFailedAcceptance fact -> Optional.of(OfExit.message(fact));
            case UnitEvent.UnitOverdue fact -> Optional.of(OfFindings.message(fact));
            case UnitEvent.UnitOverdueOvertaken fact -> Optional.of(OfFindings.message(fact));
            case UnitEvent.UnitResurgenceSuspected fact -> Optional.of(OfFindings.message(fact));
            case UnitEvent.UnitResurgenceConfirmed fact -> Optional.of(OfFindings.message(fact));
            case UnitEvent.UnitResurgenceCleared fact -> Optional.of(OfFindings.message(fact));
            case UnitEvent.UnitClosureDecided fact -> Optional.of(OfFindings.message(fact));
            case UnitEvent.UnitGroundAnnulled fact -> Optional.of(OfFindings.message(fact));
            case UnitEvent.UnitVoided fact -> Optional.of(OfFindings.message(fact));
            case UnitEvent.UnitCorrected fact -> Optional.of(OfFindings.message(fact));
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
