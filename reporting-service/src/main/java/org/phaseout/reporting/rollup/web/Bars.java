package org.phaseout.reporting.rollup.web;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.phaseout.reporting.rollup.web.Shown.Value;
import org.phaseout.reporting.rollup.web.Trend.Month;

/**
 * The months of a year as groups of bars, in the measures of a drawing {@value #WIDTH} wide.
 *
 * @param top the value that the highest line stands for
 */
record Bars(List<Bar> bars, List<Label> labels, long top) {

    static final int WIDTH = 720;
    /** Of the tallest bar. */
    static final int HEIGHT = 150;
    /** Above the tallest bar, for its number. */
    static final int HEAD = 20;

    private static final int GROUP = WIDTH / 12;
    private static final int GAP = 6;
    private static final int WIDE = 15;

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
        var bars = new ArrayList<Bar>();
        var labels = new ArrayList<Label>();
        for (var month : months) {
            var left = (month.month().getMonthValue() - 1) * GROUP;
            labels.add(new Label(month.month().getMonthValue(), left + GROUP / 2));
            for (int i = 0; i < Trend.FIGURES.size(); i++) {
                var x = left + GAP + i * (WIDE + 1);
                var figure = Trend.FIGURES.get(i).code();
                month.values().get(i).ifPresent(value -> bars.add(bar(figure, x, value.value(), top)));
            }
        }
        return new Bars(List.copyOf(bars), List.copyOf(labels), top.longValueExact());
    }

    private static Bar bar(String figure, int x, BigDecimal value, BigDecimal top) {
        var height = Math.max(1, value.multiply(BigDecimal.valueOf(HEIGHT)).intValue() / top.intValue());
        return new Bar(figure, x, HEAD + HEIGHT - height, height, value);
    }

    public int floor() {
        return HEAD + HEIGHT;
    }
}
