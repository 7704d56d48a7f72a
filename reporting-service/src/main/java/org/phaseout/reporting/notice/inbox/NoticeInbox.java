package org.phaseout.reporting.notice.inbox;

import org.phaseout.contract.enterprise.EnterpriseMessage;
import org.phaseout.contract.enterprise.EnterpriseMessage.EnterpriseCorrected;
import org.phaseout.contract.enterprise.EnterpriseMessage.EnterpriseRegistered;
import org.phaseout.contract.enterprise.EnterpriseMessage.EnterpriseRenamed;
import org.phaseout.contract.enterprise.EnterpriseMessage.EnterpriseVoided;
import org.phaseout.contract.enterprise.EnterpriseMessage.PlanAmended;
import org.phaseout.contract.enterprise.EnterpriseMessage.PlanCorrected;
import org.phaseout.contract.enterprise.EnterpriseMessage.PlanSubmitted;
import org.phaseout.contract.enterprise.EnterpriseMessage.PlanSurveyClosed;
import org.phaseout.contract.enterprise.EnterpriseMessage.PlanVoided;
import org.phaseout.contract.enterprise.EnterpriseMessage.UnitAccepted;
import org.phaseout.contract.enterprise.EnterpriseMessage.UnitCarriedOver;
import org.phaseout.contract.enterprise.EnterpriseMessage.UnitCheckedOnSite;
import org.phaseout.contract.enterprise.EnterpriseMessage.UnitClosureDecided;
import org.phaseout.contract.enterprise.EnterpriseMessage.UnitCommitmentMadePublic;
import org.phaseout.contract.enterprise.EnterpriseMessage.UnitConsentGiven;
import org.phaseout.contract.enterprise.EnterpriseMessage.UnitConsentRequested;
import org.phaseout.contract.enterprise.EnterpriseMessage.UnitCorrected;
import org.phaseout.contract.enterprise.EnterpriseMessage.UnitDismantleDateSet;
import org.phaseout.contract.enterprise.EnterpriseMessage.UnitDismantled;
import org.phaseout.contract.enterprise.EnterpriseMessage.UnitDismantlingStarted;
import org.phaseout.contract.enterprise.EnterpriseMessage.UnitEquipmentSealed;
import org.phaseout.contract.enterprise.EnterpriseMessage.UnitExitedSealed;
import org.phaseout.contract.enterprise.EnterpriseMessage.UnitFailedAcceptance;
import org.phaseout.contract.enterprise.EnterpriseMessage.UnitGroundAnnulled;
import org.phaseout.contract.enterprise.EnterpriseMessage.UnitIdentified;
import org.phaseout.contract.enterprise.EnterpriseMessage.UnitListed;
import org.phaseout.contract.enterprise.EnterpriseMessage.UnitOverdue;
import org.phaseout.contract.enterprise.EnterpriseMessage.UnitOverdueOvertaken;
import org.phaseout.contract.enterprise.EnterpriseMessage.UnitPowerCut;
import org.phaseout.contract.enterprise.EnterpriseMessage.UnitPowerDeviceRemoved;
import org.phaseout.contract.enterprise.EnterpriseMessage.UnitResurgenceCleared;
import org.phaseout.contract.enterprise.EnterpriseMessage.UnitResurgenceConfirmed;
import org.phaseout.contract.enterprise.EnterpriseMessage.UnitResurgenceSuspected;
import org.phaseout.contract.enterprise.EnterpriseMessage.UnitSealed;
import org.phaseout.contract.enterprise.EnterpriseMessage.UnitSealingNoticePublished;
import org.phaseout.contract.enterprise.EnterpriseMessage.UnitSentBackAtAcceptance;
import org.phaseout.contract.enterprise.EnterpriseMessage.UnitVoided;
import org.phaseout.contract.enterprise.EnterpriseMessage.UnitWaterCut;
import org.phaseout.contract.enterprise.EnterpriseMessage.UnitWayDetermined;
import org.phaseout.platform.inbox.InboxHandler;
import org.phaseout.platform.message.Message;
import org.phaseout.platform.message.MessageHeader;
import org.phaseout.reporting.arrival.Arrivals;
import org.phaseout.reporting.notice.view.KnownUnits;
import org.phaseout.reporting.notice.view.LifeSteps;
import org.phaseout.reporting.notice.view.Undoings;
import org.springframework.stereotype.Component;

