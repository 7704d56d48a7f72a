package org.phaseout.pricing.meter.domain;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import org.phaseout.platform.domain.Refused;
import org.phaseout.platform.domain.UndoFlaw;

/** A meter would not do what it was asked, and this is why. */
public final class MeterRefused extends Refused {

    /** One record per rule. */
    public sealed interface Reason {

        record MonthAlreadyRead(YearMonth month, BigDecimal kilowattHours) implements Reason {}

        record MonthNotOver(YearMonth month, LocalDate readOn) implements Reason {}

        record MeterOfAnotherUnit(String unitId, String asked) implements Reason {}

        /** U12: what the corrected reading itself would be refused for. */
        record NotSoCorrected(Reason of) implements Reason {}

        /** U12. */
        record NotUndone(UndoFlaw flaw) implements Reason {}
    }

    private final transient Reason reason;

    MeterRefused(Reason reason) {
        super(reason);
        this.reason = reason;
    }

    @Override
    public Reason reason() {
        return reason;
    }
}
