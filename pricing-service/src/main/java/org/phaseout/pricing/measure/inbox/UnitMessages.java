package org.phaseout.pricing.measure.inbox;

import org.phaseout.contract.enterprise.EnterpriseMessage;
import org.phaseout.contract.enterprise.EnterpriseMessage.UnitCorrected;
import org.phaseout.contract.enterprise.EnterpriseMessage.UnitDismantled;
import org.phaseout.contract.enterprise.EnterpriseMessage.UnitExitedSealed;
import org.phaseout.contract.enterprise.EnterpriseMessage.UnitIdentified;
import org.phaseout.contract.enterprise.EnterpriseMessage.UnitVoided;
import org.phaseout.platform.inbox.InboxHandler;
import org.phaseout.platform.message.Message;
import org.springframework.stereotype.Component;

/**
 * What enterprise-service says of a unit, led to the policy it concerns. One reader for all of them: a unit's exit must
 * not be read before its identification.
 */
@Component
class UnitMessages implements InboxHandler<EnterpriseMessage> {

    private final WhenAnEliminationUnitIsIdentifiedThenAMeasureIsScreened screening;
    private final WhenAUnitIsOutThenDelistingIsProposed delisting;
    private final WhenAnExitIsVoidedThenItsDelistingIsUndone restoring;

    UnitMessages(
            WhenAnEliminationUnitIsIdentifiedThenAMeasureIsScreened screening,
            WhenAUnitIsOutThenDelistingIsProposed delisting,
            WhenAnExitIsVoidedThenItsDelistingIsUndone restoring) {
        this.screening = screening;
        this.delisting = delisting;
        this.restoring = restoring;
    }

    @Override
    public String name() {
        return "measure-grounds";
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
    public void on(Message<EnterpriseMessage> message) {
        var header = message.header();
        switch (message.body()) {
            case UnitIdentified unit -> screening.on(unit, header);
            case UnitDismantled unit -> delisting.out(unit.unitId(), "unit-dismantled", header);
            case UnitExitedSealed unit -> delisting.out(unit.unitId(), "unit-exited-sealed", header);
            case UnitVoided unit when unit.undoing().fact().equals("unit-identified") -> delisting.voided(unit, header);
            case UnitVoided unit -> restoring.on(unit.unitId(), unit.undoing(), header);
            case UnitCorrected unit -> restoring.on(unit.unitId(), unit.undoing(), header);
            case EnterpriseMessage.EnterpriseRegistered _,
                    EnterpriseMessage.EnterpriseRenamed _,
                    EnterpriseMessage.EnterpriseCorrected _,
                    EnterpriseMessage.EnterpriseVoided _,
                    EnterpriseMessage.UnitListed _,
                    EnterpriseMessage.UnitCarriedOver _,
                    EnterpriseMessage.UnitWayDetermined _,
                    EnterpriseMessage.UnitWaterCut _,
                    EnterpriseMessage.UnitPowerCut _,
                    EnterpriseMessage.UnitPowerDeviceRemoved _,
                    EnterpriseMessage.UnitEquipmentSealed _,
                    EnterpriseMessage.UnitCommitmentMadePublic _,
                    EnterpriseMessage.UnitSealingNoticePublished _,
                    EnterpriseMessage.UnitDismantleDateSet _,
                    EnterpriseMessage.UnitSealed _,
                    EnterpriseMessage.UnitConsentRequested _,
                    EnterpriseMessage.UnitConsentGiven _,
                    EnterpriseMessage.UnitDismantlingStarted _,
                    EnterpriseMessage.UnitCheckedOnSite _,
                    EnterpriseMessage.UnitAccepted _,
                    EnterpriseMessage.UnitSentBackAtAcceptance _,
                    EnterpriseMessage.UnitFailedAcceptance _,
                    EnterpriseMessage.UnitOverdue _,
                    EnterpriseMessage.UnitOverdueOvertaken _,
                    EnterpriseMessage.UnitResurgenceSuspected _,
                    EnterpriseMessage.UnitResurgenceConfirmed _,
                    EnterpriseMessage.UnitResurgenceCleared _,
                    EnterpriseMessage.UnitClosureDecided _,
                    EnterpriseMessage.UnitGroundAnnulled _,
                    EnterpriseMessage.PlanSurveyClosed _,
                    EnterpriseMessage.PlanSubmitted _,
                    EnterpriseMessage.PlanAmended _,
                    EnterpriseMessage.PlanCorrected _,
                    EnterpriseMessage.PlanVoided _ -> {} // no ground of a measure of the elimination class
        }
    }

    /** Nothing is built here: a command that was sent is not sent again. */
    @Override
    public void reset() {}
}
