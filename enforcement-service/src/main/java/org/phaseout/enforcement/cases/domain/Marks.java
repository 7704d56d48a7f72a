package org.phaseout.enforcement.cases.domain;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What stands beside the stage of a case and can be up in many of them.
 *
 * @param stayedOn since when execution is stayed; null while it is not
 * @param failed a re-inspection found that the enterprise does not meet what was ordered
 * @param compliedLate it was found to meet it only after the limit or the referral: a matter for who decides (E7)
 * @param reviewFiled a review or lawsuit was filed; that alone stops nothing (E6a)
 * @param unlawful 确认违法; the effects stand (E6a)
 */
record Marks(
        @Nullable LocalDate stayedOn, boolean failed, boolean compliedLate, boolean reviewFiled, boolean unlawful) {

    static final Marks NONE = new Marks(null, false, false, false, false);

    Marks stayed(@Nullable LocalDate since) {
        return new Marks(since, failed, compliedLate, reviewFiled, unlawful);
    }

    Marks withFailure() {
        return new Marks(stayedOn, true, compliedLate, reviewFiled, unlawful);
    }

    Marks withLateCompliance() {
        return new Marks(stayedOn, failed, true, reviewFiled, unlawful);
    }

    Marks withReview() {
        return new Marks(stayedOn, failed, compliedLate, true, unlawful);
    }

    Marks withUnlawfulness() {
        return new Marks(stayedOn, failed, compliedLate, reviewFiled, true);
    }
}
