package org.phaseout.reporting.rollup.web;

import java.util.List;
import java.util.NavigableSet;
import java.util.Objects;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.phaseout.platform.clock.BusinessClock;
import org.phaseout.reporting.district.District;
import org.phaseout.reporting.rollup.domain.Figure;
import org.phaseout.reporting.rollup.view.Cell;
import org.phaseout.reporting.rollup.view.Months;
import org.phaseout.reporting.rollup.view.Months.MonthTotal;
import org.phaseout.reporting.rollup.view.Slice;
import org.phaseout.reporting.rollup.view.Then;
import org.phaseout.reporting.rollup.web.Board.OfYear;
import org.springframework.stereotype.Component;

/** What the board tells of one year: the one that is asked for, else this year, else the last of which anything is told. */
@Component
class YearOfBoard {

    private final Months months;
    private final District district;
    private final BusinessClock clock;

    YearOfBoard(Months months, District district, BusinessClock clock) {
        this.months = months;
        this.district = district;
        this.clock = clock;
    }

    OfYear of(@Nullable Integer asked, Shown shown, List<String> townships) {
        var totals = months.of(district.code(), Slice.WHOLE, Then.NOW).stream()
                .filter(total -> Trend.FIGURES.contains(total.figure()))
                .toList();
        var told = told(shown, totals);
        var year = asked != null && told.contains(asked) ? asked : current(told);
        var code = Integer.toString(year);
        return new OfYear(
                Ranking.of(code, shown, townships.stream()),
                Board.plans(code, shown, townships),
                Trend.of(year, totals),
                told.descendingSet().stream()
                        .filter(other -> other != year)
                        .map(String::valueOf)
                        .toList());
    }

    private int current(NavigableSet<Integer> told) {
        var now = clock.today().getYear();
        return told.isEmpty() ? now : Objects.requireNonNullElseGet(told.floor(now), told::first);
    }

    private static NavigableSet<Integer> told(Shown shown, List<MonthTotal> totals) {
        var years = new TreeSet<Integer>();
        shown.of(List.of(Figure.UNITS_YEAR_PLAN)).map(YearOfBoard::year).forEach(years::add);
        totals.forEach(total -> years.add(total.month().getYear()));
        return years;
    }

    private static int year(Cell cell) {
        return Integer.parseInt(cell.dimensions().planYear());
    }
}
