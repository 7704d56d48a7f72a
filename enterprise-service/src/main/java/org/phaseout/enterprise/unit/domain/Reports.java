package org.phaseout.enterprise.unit.domain;

import org.phaseout.enterprise.unit.domain.UnitCommand.CutGround;
import org.phaseout.enterprise.unit.domain.UnitCommand.Finding;
import org.phaseout.enterprise.unit.domain.UnitRefused.Reason.NoSuspicion;

/** What each report tells, as raw, stable data. */
final class Reports {

    static UnitEvent fact(Decision decision, Report report) {
        var id = report.unitId().value();
        var standing = decision.standing();
        var holders = decision.holders();
        return switch (report) {
            case Report.ListUnit told -> Listings.fact(told, holders);
            case Report.CarryUnitOver told -> Listings.fact(told, holders);
            case Report.DetermineWay told -> Sealing.fact(told, decision.act());
            case Report.CutWater told -> water(id, Sealing.cut(told.ground(), told.residentsSupplied()));
            case Report.CutPower told -> power(id, Sealing.cut(told.ground(), told.residentsSupplied()));
            case Report.RemovePowerDevice told -> new SealingEvent.UnitPowerDeviceRemoved(id, told.device());
            case Report.SealEquipment told -> new SealingEvent.UnitEquipmentSealed(id, told.sealNumbers());
            case Report.MakeCommitmentPublic told -> new SealingEvent.UnitCommitmentMadePublic(id, told.commitment());
            case Report.PublishSealingNotice told -> new SealingEvent.UnitSealingNoticePublished(id, told.notice());
            case Report.SetDismantleDate told -> new SealingEvent.UnitDismantleDateSet(id, told.dismantleBy());
            case Report.SealUnit told -> standing.sealing().completed(id, told.office());
            case Report.RequestConsent told ->
                new ExitEvent.UnitConsentRequested(id, told.reason(), told.proof(), told.request());
            case Report.GiveConsent told -> standing.sealedExit().fact(told);
            case Report.ExitSealed told -> standing.sealedExit().fact(told, standing);
            case Report.StartDismantling told -> new ExitEvent.UnitDismantlingStarted(id, told.site());
            case Report.DisposeOfMachine told -> Dismantling.fact(told);
            case Report.ReuseAuxiliary told -> new ExitEvent.UnitAuxiliaryReused(id, told.equipment(), told.report());
            case Report.FinishDismantling told ->
                new ExitEvent.UnitDismantled(id, standing.equipment().count(), told.office());
            case Report.CheckOnSite told ->
                new ExitEvent.UnitCheckedOnSite(id, told.result(), told.remarks(), told.members());
            case Report.JudgeAcceptance told -> Acceptance.fact(told, standing);
            case Report.RemindEnterprise told ->
                new FindingEvent.UnitReminded(id, told.office(), told.content(), told.document());
            case Report.ConfirmResurgence told -> confirmed(id, suspected(standing), told.finding());
            case Report.ClearResurgence told -> cleared(id, suspected(standing), told.finding());
        };
    }

    private static UnitEvent water(String id, CutGround ground) {
        return new SealingEvent.UnitWaterCut(id, ground.kind(), ground.document());
    }

    private static UnitEvent power(String id, CutGround ground) {
        return new SealingEvent.UnitPowerCut(id, ground.kind(), ground.document());
    }

    /** The unit that exited with the same machine; throws where nothing was ever suspected. */
    private static String suspected(Standing unit) {
        return unit.findings().suspicion().formerUnit().orElseThrow(() -> new UnitRefused(new NoSuspicion()));
    }

    private static UnitEvent confirmed(String id, String former, Finding finding) {
        return new FindingEvent.UnitResurgenceConfirmed(
                id, former, finding.office(), finding.reason(), finding.document());
    }

    private static UnitEvent cleared(String id, String former, Finding finding) {
        return new FindingEvent.UnitResurgenceCleared(
                id, former, finding.office(), finding.reason(), finding.document());
    }

    private Reports() {}
}
