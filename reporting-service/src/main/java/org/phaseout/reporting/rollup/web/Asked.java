package org.phaseout.reporting.rollup.web;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.phaseout.platform.problem.Problem;
import org.phaseout.platform.problem.Rejected;
import org.phaseout.reporting.rollup.domain.Figure;
import org.phaseout.reporting.rollup.view.During;
import org.phaseout.reporting.rollup.view.Lineages.Question;
import org.phaseout.reporting.rollup.view.Slice;
import org.phaseout.reporting.rollup.view.Then;
import org.springframework.format.annotation.DateTimeFormat;

/** Parameters of a read, as they are written in an address. */
final class Asked {

    private Asked() {}

    /** Names a figure. One with a measuring unit of its own needs none; a capacity is nothing without one. */
    record AskedFigure(@Nullable String figure, @Nullable String measuringUnit) {

        /** Empty when the figure is unknown, or is a capacity with no measuring unit. */
        Optional<Question> question(Slice slice, Then then) {
            return Optional.ofNullable(figure)
                    .flatMap(Figure::of)
                    .flatMap(known -> known.measuringUnit()
                            .or(() -> Optional.ofNullable(measuringUnit))
                            .map(unit -> new Question(known, storable(unit), slice, then)));
        }
    }

    /** Narrows figures. */
    record AskedSlice(
            @Nullable String township,
            @Nullable String industry,
            @Nullable String basis,
            @Nullable String state,
            @Nullable String track,
            @Nullable String planYear) {

        Slice slice() {
            return new Slice(
                    orNull(township), orNull(industry), orNull(basis), orNull(state), orNull(track), orNull(planYear));
        }

        private static @Nullable String orNull(@Nullable String code) {
            return code == null || code.isEmpty() ? null : storable(code);
        }
    }

    /**
     * True then, known then.
     *
     * @param during a month or a year in which it came true, such as {@code 2023-06} or {@code 2023}
     */
    record AskedThen(
            @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable
            LocalDate asOf,

            @Nullable Instant knownAt,
            @Nullable String during) {

        Then then() {
            return new Then(asOf, knownAt, period());
        }

        private @Nullable During period() {
            try {
                return during == null || during.isEmpty() ? null : During.of(during);
            } catch (DateTimeParseException e) {
                throw malformed();
            }
        }
    }

    /** PostgreSQL's text cannot hold a NUL; no code has any control character. */
    private static String storable(String code) {
        if (code.chars().anyMatch(Character::isISOControl)) {
            throw malformed();
        }
        return code;
    }

    private static Rejected malformed() {
        return new Rejected(Problem.of(400, "request-malformed", ""));
    }
}
