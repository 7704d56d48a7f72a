package org.phaseout.enterprise.unit.domain;

import org.phaseout.enterprise.unit.domain.UnitCommand.CutGround;
import org.phaseout.enterprise.unit.domain.UnitCommand.Finding;
import org.phaseout.enterprise.unit.domain.UnitRefused.Reason.NoSuspicion;

/** What each report tells, as raw, stable data. */
final class Reports {

    static UnitEvent fact(Decision decision, UnitCommand.Report report) {
        var id = report.unitId().value();
        var standing = decision.standing();
        var holders = decision.holders();
        return switch (report) {
            case UnitCommand.ListUnit told -> Listings.fact(told, holders);
            case UnitCommand.CarryUnitOver told -> Listings.fact(told, holders);
            case UnitCommand.DetermineWay told -> Sealing.fact(told, decision.act());
            case UnitCommand.CutWater told -> water(id, Sealing.cut(told.ground(), told.residentsSupplied()));
            case UnitCommand.CutPower told -> power(id, Sealing.cut(told.ground(), told.residentsSupplied()));
            case UnitCommand.RemovePowerDevice told -> new UnitEvent.UnitPowerDeviceRemoved(id, told.device());
            case UnitCommand.SealEquipment told -> new UnitEvent.UnitEquipmentSealed(id, told.sealNumbers());
            case UnitCommand.MakeCommitmentPublic told -> new UnitEvent.UnitCommitmentMadePublic(id, told.commitment());
            case UnitCommand.PublishSealingNotice told -> new UnitEvent.UnitSealingNoticePublished(id, told.notice());
            case UnitCommand.SetDismantleDate told -> new UnitEvent.UnitDismantleDateSet(id, told.dismantleBy());
            case UnitCommand.SealUnit told -> standing.sealing().completed(id, told.office());
            case UnitCommand.RequestConsent told ->
                new UnitEvent.UnitConsentRequested(id, told.reason(), told.proof(), told.request());
            case UnitCommand.GiveConsent told -> standing.sealedExit().fact(told);
            case UnitCommand.ExitSealed told -> standing.sealedExit().fact(told, standing);
            case UnitCommand.StartDismantling told -> new UnitEvent.UnitDismantlingStarted(id, told.site());
            case UnitCommand.DisposeOfMachine told -> Dismantling.fact(told);
            case UnitCommand.ReuseAuxiliary told ->
                new UnitEvent.UnitAuxiliaryReused(id, told.equipment(), told.report());
            case UnitCommand.FinishDismantling told ->
                new UnitEvent.UnitDismantled(id, standing.equipment().count(), told.office());
            case UnitCommand.CheckOnSite told ->
                new UnitEvent.UnitCheckedOnSite(id, told.result(), told.remarks(), told.members());
            case UnitCommand.JudgeAcceptance told -> Acceptance.fact(told, standing);
            case UnitCommand.RemindEnterprise told ->
                new UnitEvent.UnitReminded(id, told.office(), told.content(), told.document());
            case UnitCommand.ConfirmResurgence told -> confirmed(id, suspected(standing), told.finding());
            case UnitCommand.ClearResurgence told -> cleared(id, suspected(standing), told.finding());
        };
    }

    private static UnitEvent water(String id, CutGround ground) {
        return new UnitEvent.UnitWaterCut(id, ground.kind(), ground.document());
    }

    private static UnitEvent power(String id, CutGround ground) {
        return new UnitEvent.UnitPowerCut(id, ground.kind(), ground.document());
    }

    /** The unit that exited with the same machine; throws where nothing was ever suspected. */
    private static String suspected(Standing unit) {
        return unit.findings().suspicion().formerUnit().orElseThrow(() -> new UnitRefused(new NoSuspicion()));
    }

    private static UnitEvent confirmed(String id, String former, Finding finding) {
        return new UnitEvent.UnitResurgenceConfirmed(
                id, former, finding.office(), finding.reason(), finding.document());
    }

    private static UnitEvent cleared(String id, String former, Finding finding) {
        return new UnitEvent.UnitResurgenceCleared(id, former, finding.office(), finding.reason(), finding.document());
    }

    private Reports() {}
}
