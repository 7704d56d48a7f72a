package org.phaseout.reporting.rollup.domain;

import java.math.BigDecimal;
import java.util.List;
import org.phaseout.reporting.record.domain.Traits;

/**
 * What one record adds to one figure.
 *
 * @param measuringUnit of the value, such as {@code 10kt/a}, {@code CNY} or {@value #COUNT}
 */
public record Contribution(Figure figure, Dimensions dimensions, String measuringUnit, BigDecimal value) {

    /** Measuring unit of a plain count. */
    public static final String COUNT = "count";
    /** Measuring unit of money. */
    public static final String CNY = "CNY";

    public Contribution {
        value = plain(value);
    }

    public static Contribution one(Figure figure, Dimensions dimensions) {
        return new Contribution(figure, dimensions, COUNT, BigDecimal.ONE);
    }

    Contribution plus(Contribution other) {
        return new Contribution(figure, dimensions, measuringUnit, value.add(other.value));
    }

    /** 20.50 and 20.5 are one value and must be one contribution. */
    private static BigDecimal plain(BigDecimal value) {
        var stripped = value.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    /**
     * By what a figure can be broken down.
     *
     * @param state of the record, for the figures that are told by state; else empty
     * @param track of the case, for figures of cases; else empty
     * @param planYear of the plan, for figures of one year's plans; else empty
     */
    public record Dimensions(Traits traits, String state, String track, String planYear) {

        public static Dimensions of(Traits traits) {
            return new Dimensions(traits, "", "", "");
        }

        public static Dimensions of(String township, String industry, List<String> basis) {
            return of(new Traits(township, industry, basis));
        }

        public Dimensions in(String state) {
            return new Dimensions(traits, state, track, planYear);
        }

        public Dimensions on(String track) {
            return new Dimensions(traits, state, track, planYear);
        }

        public Dimensions planned(String planYear) {
            return new Dimensions(traits, state, track, planYear);
        }
    }
}
