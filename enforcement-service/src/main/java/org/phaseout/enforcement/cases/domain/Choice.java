package org.phaseout.enforcement.cases.domain;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.phaseout.enforcement.cases.domain.ReviewCommand.ReviewOutcome;

/**
 * What there is to choose about a step; null what is not.
 *
 * @param ground or, of a notice, what it is about
 * @param about number of a decision
 */
record Choice(
        @Nullable String ground,
        @Nullable String measure,
        @Nullable String result,
        @Nullable String about) {

    Choice(@Nullable String ground, @Nullable String measure, @Nullable String result) {
        this(ground, measure, result, null);
    }

    static final Choice NONE = new Choice(null, null, null);

    String ofGround() {
        return Objects.requireNonNull(ground);
    }

    String ofMeasure() {
        return Objects.requireNonNull(measure);
    }

    String withResult() {
        return Objects.requireNonNull(result);
    }

    boolean isMet() {
        return Choices.MET.equals(result);
    }

    /** Null where nothing is named. */
    @Nullable
    List<String> named() {
        return about == null ? null : List.of(about);
    }

    ReviewOutcome asOutcome() {
        return ReviewOutcome.of(withResult());
    }
}
