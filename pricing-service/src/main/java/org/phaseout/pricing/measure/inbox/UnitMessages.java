package org.phaseout.pricing.measure.inbox;

import java.util.Set;
import org.phaseout.contract.enterprise.EnterpriseMessage;
import org.phaseout.contract.enterprise.EnterpriseMessage.UnitCorrected;
import org.phaseout.contract.enterprise.EnterpriseMessage.UnitDismantled;
import org.phaseout.contract.enterprise.EnterpriseMessage.UnitExitedSealed;
import org.phaseout.contract.enterprise.EnterpriseMessage.UnitIdentified;
import org.phaseout.contract.enterprise.EnterpriseMessage.UnitVoided;
import org.phaseout.platform.inbox.InboxHandler;
import org.phaseout.platform.message.Message;
import org.phaseout.pricing.measure.view.UnitExits;
import org.springframework.stereotype.Component;

/**
 * What enterprise-service says of a unit, led to the policy it concerns. One reader for all of them: a unit's exit must
 * not be read before its identification.
 */
@Component
class UnitMessages implements InboxHandler<EnterpriseMessage> {

    private static final String DISMANTLED = "unit-dismantled";
    private static final String EXITED_SEALED = "unit-exited-sealed";
    private static final Set<String> EXITS = Set.of(DISMANTLED, EXITED_SEALED);

    private final WhenAnEliminationUnitIsIdentifiedThenAMeasureIsScreened screening;
    private final WhenAUnitIsOutThenDelistingIsProposed delisting;
    private final WhenAnExitIsVoidedThenItsDelistingIsUndone restoring;
    private final WhenAnExitIsCorrectedThenItsDelistingIsToldAnew correcting;
    private final UnitExits exits;

    UnitMessages(
            WhenAnEliminationUnitIsIdentifiedThenAMeasureIsScreened screening,
            WhenAUnitIsOutThenDelistingIsProposed delisting,
            WhenAnExitIsVoidedThenItsDelistingIsUndone restoring,
            WhenAnExitIsCorrectedThenItsDelistingIsToldAnew correcting,
            UnitExits exits) {
        this.screening = screening;
        this.delisting = delisting;
        this.restoring = restoring;
        this.correcting = correcting;
        this.exits = exits;
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
            case UnitDismantled unit -> delisting.out(unit.unitId(), DISMANTLED, header);
            case UnitExitedSealed unit -> delisting.out(unit.unitId(), EXITED_SEALED, header);
            case UnitVoided unit when unit.undoing().fact().equals("unit-identified") -> delisting.voided(unit, header);
            case UnitVoided unit when EXITS.contains(unit.undoing().fact()) -> restoring.on(unit, header);
            case UnitCorrected unit when EXITS.contains(unit.undoing().fact()) -> correcting.on(unit, header);
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
                    UnitCorrected _,
                    UnitVoided _,
                    EnterpriseMessage.PlanSurveyClosed _,
                    EnterpriseMessage.PlanSubmitted _,
                    EnterpriseMessage.PlanAmended _,
                    EnterpriseMessage.PlanCorrected _,
                    EnterpriseMessage.PlanVoided _ -> {} // no ground of a measure of the elimination class
        }
    }

    /** A command that was sent is not sent again. */
    @Override
    public void reset() {
        exits.forgetAll();
    }
}
