package org.phaseout.enforcement.cases.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.phaseout.enforcement.cases.domain.Change.Held;
import org.phaseout.enforcement.cases.domain.Change.Stayed;

/**
 * What stands beside the stage of a case and can be up in many of them.
 *
 * @param stayedOn since when execution is stayed; null while it is not
 * @param ended stays that are over
 * @param failedOn first day on which a re-inspection found that the enterprise does not meet what was ordered
 * @param compliedLate it was found to meet what has no limit only after the referral: a matter for who decides (E7)
 * @param reviewFiled a review or lawsuit was filed; that alone stops nothing (E6a)
 * @param unlawful 确认违法; the effects stand (E6a)
 * @param revoked licences whose revocation was decided or requested
 * @param debts what became of the fines
 */
record Marks(
        @Nullable LocalDate stayedOn,
        List<Stayed> ended,
        @Nullable LocalDate failedOn,
        boolean compliedLate,
        boolean reviewFiled,
        boolean unlawful,
        Set<String> revoked,
        Debts debts) {

    static final Marks NONE = new Marks(null, List.of(), null, false, false, false, Set.of(), Debts.NONE);

    Marks {
        ended = List.copyOf(ended);
        revoked = Set.copyOf(revoked);
    }

    /** Since when a day is stayed, if it is: by the stay that stands, or by one that is over. */
    Optional<LocalDate> stayedSince(LocalDate day) {
        return Stream.concat(
                        Stream.ofNullable(stayedOn),
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
        return failedOn != null && !day.isBefore(failedOn);
    }

    Marks stayed(LocalDate since) {
        return new Marks(since, ended, failedOn, compliedLate, reviewFiled, unlawful, revoked, debts);
    }

    Marks stayEnded(Stayed stay) {
        var stays = Stream.concat(ended.stream(), Stream.of(stay)).toList();
        return new Marks(null, stays, failedOn, compliedLate, reviewFiled, unlawful, revoked, debts);
    }

    Marks failed(LocalDate day) {
        return hasFailedBy(day)
                ? this
                : new Marks(stayedOn, ended, day, compliedLate, reviewFiled, unlawful, revoked, debts);
    }

    Marks withoutFailure() {
        return new Marks(stayedOn, ended, null, compliedLate, reviewFiled, unlawful, revoked, debts);
    }

    Marks withLateCompliance() {
        return new Marks(stayedOn, ended, failedOn, true, reviewFiled, unlawful, revoked, debts);
    }

    Marks withReview() {
        return new Marks(stayedOn, ended, failedOn, compliedLate, true, unlawful, revoked, debts);
    }

    Marks withUnlawfulness() {
        return new Marks(stayedOn, ended, failedOn, compliedLate, reviewFiled, true, revoked, debts);
    }

    Marks revoked(String licence) {
        var all = Stream.concat(revoked.stream(), Stream.of(licence)).collect(Collectors.toSet());
        return new Marks(stayedOn, ended, failedOn, compliedLate, reviewFiled, unlawful, all, debts);
    }

    Marks owing(Debts other) {
        return new Marks(stayedOn, ended, failedOn, compliedLate, reviewFiled, unlawful, revoked, other);
    }
}
