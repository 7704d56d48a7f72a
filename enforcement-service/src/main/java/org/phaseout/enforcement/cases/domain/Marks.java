package org.phaseout.enforcement.cases.domain;

import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * What stands beside the stage of a case and can be up in many of them.
 *
 * @param compliedLate it was found to meet what has no limit only after the referral: a matter for who decides (E7)
 * @param reviewed what was filed for review, and what became of single decisions; filing alone stops nothing (E6a)
 * @param penaltyOrders what penalises the enterprise otherwise than by a fine
 * @param debts what became of the fines
 */
record Marks(Stays stays, boolean compliedLate, Reviewed reviewed, List<PenaltyOrder> penaltyOrders, Debts debts) {

    static final Marks NONE = new Marks(Stays.NONE, false, Reviewed.NONE, List.of(), Debts.NONE);

    Marks {
        penaltyOrders = List.copyOf(penaltyOrders);
    }

    Marks stayed(UnaryOperator<Stays> change) {
        return new Marks(change.apply(stays), compliedLate, reviewed, penaltyOrders, debts);
    }

    Marks withLateCompliance() {
        return new Marks(stays, true, reviewed, penaltyOrders, debts);
    }

    Marks reviewed(UnaryOperator<Reviewed> change) {
        return new Marks(stays, compliedLate, change.apply(reviewed), penaltyOrders, debts);
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
        return new Marks(stays, compliedLate, reviewed, orders, debts);
    }

    Marks owing(Debts other) {
        return new Marks(stays, compliedLate, reviewed, penaltyOrders, other);
    }
}
