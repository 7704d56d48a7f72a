package org.phaseout.enterprise.unit.outbox;

import org.phaseout.contract.enterprise.EnterpriseMessage;
import org.phaseout.enterprise.unit.domain.OfficialDocument;
import org.phaseout.enterprise.unit.domain.UnitEvent;

/** What others hear of a unit on its way out: consent, dismantling, acceptance. Who accepted stays inside. */
final class OfExit {

    static EnterpriseMessage message(UnitEvent.UnitConsentRequested fact) {
        return new EnterpriseMessage.UnitConsentRequested(fact.unitId(), fact.reason(), document(fact.request()));
    }

    static EnterpriseMessage message(UnitEvent.UnitConsentGiven fact) {
        return new EnterpriseMessage.UnitConsentGiven(fact.unitId(), fact.reason(), document(fact.consent()));
    }

    static EnterpriseMessage message(UnitEvent.UnitExitedSealed fact) {
        return new EnterpriseMessage.UnitExitedSealed(fact.unitId(), fact.reason(), document(fact.consent()));
    }

    static EnterpriseMessage message(UnitEvent.UnitDismantlingStarted fact) {
        return new EnterpriseMessage.UnitDismantlingStarted(fact.unitId());
    }

    static EnterpriseMessage message(UnitEvent.UnitDismantled fact) {
        return new EnterpriseMessage.UnitDismantled(fact.unitId(), fact.machines());
    }

    static EnterpriseMessage message(UnitEvent.UnitCheckedOnSite fact) {
        return new EnterpriseMessage.UnitCheckedOnSite(fact.unitId(), fact.result());
    }

    static EnterpriseMessage message(UnitEvent.UnitAccepted fact) {
        return new EnterpriseMessage.UnitAccepted(fact.unitId(), fact.planYear());
    }

    static EnterpriseMessage message(UnitEvent.UnitSentBackAtAcceptance fact) {
        return new EnterpriseMessage.UnitSentBackAtAcceptance(fact.unitId(), fact.reasons());
    }

    static EnterpriseMessage message(UnitEvent.UnitFailedAcceptance fact) {
        return new EnterpriseMessage.UnitFailedAcceptance(fact.unitId(), fact.reasons());
    }

    static EnterpriseMessage.OfficialDocument document(OfficialDocument document) {
        return new EnterpriseMessage.OfficialDocument(document.body(), document.number(), document.on());
    }

    private OfExit() {}
}
