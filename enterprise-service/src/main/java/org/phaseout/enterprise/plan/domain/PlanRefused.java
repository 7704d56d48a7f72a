package org.phaseout.enterprise.plan.domain;

import java.time.LocalDate;
import org.phaseout.platform.domain.Refused;
import org.phaseout.platform.domain.UndoFlaw;

/** A plan would not do what it was asked, and this is why. */
public final class PlanRefused extends Refused {

    /** One record per rule. */
    public sealed interface Reason {

        record TownshipOutsideDistrict(String township, String district) implements Reason {}

        record NotYourGround(String planId, String authority) implements Reason {}

        /** P1: a township has one plan a year. */
        record PeriodHeldByAnother(String period, String planId) implements Reason {}

        record AlreadyOpened(String planId, String period) implements Reason {}

        record AlreadySurveyed(String planId, LocalDate on) implements Reason {}

        record AlreadySubmitted(String planId, LocalDate on) implements Reason {}

        /** P1: nothing was found, but the zero report (零报告) does not say so. */
        record ZeroReportMissing(int coverage) implements Reason {}

        record ZeroReportContradicted(int found) implements Reason {}

        record SurveyOpen(String planId) implements Reason {}

        record NotSubmitted(String planId) implements Reason {}

        record AmendmentOutOfOrder(int number, int next) implements Reason {}

        /** The opening itself was voided. */
        record OpeningVoided(String planId) implements Reason {}

        record NotUndone(UndoFlaw flaw) implements Reason {}
    }

    private final transient Reason reason;

    PlanRefused(Reason reason) {
        super(reason);
        this.reason = reason;
    }

    @Override
    public Reason reason() {
        return reason;
    }
}
