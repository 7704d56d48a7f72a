package org.phaseout.enterprise.enterprise.domain;

import org.phaseout.platform.domain.Refused;

/** An enterprise would not be registered, and this is why. */
public final class EnterpriseRefused extends Refused {

    /** One record per rule. */
    public sealed interface Reason {

        /** What may be wrong with a code by itself, wherever it is given. */
        sealed interface OfCode extends Reason {}

        record UsccMalformed(String uscc) implements OfCode {}

        record UsccCheckDigitWrong(String uscc, String expected) implements OfCode {}

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
