package org.phaseout.enterprise.plan.domain;

import java.time.LocalDate;
import java.time.Month;
import org.phaseout.platform.domain.Claim;

/**
 * Of whom and when a plan is (P1).
 *
 * @param township GB/T 2260 code
 */
public record PlanPeriod(String township, int year) {

    /** Plan 三(一): 7月底前. A fixed date; it never rolls from a holiday (E7). */
    public LocalDate submissionDue() {
        return LocalDate.of(year, Month.JULY, 31);
    }

    boolean isLate(LocalDate submittedOn) {
        return submittedOn.isAfter(submissionDue());
    }

    /** A township has one plan a year; whoever lists a unit in it names this. */
    public Claim claim() {
        return new Claim("plan", toString());
    }

    static PlanPeriod of(String text) {
        var parts = text.split("/", 2);
        return new PlanPeriod(parts[0], Integer.parseInt(parts[1]));
    }

    @Override
    public String toString() {
        return township + "/" + year;
    }
}
