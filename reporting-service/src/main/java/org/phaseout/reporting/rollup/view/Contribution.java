package org.phaseout.reporting.rollup.view;

import java.math.BigDecimal;
import java.util.List;

/**
 * What one record adds to one figure.
 *
 * @param measuringUnit of the value, such as {@code 10kt/a}, or {@value #COUNT}
 */
public record Contribution(Figure figure, Dimensions dimensions, String measuringUnit, BigDecimal value) {

    /** Measuring unit of a plain count. */
    public static final String COUNT = "count";

    public static Contribution one(Figure figure, Dimensions dimensions) {
        return new Contribution(figure, dimensions, COUNT, BigDecimal.ONE);
    }

    /**
     * By what a figure can be broken down.
     *
     * @param township GB/T 2260 code, nine digits
     * @param industry edition and code of GB/T 4754, such as {@code 2017-3011}
     * @param basis sorted; a record with several counts under each and once in the whole
     */
    public record Dimensions(String township, String industry, List<String> basis) {

        public Dimensions {
            basis = basis.stream().distinct().sorted().toList();
        }
    }
}
