package org.phaseout.enforcement.cases.domain;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.phaseout.enforcement.cases.domain.Reviewed.Filing;

/**
 * What has happened to the sum that one penalty decision asks for. The sum itself is in the fines that stand.
 *
 * @param number of the penalty decision
 * @param servedOn null until it was served
 */
record Debt(
        String number,
        LocalDate decidedOn,
        @Nullable LocalDate servedOn,
        List<Payment> payments,
        Pursuit pursuit,
        Appeals appeals) {

    /** @param amount in CNY */
    record Payment(LocalDate on, BigDecimal amount) {}

    /** 催告 and 申请强制执行; null what has not happened. */
    record Pursuit(@Nullable LocalDate demandedOn, @Nullable LocalDate appliedOn) {}

    Debt {
        payments = payments.stream().sorted(Comparator.comparing(Payment::on)).toList();
    }

    static Debt of(String number, LocalDate decidedOn) {
        return new Debt(number, decidedOn, null, List.of(), new Pursuit(null, null), Appeals.NONE);
    }

    boolean isOf(String other) {
        return Documents.claim(number).equals(Documents.claim(other));
    }

    Debt served(LocalDate on) {
        return new Debt(number, decidedOn, on, payments, pursuit, appeals);
    }

    Debt paid(Payment payment) {
        var all = Stream.concat(payments.stream(), Stream.of(payment)).toList();
        return new Debt(number, decidedOn, servedOn, all, pursuit, appeals);
    }

    Debt demanded(LocalDate on) {
        return new Debt(number, decidedOn, servedOn, payments, new Pursuit(on, pursuit.appliedOn()), appeals);
    }

    Debt applied(LocalDate on) {
        return new Debt(number, decidedOn, servedOn, payments, new Pursuit(pursuit.demandedOn(), on), appeals);
    }

    /** A review filed before the fine was decided, or of other decisions, is not about it. */
    Debt appealed(Filing filing) {
        return filing.on().isBefore(decidedOn) || !filing.about().covers(number)
                ? this
                : with(known -> known.filed(filing));
    }

    Debt with(UnaryOperator<Appeals> change) {
        return new Debt(number, decidedOn, servedOn, payments, pursuit, change.apply(appeals));
    }
}
