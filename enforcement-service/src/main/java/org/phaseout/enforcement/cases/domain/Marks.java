package org.phaseout.enforcement.cases.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.phaseout.enforcement.cases.domain.Change.Held;
import org.phaseout.enforcement.cases.domain.Change.Stayed;

/**
 * What stands beside the stage of a case and can be up in many of them.
 *
 * @param stayedOn since when execution is stayed; null while it is not
 * @param ended stays that are over
 * @param failed when a re-inspection found that the enterprise does not meet what was ordered; null while none did
 * @param compliedLate it was found to meet what has no limit only after the referral: a matter for who decides (E7)
 * @param reviewFiled a review or lawsuit was filed; that alone stops nothing (E6a)
 * @param unlawful 确认违法; the effects stand (E6a)
 * @param penaltyOrders what penalises the enterprise otherwise than by a fine
 * @param debts what became of the fines
 */
record Marks(
        @Nullable LocalDate stayedOn,
        List<Stayed> ended,
        @Nullable Failed failed,
        boolean compliedLate,
        boolean reviewFiled,
        boolean unlawful,
        List<PenaltyOrder> penaltyOrders,
        Debts debts) {

    static final Marks NONE = new Marks(null, List.of(), null, false, false, false, List.of(), Debts.NONE);

    /** The first and the last day of it. */
    record Failed(LocalDate first, LocalDate last) {

        private Failed with(LocalDate day) {
            return new Failed(day.isBefore(first) ? day : first, day.isAfter(last) ? day : last);
        }
    }

    Marks {
        ended = List.copyOf(ended);
        penaltyOrders = List.copyOf(penaltyOrders);
    }

    @Nullable
    LocalDate failedOn() {
        return failed == null ? null : failed.first();
    }

    /** Since when a day is stayed, if it is: by the stay that stands, or by one that is over. */
    Optional<LocalDate> stayedSince(LocalDate day) {
        return Stream.concat(
                        Stream.ofNullable(stayedOn).filter(since -> !day.isBefore(since)),
                        ended.stream().filter(stay -> stay.covers(day)).map(Stayed::from))
                .findFirst();
    }

    /** What a limit that is served now has before it. */
    List<Change> stays() {
        return stayedOn == null
                ? List.copyOf(ended)
                : Stream.<Change>concat(ended.stream(), Stream.of(new Held(stayedOn)))
                        .toList();
    }

    boolean hasFailedBy(LocalDate day) {
        return failed != null && !day.isBefore(failed.first());
    }

    Marks stayed(LocalDate since) {
        return new Marks(since, ended, failed, compliedLate, reviewFiled, unlawful, penaltyOrders, debts);
    }

    Marks stayEnded(Stayed stay) {
        var stays = Stream.concat(ended.stream(), Stream.of(stay)).toList();
        return new Marks(null, stays, failed, compliedLate, reviewFiled, unlawful, penaltyOrders, debts);
    }

    Marks failed(LocalDate day) {
        var then = failed == null ? new Failed(day, day) : failed.with(day);
        return new Marks(stayedOn, ended, then, compliedLate, reviewFiled, unlawful, penaltyOrders, debts);
    }

    Marks withoutFailure() {
        return failing(null);
    }

    /** That of another course. */
    Marks failing(@Nullable Failed other) {
        return new Marks(stayedOn, ended, other, compliedLate, reviewFiled, unlawful, penaltyOrders, debts);
    }

    Marks withLateCompliance() {
        return new Marks(stayedOn, ended, failed, true, reviewFiled, unlawful, penaltyOrders, debts);
    }

    Marks withReview() {
        return new Marks(stayedOn, ended, failed, compliedLate, true, unlawful, penaltyOrders, debts);
    }

    Marks withUnlawfulness() {
        return new Marks(stayedOn, ended, failed, compliedLate, reviewFiled, true, penaltyOrders, debts);
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
        return new Marks(stayedOn, ended, failed, compliedLate, reviewFiled, unlawful, orders, debts);
    }

    Marks owing(Debts other) {
        return new Marks(stayedOn, ended, failed, compliedLate, reviewFiled, unlawful, penaltyOrders, other);
    }
}
