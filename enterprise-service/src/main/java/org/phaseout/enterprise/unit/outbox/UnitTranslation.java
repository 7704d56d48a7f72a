package org.phaseout.enterprise.unit.outbox;

import java.util.Optional;
import org.phaseout.contract.enterprise.EnterpriseMessage;
import org.phaseout.contract.enterprise.UnitMessage;
import org.phaseout.enterprise.unit.domain.ExitEvent;
import org.phaseout.enterprise.unit.domain.FindingEvent;
import org.phaseout.enterprise.unit.domain.ListingEvent;
import org.phaseout.enterprise.unit.domain.SealingEvent;
import org.phaseout.enterprise.unit.domain.UndoingEvent;
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
            case ExitEvent.UnitMachineDisposed _, ExitEvent.UnitAuxiliaryReused _, FindingEvent.UnitReminded _ ->
                Optional.empty();
            case UnitEvent.UnitIdentified fact -> Optional.of(identified(fact));
            case ListingEvent.UnitListed fact -> Optional.of(OfListing.message(fact));
            case ListingEvent.UnitCarriedOver fact -> Optional.of(OfListing.message(fact));
            case SealingEvent.UnitWayDetermined fact -> Optional.of(OfSealing.message(fact));
            case SealingEvent.UnitWaterCut fact -> Optional.of(OfSealing.message(fact));
            case SealingEvent.UnitPowerCut fact -> Optional.of(OfSealing.message(fact));
            case SealingEvent.UnitPowerDeviceRemoved fact -> Optional.of(OfSealing.message(fact));
            case SealingEvent.UnitEquipmentSealed fact -> Optional.of(OfSealing.message(fact));
            case SealingEvent.UnitCommitmentMadePublic fact -> Optional.of(OfSealing.message(fact));
            case SealingEvent.UnitSealingNoticePublished fact -> Optional.of(OfSealing.message(fact));
            case SealingEvent.UnitDismantleDateSet fact -> Optional.of(OfSealing.message(fact));
            case SealingEvent.UnitSealed fact -> Optional.of(OfSealing.message(fact));
            case ExitEvent.UnitConsentRequested fact -> Optional.of(OfExit.message(fact));
            case ExitEvent.UnitConsentGiven fact -> Optional.of(OfExit.message(fact));
            case ExitEvent.UnitExitedSealed fact -> Optional.of(OfExit.message(fact));
            case ExitEvent.UnitDismantlingStarted fact -> Optional.of(OfExit.message(fact));
            case ExitEvent.UnitDismantled fact -> Optional.of(OfExit.message(fact));
            case ExitEvent.UnitCheckedOnSite fact -> Optional.of(OfExit.message(fact));
            case ExitEvent.UnitAccepted fact -> Optional.of(OfExit.message(fact));
            case ExitEvent.UnitSentBackAtAcceptance fact -> Optional.of(OfExit.message(fact));
            case ExitEvent.UnitFailedAcceptance fact -> Optional.of(OfExit.message(fact));
            case FindingEvent.UnitOverdue fact -> Optional.of(OfFindings.message(fact));
            case FindingEvent.UnitOverdueOvertaken fact -> Optional.of(OfFindings.message(fact));
            case FindingEvent.UnitResurgenceSuspected fact -> Optional.of(OfFindings.message(fact));
            case FindingEvent.UnitResurgenceConfirmed fact -> Optional.of(OfFindings.message(fact));
            case FindingEvent.UnitResurgenceCleared fact -> Optional.of(OfFindings.message(fact));
            case FindingEvent.UnitClosureDecided fact -> Optional.of(OfFindings.message(fact));
            case FindingEvent.UnitGroundAnnulled fact -> Optional.of(OfFindings.message(fact));
            case UndoingEvent.UnitVoided fact -> Optional.of(OfFindings.message(fact));
            case UndoingEvent.UnitCorrected fact -> Optional.of(OfFindings.message(fact));
        };
    }

    /** Serial numbers and surveyors stay inside: nobody outside acts on them. */
    private static EnterpriseMessage identified(UnitIdentified unit) {
        var equipment = unit.equipment();
        return new UnitMessage.UnitIdentified(
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
