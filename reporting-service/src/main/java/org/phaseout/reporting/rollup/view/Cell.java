package org.phaseout.reporting.rollup.view;

import org.phaseout.reporting.rollup.view.Contribution.Dimensions;

/** The finest total that is kept; every other is the sum of some. */
public record Cell(Figure figure, Dimensions dimensions, String measuringUnit) {

    static Cell of(Contribution contribution) {
        return new Cell(contribution.figure(), contribution.dimensions(), contribution.measuringUnit());
    }

    /** One text for one cell of a district; no part of it can hold a colon or a comma. */
    public String code() {
        return String.join(
                ":",
                figure.code(),
                dimensions.township(),
                dimensions.industry(),
                String.join(",", dimensions.basis()),
                measuringUnit);
    }
}
