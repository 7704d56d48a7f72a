package org.phaseout.enforcement.cases.domain;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.phaseout.enforcement.rules.domain.TermAfterPenalty;
import org.phaseout.platform.calendar.Due;
import org.phaseout.platform.calendar.WorkingCalendar;

/**
 * What one penalty decision comes to on a day, as officers see it.
 *
 * @param fine number of the penalty decision
 * @param terms that run from its service; none before
 */
public record FineFile(String fine, Sum sum, Days days, List<TermLine> terms) {

    /**
     * In CNY.
     *
     * @param amount of the fines that stand
     */
    public record Sum(
            BigDecimal amount, BigDecimal paid, BigDecimal lateFee, BigDecimal outstanding, BigDecimal toGiveBack) {}

    /** Null what has not happened. */
    public record Days(
            LocalDate decidedOn,
            @Nullable LocalDate servedOn,
            @Nullable LocalDate demandedOn,
            @Nullable LocalDate appliedOn) {}

    /** @param lapsed it has passed, and where it is one to act in, without the act */
    public record TermLine(String term, LocalDate lastDay, String clause, boolean provisional, boolean lapsed) {}

    static FineFile of(Owed owed, LocalDate day, WorkingCalendar calendar) {
        var debt = owed.debt();
        return new FineFile(
                debt.number(),
                new Sum(
                        owed.fine(),
                        owed.paid(day),
                        owed.lateFee(day, calendar),
                        owed.outstanding(day, calendar),
                        owed.toGiveBack(day, calendar)),
                new Days(
                        debt.decidedOn(),
                        debt.servedOn(),
                        debt.pursuit().demandedOn(),
                        debt.pursuit().appliedOn()),
                terms(owed, day, calendar));
    }

    /** A deadline to apply to the court that has passed is shown as lapsed as long as anything is owed. */
    private static List<TermLine> terms(Owed owed, LocalDate day, WorkingCalendar calendar) {
        var terms = new ArrayList<TermLine>();
        var debt = owed.debt();
        var due = owed.due(calendar);
        if (due != null) {
            terms.add(new TermLine(
                    "payment", due.lastDay(), due.clause(), due.provisional(), owed.isOverdueOn(day, calendar)));
        }
        var demandedOn = debt.pursuit().demandedOn();
        if (demandedOn != null && !demandedOn.isAfter(day)) {
            var end = TermAfterPenalty.DEMAND.end(demandedOn, calendar);
            terms.add(line("demand", end, TermAfterPenalty.DEMAND.clause(demandedOn), end.isPastOn(day)));
        }
        CourtTerm.of(debt, day, calendar).ifPresent(court -> {
            var opens = court.appealsUntil();
            terms.add(line("appeal", opens, "行政复议法20；行政诉讼法45、46", court.isOpenFrom(day)));
            terms.add(line(
                    "court-application",
                    court.until(),
                    TermAfterPenalty.COURT_APPLICATION.clause(opens.lastDay()),
                    court.isPastOn(day)
                            && debt.pursuit().appliedOn() == null
                            && owed.outstanding(day, calendar).signum() > 0));
        });
        return List.copyOf(terms);
    }

    private static TermLine line(String term, Due due, String clause, boolean lapsed) {
        return new TermLine(term, due.lastDay(), clause, due.provisional(), lapsed);
    }

    public boolean isCourtTermLapsed() {
        return terms.stream().anyMatch(each -> each.term().equals("court-application") && each.lapsed());
    }
}
