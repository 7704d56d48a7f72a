package org.phaseout.enterprise.unit.outbox;

import org.phaseout.contract.enterprise.EnterpriseMessage;
import org.phaseout.contract.enterprise.UnitMessage;
import org.phaseout.enterprise.unit.domain.ExitEvent;
import org.phaseout.enterprise.unit.domain.OfficialDocument;

/** What others hear of a unit on its way out: consent, dismantling, acceptance. Who accepted stays inside. */
final class OfExit {

    static EnterpriseMessage message(ExitEvent.UnitConsentRequested fact) {
        return new UnitMessage.UnitConsentRequested(fact.unitId(), fact.reason(), document(fact.request()));
    }

    static EnterpriseMessage message(ExitEvent.UnitConsentGiven fact) {
        return new UnitMessage.UnitConsentGiven(fact.unitId(), fact.reason(), document(fact.consent()));
    }

    static EnterpriseMessage message(ExitEvent.UnitExitedSealed fact) {
        return new UnitMessage.UnitExitedSealed(fact.unitId(), fact.reason(), document(fact.consent()));
    }

    static EnterpriseMessage message(ExitEvent.UnitDismantlingStarted fact) {
        return new UnitMessage.UnitDismantlingStarted(fact.unitId());
    }

    static EnterpriseMessage message(ExitEvent.UnitDismantled fact) {
        return new UnitMessage.UnitDismantled(fact.unitId(), fact.machines());
    }

    static EnterpriseMessage message(ExitEvent.UnitCheckedOnSite fact) {
        return new UnitMessage.UnitCheckedOnSite(fact.unitId(), fact.result());
    }

    static EnterpriseMessage message(ExitEvent.UnitAccepted fact) {
        return new UnitMessage.UnitAccepted(fact.unitId(), fact.planYear());
    }

    static EnterpriseMessage message(ExitEvent.UnitSentBackAtAcceptance fact) {
        return new UnitMessage.UnitSentBackAtAcceptance(fact.unitId(), fact.reasons());
    }

    static EnterpriseMessage message(ExitEvent.UnitFailedAcceptance fact) {
        return new UnitMessage.UnitFailedAcceptance(fact.unitId(), fact.reasons());
    }

    static EnterpriseMessage.OfficialDocument document(OfficialDocument document) {
        return new EnterpriseMessage.OfficialDocument(document.body(), document.number(), document.on());
    }

    private OfExit() {}
}
