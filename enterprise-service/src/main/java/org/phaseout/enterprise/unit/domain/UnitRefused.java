package org.phaseout.enterprise.unit.domain;

import java.time.LocalDate;
import org.phaseout.enterprise.enterprise.domain.EnterpriseRefused.Reason.OfCode;
import org.phaseout.platform.domain.Refused;

/** A capacity unit would not do what it was asked, and this is why. */
public final class UnitRefused extends Refused {

    /** One record per rule. */
    public sealed interface Reason {

        record AlreadyIdentified(String unitId, String enterpriseName) implements Reason {}

        record OwnersCodeWrong(OfCode flaw) implements Reason {}

        record EnterpriseNotYetKnown(String uscc) implements Reason {}

        record NotYourGround(String township, String authority) implements Reason {}

        record TownshipOutsideDistrict(String township, String district) implements Reason {}

        record MachineHeldByLiveUnit(String machine, String unitId) implements Reason {}

        record CatalogueItemMissing() implements Reason {}

        record CatalogueItemWithoutBasis(String item) implements Reason {}

        record CatalogueEditionNotInForce(String edition, LocalDate on) implements Reason {}
    }

    private final transient Reason reason;

    UnitRefused(Reason reason) {
        super(reason);
        this.reason = reason;
    }

    @Override
    public Reason reason() {
        return reason;
    }
}