/**
 * Facts of enterprise-service → what is known of units, and through the policies of this folder the notices. One reader
 * for all of them, so that a unit is known before anything is announced of it. What is not named public here stays
 * inside (domain.md N2).
 */
@Component
class NoticeInbox implements InboxHandler<EnterpriseMessage> {

    private final Arrivals arrivals;
    private final NoticePolicies policies;
    private final Publishing publishing;
    private final KnownUnits units;
    private final LifeSteps steps;
    private final Undoings undoings;

    NoticeInbox(
            Arrivals arrivals,
            NoticePolicies policies,
            Publishing publishing,
            KnownUnits units,
            LifeSteps steps,
            Undoings undoings) {
        this.arrivals = arrivals;
        this.policies = policies;
        this.publishing = publishing;
        this.units = units;
        this.steps = steps;
        this.undoings = undoings;
    }

    @Override
    public String name() {
        return KnownUnits.READER;
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
        if (arrivals.isNews(name(), message.header())) {
            take(message.body(), message.header());
        }
    }

    private void take(EnterpriseMessage message, MessageHeader header) {
        switch (message) {
            case EnterpriseRegistered enterprise -> policies.corrected().on(enterprise, header);
            case EnterpriseRenamed enterprise -> policies.corrected().on(enterprise, header);
            case EnterpriseCorrected enterprise -> policies.corrected().on(enterprise, header);
            case EnterpriseVoided enterprise -> policies.corrected().on(enterprise, header);
            case UnitIdentified unit -> policies.identified().on(unit, header);
            case UnitListed unit -> policies.listed().on(unit, header);
            case UnitCarriedOver unit -> policies.listed().on(unit, header);
            case UnitSealed unit -> policies.sealed().on(unit, header);
            case UnitExitedSealed unit -> policies.accepted().on(unit, header);
            case UnitAccepted unit -> policies.accepted().on(unit, header);
            case UnitDismantlingStarted _ -> policies.dismantling().on(header);
            case UnitDismantled _ -> publishing.tellInPassing(header, "dismantled");
            case UnitClosureDecided unit -> policies.closing().on(unit, header);
            case UnitGroundAnnulled unit -> policies.fallen().on(unit, header);
            case UnitCorrected unit -> policies.corrected().on(unit, header);
            case UnitVoided unit -> policies.fallen().on(unit, header);
            // single facts of a sealing are public as one, when it is complete
            case UnitWaterCut _, UnitPowerCut _, UnitPowerDeviceRemoved _, UnitEquipmentSealed _ -> {}
            case UnitCommitmentMadePublic _, UnitSealingNoticePublished _, UnitDismantleDateSet _ -> {}
            // how a decision comes about is not public, nor is what is overdue (U10) or suspected
            case UnitWayDetermined _, UnitConsentRequested _, UnitConsentGiven _ -> {}
            case UnitCheckedOnSite _, UnitSentBackAtAcceptance _, UnitFailedAcceptance _ -> {}
            case UnitOverdue _, UnitOverdueOvertaken _ -> {}
            case UnitResurgenceSuspected _, UnitResurgenceConfirmed _, UnitResurgenceCleared _ -> {}
            case PlanSurveyClosed _, PlanSubmitted _, PlanAmended _, PlanCorrected _, PlanVoided _ -> {}
        }
    }

    @Override
    public void reset() {
        arrivals.forget(name());
        units.clear();
        steps.clear();
        undoings.clear();
    }
}
