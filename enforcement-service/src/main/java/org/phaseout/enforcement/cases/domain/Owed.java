package org.phaseout.enforcement.cases.domain;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.phaseout.enforcement.cases.domain.CaseEvent.Limit;
import org.phaseout.enforcement.cases.domain.Debt.Payment;
import org.phaseout.enforcement.cases.domain.PenaltyEvent.CaseDailyPenaltyDecided;
import org.phaseout.enforcement.cases.domain.Stage.InProcedure;
import org.phaseout.enforcement.rules.domain.Settled;
import org.phaseout.enforcement.rules.domain.TermAfterPenalty;
import org.phaseout.platform.calendar.WorkingCalendar;

/**
 * What one penalty decision comes to, from the facts and a day alone; money in CNY.
 *
 * @param fine the sum of its fines that stand
 * @param stays of execution, which hold the term of payment
 */
record Owed(Debt debt, BigDecimal fine, List<Change> stays) {

    /** 行政处罚法72: of the unpaid fine, for each day. */
    private static final BigDecimal A_DAY = new BigDecimal("0.03");

    static boolean isCollectable(Stage stage) {
        return stage instanceof InProcedure && !stage.isUndone();
    }

    /** Of the fines alone: whether anything is still to be paid, whatever the day. */
    static boolean isLeft(Stage stage, About about) {
        return isCollectable(stage)
                && of((InProcedure) stage).stream()
                        .anyMatch(owed -> about.covers(owed.debt().number())
                                && owed.fine().compareTo(owed.paid(LocalDate.MAX)) > 0);
    }

    /** Of every penalty decision of a case; of what fell nothing is owed, and what was paid is to be given back. */
    static List<Owed> of(InProcedure stage) {
        return stage.docket().marks().debts().all().stream()
                .map(debt -> of(stage, debt))
                .toList();
    }

    static Owed of(InProcedure stage, Debt debt) {
        var docket = stage.docket();
        var fines = docket.penalties().stream()
                .filter(fined -> debt.isOf(fined.as().documentNumber()) && Standing.of(stage, fined))
                .map(Fined::amount);
        var daily = docket.marks().debts().daily().stream()
                .filter(each -> debt.isOf(each.documentNumber()) && Standing.of(stage, each))
                .map(CaseDailyPenaltyDecided::amount);
        return new Owed(
                debt,
                Stream.concat(fines, daily).reduce(BigDecimal.ZERO, BigDecimal::add),
                docket.marks().stays().changesOf(debt.number()));
    }

    /** The last day to pay (行政处罚法67); null until the decision was served. */
    @Nullable
    Limit due(WorkingCalendar calendar) {
        return clock(calendar).map(Clock::limit).orElse(null);
    }

    /** What is left of the term when execution is stayed runs on from the end of the stay; a stay after it moves nothing. */
    private Optional<Clock> clock(WorkingCalendar calendar) {
        var servedOn = debt.servedOn();
        if (servedOn == null) {
            return Optional.empty();
        }
        var end = TermAfterPenalty.PAYMENT.end(servedOn, calendar);
        var limit = new Limit(
                TermAfterPenalty.PAYMENT.calendarEnd(servedOn),
                end.lastDay(),
                TermAfterPenalty.PAYMENT.clause(servedOn),
                end.provisional());
        var clock = Clock.from(servedOn, limit, stays);
        var moved = clock.limit();
        var rolled = Settled.rolled(servedOn, moved.calendarEnd(), calendar);
        return Optional.of(
                clock.reckoned(new Limit(moved.calendarEnd(), rolled.lastDay(), moved.clause(), rolled.provisional())));
    }

    /** Whether anything is to be paid, whatever the day: of the fine, or of the fee that had run when the last of it was paid. */
    boolean isUnsettled(WorkingCalendar calendar) {
        var payments = debt.payments();
        return fine.compareTo(paid(LocalDate.MAX)) > 0
                || (!payments.isEmpty()
                        && outstanding(payments.getLast().on(), calendar).signum() > 0);
    }

    boolean isOverdueOn(LocalDate day, WorkingCalendar calendar) {
        return clock(calendar).map(clock -> clock.isPastOn(day)).orElse(false)
                && outstanding(day, calendar).signum() > 0;
    }

    /** 行政处罚法72, 73: from the day after the last day, at most the fine; no day on which a review or lawsuit is pending. */
    BigDecimal lateFee(LocalDate day, WorkingCalendar calendar) {
        var clock = clock(calendar).filter(each -> each.isPastOn(day));
        if (clock.isEmpty()) {
            return BigDecimal.ZERO;
        }
        return clock.get()
                .limit()
                .lastDay()
                .plusDays(1)
                .datesUntil(day.plusDays(1))
                .filter(late -> !debt.appeals().isPendingOn(late))
                .map(late -> unpaidBefore(late).multiply(A_DAY))
                .reduce(BigDecimal.ZERO, BigDecimal::add)
                .min(fine)
                .setScale(2, RoundingMode.HALF_UP);
    }

    /** A payment counts upon the fine first; the day on which it is made still counts. */
    private BigDecimal unpaidBefore(LocalDate day) {
        return fine.subtract(paid(day.minusDays(1))).max(BigDecimal.ZERO);
    }

    BigDecimal paid(LocalDate day) {
        return debt.payments().stream()
                .filter(payment -> !payment.on().isAfter(day))
                .map(Payment::amount)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    BigDecimal outstanding(LocalDate day, WorkingCalendar calendar) {
        return balance(day, calendar).max(BigDecimal.ZERO);
    }

    /** Paid, and no longer owed: the fine was lowered or fell, or a late fact has taken a late fee away. */
    BigDecimal toGiveBack(LocalDate day, WorkingCalendar calendar) {
        return balance(day, calendar).negate().max(BigDecimal.ZERO);
    }

    private BigDecimal balance(LocalDate day, WorkingCalendar calendar) {
        return fine.add(lateFee(day, calendar)).subtract(paid(day));
    }
}
