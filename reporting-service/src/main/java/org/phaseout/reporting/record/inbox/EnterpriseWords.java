package org.phaseout.reporting.record.inbox;

import static org.phaseout.reporting.record.domain.RecordKind.ENTERPRISE;
import static org.phaseout.reporting.record.domain.RecordKind.PLAN;
import static org.phaseout.reporting.record.domain.RecordKind.UNIT;

import org.phaseout.contract.enterprise.EnterpriseMessage;
import org.phaseout.contract.enterprise.EnterpriseMessage.*;
import org.phaseout.contract.enterprise.PlanMessage.*;
import org.phaseout.contract.enterprise.UnitMessage.*;
import org.phaseout.reporting.record.domain.RecordFact.OfEnterprise;
import org.phaseout.reporting.record.domain.RecordFact.OfUnit;
import org.phaseout.reporting.record.domain.RecordKind;
import org.phaseout.reporting.record.domain.Traits;

/** enterprise-service's words → ours. */
final class EnterpriseWords {

    private EnterpriseWords() {}

    static Heard heard(EnterpriseMessage message) {
        return switch (message) {
            case EnterpriseRegistered said ->
                Heard.of(ENTERPRISE, new OfEnterprise.Registered(said.uscc(), said.township(), code(said.industry())));
            case EnterpriseRenamed _ -> Heard.noted(ENTERPRISE);
            case EnterpriseCorrected said -> undone(ENTERPRISE, said.undoing());
            case EnterpriseVoided said -> undone(ENTERPRISE, said.undoing());
            case UnitIdentified said -> Heard.of(UNIT, identified(said));
            case UnitListed said -> Heard.of(UNIT, new OfUnit.Planned(said.year()));
            case UnitCarriedOver said -> Heard.of(UNIT, new OfUnit.Planned(said.year()));
            case UnitWayDetermined said -> Heard.of(UNIT, new OfUnit.WayDetermined(said.conditionsExist()));
            case UnitSealed _ -> Heard.of(UNIT, new OfUnit.Sealed());
            case UnitExitedSealed _ -> Heard.of(UNIT, new OfUnit.ExitedSealed());
            case UnitDismantlingStarted _ -> Heard.of(UNIT, new OfUnit.DismantlingStarted());
            case UnitDismantled _ -> Heard.of(UNIT, new OfUnit.Dismantled());
            case UnitAccepted _ -> Heard.of(UNIT, new OfUnit.Accepted());
            case UnitOverdue said -> Heard.of(UNIT, new OfUnit.Overdue(said.what(), said.due()));
            case UnitOverdueOvertaken said -> Heard.of(UNIT, new OfUnit.OverdueOvertaken(said.what(), said.due()));
            case UnitClosureDecided said -> Heard.of(UNIT, new OfUnit.ClosureDecided(said.caseId()));
            case UnitGroundAnnulled said -> Heard.of(UNIT, new OfUnit.GroundAnnulled(said.caseId()));
            case UnitResurgenceSuspected _ -> Heard.of(UNIT, new OfUnit.ResurgenceSuspected());
            case UnitResurgenceConfirmed _ -> Heard.of(UNIT, new OfUnit.ResurgenceConfirmed());
            case UnitResurgenceCleared _ -> Heard.of(UNIT, new OfUnit.ResurgenceCleared());
            case UnitWaterCut _,
                    UnitPowerCut _,
                    UnitPowerDeviceRemoved _,
                    UnitEquipmentSealed _,
                    UnitCommitmentMadePublic _,
                    UnitSealingNoticePublished _,
                    UnitDismantleDateSet _,
                    UnitConsentRequested _,
                    UnitConsentGiven _,
                    UnitCheckedOnSite _,
                    UnitSentBackAtAcceptance _,
                    UnitFailedAcceptance _ -> Heard.noted(UNIT);
            case UnitCorrected said -> undone(UNIT, said.undoing());
            case UnitVoided said -> undone(UNIT, said.undoing());
            case PlanSurveyClosed _, PlanSubmitted _, PlanAmended _ -> Heard.noted(PLAN);
            case PlanCorrected said -> undone(PLAN, said.undoing());
            case PlanVoided said -> undone(PLAN, said.undoing());
        };
    }

    private static OfUnit.Identified identified(UnitIdentified said) {
        return new OfUnit.Identified(
                new Traits(said.township(), code(said.industry()), said.basis()),
                said.capacity().quantity(),
                said.capacity().unit());
    }

    private static Heard undone(RecordKind kind, Undoing undoing) {
        return Heard.undone(kind, undoing.version(), undoing.replacedBy());
    }

    /** A code of GB/T 4754 means nothing without its edition: 3130 changed its meaning between two of them. */
    private static String code(Industry industry) {
        return industry.edition() + "-" + industry.code();
    }
}
