package org.phaseout.reporting.rollup.web;

import static org.phaseout.reporting.rollup.domain.Figure.UNITS_ACCEPTED;
import static org.phaseout.reporting.rollup.domain.Figure.UNITS_DISMANTLED;
import static org.phaseout.reporting.rollup.domain.Figure.UNITS_SEALED;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.phaseout.reporting.rollup.domain.Contribution;
import org.phaseout.reporting.rollup.domain.Figure;
import org.phaseout.reporting.rollup.view.During;
import org.phaseout.reporting.rollup.view.Lineages.Question;
import org.phaseout.reporting.rollup.view.Months.MonthTotal;
import org.phaseout.reporting.rollup.view.Slice;
import org.phaseout.reporting.rollup.view.Then;
import org.phaseout.reporting.rollup.web.Shown.Value;

/**
 * What was sealed, dismantled and accepted in each month of a year (R4): a table, and the same as bars.
 *
 * @param months from the first to the last in which anything happened
 * @param year the sums
 */
record Trend(List<Month> months, List<Optional<Value>> year, Bars bars) {

    static final List<Figure> FIGURES = List.of(UNITS_SEALED, UNITS_DISMANTLED, UNITS_ACCEPTED);

    private static final int MONTHS = 12;

    /** @param values in the order of {@link #FIGURES} */
    record Month(YearMonth month, List<Optional<Value>> values) {

        private boolean holdsAnything() {
            return values.stream().anyMatch(Optional::isPresent);
        }
    }

    static Trend of(int year, List<MonthTotal> totals) {
        var months = IntStream.rangeClosed(1, MONTHS)
                .mapToObj(number -> YearMonth.of(year, number))
                .map(month -> new Month(month, values(totals, During.of(month), month::equals)))
                .toList();
        var told = IntStream.range(0, MONTHS)
                .filter(i -> months.get(i).holdsAnything())
                .summaryStatistics();
        var between = told.getCount() == 0 ? List.<Month>of() : months.subList(told.getMin(), told.getMax() + 1);
        var whole = values(totals, During.of(Integer.toString(year)), month -> month.getYear() == year);
        return new Trend(between, whole, Bars.of(between));
    }

    public List<Figure> figures() {
        return FIGURES;
    }

    public boolean isEmpty() {
        return months.isEmpty();
    }

    private static List<Optional<Value>> values(List<MonthTotal> totals, During during, Predicate<YearMonth> within) {
        return FIGURES.stream()
                .map(figure -> totals.stream()
                        .filter(total -> total.figure() == figure && within.test(total.month()))
                        .map(MonthTotal::value)
                        .reduce(BigDecimal::add)
                        .map(value -> new Value(
                                value,
                                RollupLinks.lineage(
                                        RollupLinks.PAGE,
                                        new Question(figure, Contribution.COUNT, Slice.WHOLE, Then.since(during))))))
                .toList();
    }
}
