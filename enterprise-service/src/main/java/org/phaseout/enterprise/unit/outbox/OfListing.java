package org.phaseout.enterprise.unit.outbox;

import org.phaseout.contract.enterprise.EnterpriseMessage;
import org.phaseout.contract.enterprise.UnitMessage;
import org.phaseout.enterprise.unit.domain.ListingEvent;

/** What others hear of a unit on its plans. */
final class OfListing {

    static EnterpriseMessage message(ListingEvent.UnitListed fact) {
        return new UnitMessage.UnitListed(
                fact.unitId(), fact.planId(), fact.township(), fact.year(), fact.way(), fact.exitBy());
    }

    static EnterpriseMessage message(ListingEvent.UnitCarriedOver fact) {
        return new UnitMessage.UnitCarriedOver(
                fact.unitId(), fact.planId(), fact.township(), fact.year(), fact.fromYear(), fact.way(), fact.exitBy());
    }

    private OfListing() {}
}
