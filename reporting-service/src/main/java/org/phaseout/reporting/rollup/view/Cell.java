package org.phaseout.reporting.rollup.view;

import java.util.List;
import java.util.Map;
import org.phaseout.reporting.rollup.domain.Contribution;
import org.phaseout.reporting.rollup.domain.Contribution.Dimensions;
import org.phaseout.reporting.rollup.domain.Figure;

/** The finest total that is kept; every other is the sum of some. */
public record Cell(Figure figure, Dimensions dimensions, String measuringUnit) {

    static Cell of(Contribution contribution) {
        return new Cell(contribution.figure(), contribution.dimensions(), contribution.measuringUnit());
    }

    /**
     * One text for one cell of a district; no part of it can hold a colon or a comma. What is empty at
     * the end is left out.
     */
    public String code() {
        var traits = dimensions.traits();
        var parts = List.of(
                figure.code(),
                traits.township(),
                traits.industry(),
                String.join(",", traits.basis()),
                measuringUnit,
                dimensions.state(),
                dimensions.track(),
                dimensions.planYear());
        var last = parts.size();
        while (parts.get(last - 1).isEmpty()) {
            last--;
        }
        return String.join(":", parts.subList(0, last));
    }

    /** Its parts by the columns that every table of cells has. */
    public Map<String, Object> columns() {
        var traits = dimensions.traits();
        return Map.of(
                "figure",
                figure.code(),
                "township",
                traits.township(),
                "industry",
                traits.industry(),
                "basis",
                traits.basis(),
                "state",
                dimensions.state(),
                "track",
                dimensions.track(),
                "plan_year",
                dimensions.planYear(),
                "measuring_unit",
                measuringUnit,
                "cell",
                code());
    }
}
