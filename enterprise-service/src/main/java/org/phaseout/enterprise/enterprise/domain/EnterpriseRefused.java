package org.phaseout.enterprise.enterprise.domain;

import java.time.LocalDate;
import org.phaseout.platform.domain.Refused;
import org.phaseout.platform.domain.UndoFlaw;

/** An enterprise would not do what it was asked, and this is why. */
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

        /** Like {@link NotYourGround}, where the action names no township. */
        record SitsElsewhere(String enterpriseId, String authority) implements Reason {}

        record NameUnchanged(String name) implements Reason {}

        /** @param since the day from which the enterprise is known under its present name */
        record RenamedTooEarly(LocalDate on, String name, LocalDate since) implements Reason {}

        /** The registration itself was voided. */
        record RegistrationVoided(String enterpriseId) implements Reason {}

        record NotUndone(UndoFlaw flaw) implements Reason {}
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
