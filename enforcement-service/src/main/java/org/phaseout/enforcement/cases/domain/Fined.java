package org.phaseout.enforcement.cases.domain;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.phaseout.enforcement.cases.domain.MeasureEvent.CaseMeasureOrdered;
import org.phaseout.enforcement.cases.domain.PenaltyEvent.CasePenaltyDecided;

/**
 * A fine that was decided.
 *
 * @param on the day of the fine
 * @param changedTo what a review has made of its amount, in CNY; null where it is as it was decided
 * @param upon the measure that led when it was fined; null where none did
 */
record Fined(
        CasePenaltyDecided as,
        LocalDate on,
        @Nullable BigDecimal changedTo,
        @Nullable CaseMeasureOrdered upon) {

    Fined(CasePenaltyDecided as, LocalDate on) {
        this(as, on, null, null);
    }

    Fined upon(@Nullable CaseMeasureOrdered leading) {
        return new Fined(as, on, changedTo, leading);
    }

    Fined changed(BigDecimal amount) {
        return new Fined(as, on, amount, upon);
    }

    BigDecimal amount() {
        return Objects.requireNonNullElse(changedTo, as.amount());
    }

    /** The law may fine only who lets the limit of that ground pass; what a late fact shows to have been in time was no ground (E7). */
    boolean stands(@Nullable Clock clock) {
        var afterLimit = Boolean.TRUE.equals(as.onlyAfterLimit());
        return !afterLimit || clock == null || (!clock.isMet() && clock.isPastOn(on));
    }
}
