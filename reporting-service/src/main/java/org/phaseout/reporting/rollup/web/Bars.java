package org.phaseout.reporting.rollup.web;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.phaseout.reporting.rollup.web.Shown.Value;
import org.phaseout.reporting.rollup.web.Trend.Month;

/**
 * The months of a year as groups of bars, in the measures of a drawing {@value #WIDTH} wide.
 */
record Bars(List<Bar> bars, List<Label> labels) {

    static final int WIDTH = 720;
    /** Of the tallest bar. */
    static final int HEIGHT = 150;
    /** Above the tallest bar, for its number. */
    static final int HEAD = 20;

    private static final int MONTHS = 12;
    private static final int WIDE = 15;
    /** From one bar of a month to the next. */
    private static final int STEP = WIDE + 1;

    /** @param figure code of the figure whose colour it has */
    record Bar(String figure, int x, int y, int height, BigDecimal value) {

        public int width() {
            return WIDE;
        }

        public int middle() {
            return x + WIDE / 2;
        }
    }

    record Label(int month, int x) {}

    static Bars of(List<Month> months) {
        var top = months.stream()
                .flatMap(month -> month.values().stream().flatMap(Optional::stream))
                .map(Value::value)
                .max(BigDecimal::compareTo)
                .orElse(BigDecimal.ONE);
        return new Bars(
                months.stream().flatMap(month -> group(month, top)).toList(),
                IntStream.rangeClosed(1, MONTHS)
                        .mapToObj(month -> new Label(month, middle(month)))
                        .toList());
    }

    /** The bars of a month stand side by side around its middle; what there was none of has no bar. */
    private static Stream<Bar> group(Month month, BigDecimal top) {
        var drawn = IntStream.range(0, Trend.FIGURES.size())
                .filter(i -> month.values().get(i).isPresent())
                .toArray();
        var left = middle(month.month().getMonthValue()) - drawn.length * STEP / 2;
        return IntStream.range(0, drawn.length).boxed().flatMap(place -> {
            var i = drawn[place];
            var figure = Trend.FIGURES.get(i).code();
            return month.values().get(i).stream().map(value -> bar(figure, left + place * STEP, value.value(), top));
        });
    }

    private static int middle(int month) {
        return (2 * month - 1) * WIDTH / (2 * MONTHS);
    }

    private static Bar bar(String figure, int x, BigDecimal value, BigDecimal top) {
        var height = Math.max(1, value.multiply(BigDecimal.valueOf(HEIGHT)).intValue() / top.intValue());
        return new Bar(figure, x, HEAD + HEIGHT - height, height, value);
    }

    public int floor() {
        return HEAD + HEIGHT;
    }
}
