package org.phaseout.pricing.knownunit.inbox;

import org.phaseout.contract.enterprise.EnterpriseMessage;
import org.phaseout.contract.enterprise.EnterpriseMessage.UnitIdentified;
import org.phaseout.contract.enterprise.EnterpriseMessage.UnitVoided;
import org.phaseout.platform.inbox.InboxHandler;
import org.phaseout.platform.message.Message;
import org.phaseout.platform.message.MessageHeader;
import org.phaseout.pricing.knownunit.view.KnownUnit;
import org.phaseout.pricing.knownunit.view.KnownUnits;
import org.springframework.stereotype.Component;

/** Keeps the units of the elimination class: the ground of a price measure (T2). */
@Component
class KnownUnitInbox implements InboxHandler<EnterpriseMessage> {

    private static final String ELIMINATION_CLASS = "elimination-class";
    private static final String IDENTIFIED = "unit-identified";

    private final KnownUnits units;

    KnownUnitInbox(KnownUnits units) {
        this.units = units;
    }

    @Override
    public String name() {
        return "known-units";
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
            case UnitIdentified unit when unit.basis().contains(ELIMINATION_CLASS) -> units.keep(known(unit, header));
            case UnitIdentified unit -> units.forget(unit.unitId(), header.version()); // of another basis, or no longer
            case UnitVoided unit
            when unit.undoing().fact().equals(IDENTIFIED) -> units.forget(unit.unitId(), header.version());
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
                    EnterpriseMessage.UnitExitedSealed _,
                    EnterpriseMessage.UnitDismantlingStarted _,
                    EnterpriseMessage.UnitDismantled _,
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
                    EnterpriseMessage.UnitCorrected _,
                    EnterpriseMessage.UnitVoided _,
                    EnterpriseMessage.PlanSurveyClosed _,
                    EnterpriseMessage.PlanSubmitted _,
                    EnterpriseMessage.PlanAmended _,
                    EnterpriseMessage.PlanCorrected _,
                    EnterpriseMessage.PlanVoided
                            _ -> {} // changes no ground: what a measure does then, its own inbox says
        }
    }

    private static KnownUnit known(UnitIdentified unit, MessageHeader header) {
        return new KnownUnit(
                unit.unitId(),
                header.district(),
                header.version(),
                unit.uscc(),
                unit.industry().code() + "/" + unit.industry().edition(),
                unit.equipment().kind(),
                unit.catalogue().stream()
                        .map(item -> item.edition() + "/" + item.item())
                        .toList(),
                header.occurredOn(),
                header.id(),
                header.recordedAt());
    }

    @Override
    public void reset() {
        units.forgetAll();
    }
}
