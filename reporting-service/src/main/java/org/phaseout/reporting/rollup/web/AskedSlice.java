package org.phaseout.reporting.rollup.web;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.phaseout.reporting.rollup.view.Contribution;
import org.phaseout.reporting.rollup.view.Figure;
import org.phaseout.reporting.rollup.view.Slice;

/** Parameters that name a figure and narrow it. Counts need no measuring unit; a capacity is nothing without one. */
record AskedSlice(
        String figure,
        @Nullable String measuringUnit,
        @Nullable String township,
        @Nullable String industry,
        @Nullable String basis) {

    /** Empty when the figure is unknown, or is a capacity with no measuring unit. */
    Optional<Slice> slice() {
        return Figure.of(figure).flatMap(this::sliceOf);
    }

    private Optional<Slice> sliceOf(Figure known) {
        var unit = switch (known) {
            case ENTERPRISES_REGISTERED, UNITS_IDENTIFIED -> Contribution.COUNT;
            case CAPACITY_IDENTIFIED -> measuringUnit;
        };
        return Optional.ofNullable(unit).map(given -> new Slice(known, given, township, industry, basis));
    }
}
