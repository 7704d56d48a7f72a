package org.phaseout.enterprise.enterprise.domain;

import org.phaseout.platform.domain.Refused;

/** An enterprise would not be registered, and this is why. */
public final class EnterpriseRefused extends Refused {

    /** One record per rule. */
    public sealed interface Reason {

        record UsccMalformed(String uscc) implements Reason {}

        record UsccCheckDigitWrong(String uscc, String expected) implements Reason {}

        record UsccHeldByAnother(String uscc, String enterpriseId) implements Reason {}

        record AlreadyRegistered(String enterpriseId, String name) implements Reason {}

        record NotYourGround(String township, String authority) implements Reason {}

        record TownshipOutsideDistrict(String township, String district) implements Reason {}
    }

    private final transient Reason reason;

    EnterpriseRefused(Reason reason) {
        super(reason);
        this.reason = reason;
    }

    @Override
    public Reason reason() {
        return reason;
    }
}
