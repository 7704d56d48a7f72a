package org.phaseout.enforcement.cases.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What stands beside the stage of a case and can be up in many of them.
 *
 * @param failed when a re-inspection found that the enterprise does not meet what was ordered; null while none did
 * @param compliedLate it was found to meet what has no limit only after the referral: a matter for who decides (E7)
 * @param reviewed what was filed for review, and what became of single decisions; filing alone stops nothing (E6a)
 * @param penaltyOrders what penalises the enterprise otherwise than by a fine
 * @param debts what became of the fines
 */
record Marks(
        Stays stays,
        @Nullable Failed failed,
        boolean compliedLate,
        Reviewed reviewed,
        List<PenaltyOrder> penaltyOrders,
        Debts debts) {

    static final Marks NONE = new Marks(Stays.NONE, null, false, Reviewed.NONE, List.of(), Debts.NONE);

    /** The first and the last day of it. */
    record Failed(LocalDate first, LocalDate last) {

        private Failed with(LocalDate day) {
            return new Failed(day.isBefore(first) ? day : first, day.isAfter(last) ? day : last);
        }
    }

    Marks {
        penaltyOrders = List.copyOf(penaltyOrders);
    }

    @Nullable
    LocalDate failedOn() {
        return failed == null ? null : failed.first();
    }

    boolean hasFailedBy(LocalDate day) {
        return failed != null && !day.isBefore(failed.first());
    }

    Marks stayed(UnaryOperator<Stays> change) {
        return new Marks(change.apply(stays), failed, compliedLate, reviewed, penaltyOrders, debts);
    }

    Marks failed(LocalDate day) {
        return failing(failed == null ? new Failed(day, day) : failed.with(day));
    }

    Marks failing(@Nullable Failed then) {
        return new Marks(stays, then, compliedLate, reviewed, penaltyOrders, debts);
    }

    Marks withLateCompliance() {
        return new Marks(stays, failed, true, reviewed, penaltyOrders, debts);
    }

    Marks reviewed(UnaryOperator<Reviewed> change) {
        return new Marks(stays, failed, compliedLate, change.apply(reviewed), penaltyOrders, debts);
    }

    Marks penalising(PenaltyOrder order) {
        return penalising(
                Stream.concat(penaltyOrders.stream(), Stream.of(order)).toList());
    }

    /** 变更: what was to be closed is not. */
    Marks withoutClosing() {
        return penalising(
                penaltyOrders.stream().filter(order -> !order.isClosing()).toList());
    }

    private Marks penalising(List<PenaltyOrder> orders) {
        return new Marks(stays, failed, compliedLate, reviewed, orders, debts);
    }

    Marks owing(Debts other) {
        return new Marks(stays, failed, compliedLate, reviewed, penaltyOrders, other);
    }
}
