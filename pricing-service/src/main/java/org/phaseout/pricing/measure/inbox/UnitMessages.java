package org.phaseout.pricing.measure.inbox;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.phaseout.contract.enterprise.EnterpriseMessage;
import org.phaseout.contract.enterprise.PlanMessage;
import org.phaseout.contract.enterprise.UnitMessage;
import org.phaseout.contract.enterprise.UnitMessage.UnitCorrected;
import org.phaseout.contract.enterprise.UnitMessage.UnitDismantled;
import org.phaseout.contract.enterprise.UnitMessage.UnitExitedSealed;
import org.phaseout.contract.enterprise.UnitMessage.UnitIdentified;
import org.phaseout.contract.enterprise.UnitMessage.UnitVoided;
import org.phaseout.platform.inbox.BatchHandler;
import org.phaseout.platform.message.Message;
import org.phaseout.pricing.measure.view.UnitExits;
import org.phaseout.pricing.measure.view.UnitExits.Known;
import org.springframework.stereotype.Component;

/**
 * What enterprise-service says of a unit, led to the policy it concerns. One reader for all of them: a unit's exit must
 * not be read before its identification.
 */
@Component
class UnitMessages implements BatchHandler<EnterpriseMessage> {

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

    /** Each message finds what the one before it left; the exits are read once for all of them, and written once. */
    @Override
    public void on(List<Message<EnterpriseMessage>> messages) {
        var known = exits.of(messages.stream().flatMap(UnitMessages::identified).collect(Collectors.toSet()));
        messages.forEach(message -> on(message, known));
        exits.keep(known);
    }

    private static Stream<String> identified(Message<EnterpriseMessage> message) {
        return message.body() instanceof UnitIdentified unit ? Stream.of(unit.unitId()) : Stream.empty();
    }

    private void on(Message<EnterpriseMessage> message, Known known) {
        var header = message.header();
        switch (message.body()) {
            case UnitIdentified unit -> screening.on(unit, header, known);
            case UnitDismantled unit -> delisting.out(unit.unitId(), DISMANTLED, header, known);
            case UnitExitedSealed unit -> delisting.out(unit.unitId(), EXITED_SEALED, header, known);
            case UnitVoided unit when unit.undoing().fact().equals("unit-identified") -> delisting.voided(unit, header);
            case UnitVoided unit when EXITS.contains(unit.undoing().fact()) -> restoring.on(unit, header, known);
            case UnitCorrected unit when EXITS.contains(unit.undoing().fact()) -> correcting.on(unit, header, known);
            case EnterpriseMessage.EnterpriseRegistered _,
                    EnterpriseMessage.EnterpriseRenamed _,
                    EnterpriseMessage.EnterpriseCorrected _,
                    EnterpriseMessage.EnterpriseVoided _,
                    UnitMessage.UnitListed _,
                    UnitMessage.UnitCarriedOver _,
                    UnitMessage.UnitWayDetermined _,
                    UnitMessage.UnitWaterCut _,
                    UnitMessage.UnitPowerCut _,
                    UnitMessage.UnitPowerDeviceRemoved _,
                    UnitMessage.UnitEquipmentSealed _,
                    UnitMessage.UnitCommitmentMadePublic _,
                    UnitMessage.UnitSealingNoticePublished _,
                    UnitMessage.UnitDismantleDateSet _,
                    UnitMessage.UnitSealed _,
                    UnitMessage.UnitConsentRequested _,
                    UnitMessage.UnitConsentGiven _,
                    UnitMessage.UnitDismantlingStarted _,
                    UnitMessage.UnitCheckedOnSite _,
                    UnitMessage.UnitAccepted _,
                    UnitMessage.UnitSentBackAtAcceptance _,
                    UnitMessage.UnitFailedAcceptance _,
                    UnitMessage.UnitOverdue _,
                    UnitMessage.UnitOverdueOvertaken _,
                    UnitMessage.UnitResurgenceSuspected _,
                    UnitMessage.UnitResurgenceConfirmed _,
                    UnitMessage.UnitResurgenceCleared _,
                    UnitMessage.UnitClosureDecided _,
                    UnitMessage.UnitGroundAnnulled _,
                    UnitCorrected _,
                    UnitVoided _,
                    PlanMessage.PlanSurveyClosed _,
                    PlanMessage.PlanSubmitted _,
                    PlanMessage.PlanAmended _,
                    PlanMessage.PlanCorrected _,
                    PlanMessage.PlanVoided _ -> {} // no ground of a measure of the elimination class
        }
    }

    /** A command that was sent is not sent again. */
    @Override
    public void reset() {
        exits.forgetAll();
    }
}
