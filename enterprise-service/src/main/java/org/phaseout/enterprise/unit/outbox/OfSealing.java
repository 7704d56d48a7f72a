package org.phaseout.enterprise.unit.outbox;

import org.phaseout.contract.enterprise.EnterpriseMessage;
import org.phaseout.contract.enterprise.UnitMessage;
import org.phaseout.enterprise.unit.domain.Commitment;
import org.phaseout.enterprise.unit.domain.SealingEvent;
import org.phaseout.enterprise.unit.domain.SealingNotice;

/** What others hear of the way out and of the seven facts of a sealing. */
final class OfSealing {

    static EnterpriseMessage message(SealingEvent.UnitWayDetermined fact) {
        return new UnitMessage.UnitWayDetermined(
                fact.unitId(), fact.conditionsExist(), fact.reason(), fact.dismantleBy());
    }

    static EnterpriseMessage message(SealingEvent.UnitWaterCut fact) {
        return new UnitMessage.UnitWaterCut(
                fact.unitId(), new EnterpriseMessage.CutGround(fact.ground(), fact.document()));
    }

    static EnterpriseMessage message(SealingEvent.UnitPowerCut fact) {
        return new UnitMessage.UnitPowerCut(
                fact.unitId(), new EnterpriseMessage.CutGround(fact.ground(), fact.document()));
    }

    static EnterpriseMessage message(SealingEvent.UnitPowerDeviceRemoved fact) {
        return new UnitMessage.UnitPowerDeviceRemoved(fact.unitId(), fact.device());
    }

    static EnterpriseMessage message(SealingEvent.UnitEquipmentSealed fact) {
        return new UnitMessage.UnitEquipmentSealed(fact.unitId(), fact.sealNumbers());
    }

    static EnterpriseMessage message(SealingEvent.UnitCommitmentMadePublic fact) {
        return new UnitMessage.UnitCommitmentMadePublic(fact.unitId(), commitment(fact.commitment()));
    }

    static EnterpriseMessage message(SealingEvent.UnitSealingNoticePublished fact) {
        return new UnitMessage.UnitSealingNoticePublished(fact.unitId(), notice(fact.notice()));
    }

    static EnterpriseMessage message(SealingEvent.UnitDismantleDateSet fact) {
        return new UnitMessage.UnitDismantleDateSet(fact.unitId(), fact.dismantleBy());
    }

    static EnterpriseMessage message(SealingEvent.UnitSealed fact) {
        return new UnitMessage.UnitSealed(
                fact.unitId(), commitment(fact.commitment()), notice(fact.notice()), fact.dismantleBy());
    }

    private static EnterpriseMessage.Commitment commitment(Commitment commitment) {
        return new EnterpriseMessage.Commitment(commitment.on(), commitment.place(), commitment.scan());
    }

    private static EnterpriseMessage.OfficialNotice notice(SealingNotice notice) {
        return new EnterpriseMessage.OfficialNotice(
                notice.body(), notice.documentNumber(), notice.address(), notice.on());
    }

    private OfSealing() {}
}
