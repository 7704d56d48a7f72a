package org.phaseout.enterprise.unit.outbox;

import org.phaseout.contract.enterprise.EnterpriseMessage;
import org.phaseout.contract.enterprise.UnitMessage;
import org.phaseout.enterprise.unit.domain.FindingEvent;
import org.phaseout.enterprise.unit.domain.UndoingEvent;

/** What others hear of the flags of a unit, and of what was told wrongly. */
final class OfFindings {

    static EnterpriseMessage message(FindingEvent.UnitOverdue fact) {
        return new UnitMessage.UnitOverdue(fact.unitId(), fact.what(), fact.due());
    }

    static EnterpriseMessage message(FindingEvent.UnitOverdueOvertaken fact) {
        return new UnitMessage.UnitOverdueOvertaken(fact.unitId(), fact.what(), fact.due());
    }

    static EnterpriseMessage message(FindingEvent.UnitResurgenceSuspected fact) {
        return new UnitMessage.UnitResurgenceSuspected(fact.unitId(), fact.formerUnitId());
    }

    static EnterpriseMessage message(FindingEvent.UnitResurgenceConfirmed fact) {
        return new UnitMessage.UnitResurgenceConfirmed(fact.unitId(), fact.formerUnitId());
    }

    static EnterpriseMessage message(FindingEvent.UnitResurgenceCleared fact) {
        return new UnitMessage.UnitResurgenceCleared(fact.unitId(), fact.formerUnitId());
    }

    static EnterpriseMessage message(FindingEvent.UnitClosureDecided fact) {
        return new UnitMessage.UnitClosureDecided(fact.unitId(), fact.caseId(), OfExit.document(fact.decision()));
    }

    static EnterpriseMessage message(FindingEvent.UnitGroundAnnulled fact) {
        return new UnitMessage.UnitGroundAnnulled(fact.unitId(), fact.caseId(), fact.outcome());
    }

    static EnterpriseMessage message(UndoingEvent.UnitVoided fact) {
        return new UnitMessage.UnitVoided(
                fact.unitId(),
                new EnterpriseMessage.Undoing(
                        fact.version(), fact.fact(), fact.office(), fact.reason(), fact.document(), null));
    }

    static EnterpriseMessage message(UndoingEvent.UnitCorrected fact) {
        return new UnitMessage.UnitCorrected(
                fact.unitId(),
                new EnterpriseMessage.Undoing(
                        fact.version(), fact.fact(), fact.office(), fact.reason(), fact.document(), fact.replacedBy()));
    }

    private OfFindings() {}
}
