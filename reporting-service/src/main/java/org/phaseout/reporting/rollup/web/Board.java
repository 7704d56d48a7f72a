package org.phaseout.reporting.rollup.web;

import static org.phaseout.reporting.rollup.domain.Figure.*;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.phaseout.reporting.record.domain.CaseRecord;
import org.phaseout.reporting.record.domain.MeasureRecord;
import org.phaseout.reporting.record.domain.UnitRecord;
import org.phaseout.reporting.rollup.domain.Figure;
import org.phaseout.reporting.rollup.view.Cell;
import org.phaseout.reporting.rollup.view.Slice;
import org.phaseout.reporting.rollup.web.Shown.Value;
import org.phaseout.reporting.rollup.web.Table.Column;

/**
 * The rollup laid out for leaders (R4). Where a reader may not see a figure its column, tile or table is not there.
 *
 * @param whole the district's figures
 * @param year what is told of one year
 */
record Board(List<Tile> whole, Progress progress, OfYear year, List<Table> tables) {

    private static final List<Figure> UNITS = List.of(
            ENTERPRISES_REGISTERED,
            UNITS_IDENTIFIED,
            UNITS_PLANNED,
            UNITS_SEALED,
            UNITS_DISMANTLED,
            UNITS_ACCEPTED,
            UNITS_EXITED_SEALED,
            UNITS_CLOSURE_DECIDED,
            UNITS_OVERDUE);
    private static final List<Figure> CAPACITIES = List.of(
            CAPACITY_IDENTIFIED,
            CAPACITY_PLANNED,
            CAPACITY_SEALED,
            CAPACITY_DISMANTLED,
            CAPACITY_ACCEPTED,
            CAPACITY_EXITED_SEALED,
            CAPACITY_OVERDUE);
    private static final List<Figure> TILES = List.of(
            ENTERPRISES_REGISTERED,
            UNITS_IDENTIFIED,
            UNITS_PLANNED,
            UNITS_SEALED,
            UNITS_DISMANTLED,
            UNITS_ACCEPTED,
            UNITS_EXITED_SEALED,
            UNITS_CLOSURE_DECIDED,
            UNITS_OVERDUE,
            UNITS_GROUND_ANNULLED,
            CASES_OPENED,
            CASES_LAPSED,
            CASES_REFERRED,
            CLOSURES_DECIDED,
            PRICE_MEASURES,
            PRICE_ESTIMATED);

    record Tile(Figure figure, String measuringUnit, Value value) {}

    /** @param others that a reader may turn to */
    record OfYear(Ranking ranking, Table plans, Trend trend, List<String> others) {}

    static Board of(Shown shown, List<String> townships, OfYear year) {
        return new Board(
                TILES.stream().flatMap(figure -> tile(shown, figure).stream()).toList(),
                Progress.of(shown, townships.stream()),
                year,
                Stream.of(
                                states(shown),
                                Table.byMeasuringUnit("capacity", shown, seen(shown, CAPACITIES)),
                                Table.by("township", "township", shown, columns(shown, UNITS), townships.stream()),
                                by(
                                        "industry",
                                        shown,
                                        cell -> Stream.of(
                                                cell.dimensions().traits().industry())),
                                by("basis", shown, cell -> cell.dimensions().traits().basis().stream()),
                                cases(shown),
                                prices(shown),
                                late(shown, townships))
                        .filter(table -> !table.isEmpty())
                        .toList());
    }

    /** P1: what each township planned for the year and what of it is out, with the capacities in their measuring units. */
    static Table plans(String year, Shown shown, List<String> townships) {
        var capacities = shown.measuringUnits(List.of(CAPACITY_YEAR_PLAN)).stream()
                .flatMap(unit -> Stream.of(
                        Column.of(CAPACITY_YEAR_PLAN).in(unit),
                        Column.of(CAPACITY_YEAR_PLAN_OUT).in(unit)));
        var columns = Stream.concat(Stream.of(Column.of(UNITS_YEAR_PLAN), Column.of(UNITS_YEAR_PLAN_OUT)), capacities)
                .map(column -> column.only("planYear", year))
                .filter(column -> shown.sum(column.figure(), column.measuringUnit(), column.slice())
                        .isPresent())
                .toList();
        return Table.by("township", "plans", shown, columns, townships.stream());
    }

    private static Optional<Tile> tile(Shown shown, Figure figure) {
        return shown.sum(figure, Slice.WHOLE)
                .map(value -> new Tile(figure, figure.measuringUnit().orElse(""), value));
    }

    /** Where the identified units stand, with their capacities. */
    private static Table states(Shown shown) {
        var capacities = shown.measuringUnits(List.of(CAPACITY_IDENTIFIED)).stream()
                .map(unit -> Column.of(CAPACITY_IDENTIFIED).in(unit));
        var columns = Stream.concat(Stream.of(Column.of(UNITS_IDENTIFIED)), capacities)
                .toList();
        return Table.by(
                "state",
                "state",
                shown,
                columns,
                Arrays.stream(UnitRecord.State.values()).map(UnitRecord.State::code));
    }

    private static Table by(String dimension, Shown shown, Function<Cell, Stream<String>> parts) {
        var figures = UNITS.stream()
                .filter(figure ->
                        shown.of(List.of(figure)).flatMap(parts).findAny().isPresent())
                .toList();
        var found = shown.of(figures).flatMap(parts).distinct().sorted();
        return Table.by(dimension, dimension, shown, columns(shown, figures), found);
    }

    private static Table cases(Shown shown) {
        var states = Arrays.stream(CaseRecord.State.values())
                .map(CaseRecord.State::code)
                .filter(state -> shown.sum(CASES_OPENED, Slice.WHOLE.with("state", state))
                        .isPresent())
                .map(state -> Column.of(CASES_OPENED).called("case", state).only("state", state));
        var columns = Stream.of(
                        Stream.of(Column.of(CASES_OPENED)),
                        states,
                        columns(shown, List.of(CASES_LAPSED, CASES_REFERRED, CLOSURES_DECIDED)).stream())
                .flatMap(each -> each)
                .toList();
        var tracks = shown.of(List.of(CASES_OPENED))
                .map(cell -> cell.dimensions().track())
                .distinct()
                .sorted();
        return Table.by("track", "track", shown, columns, tracks);
    }

    private static Table prices(Shown shown) {
        var states = Arrays.stream(MeasureRecord.State.values())
                .map(MeasureRecord.State::code)
                .filter(state -> shown.sum(PRICE_MEASURES, Slice.WHOLE.with("state", state))
                        .isPresent())
                .map(state -> Column.of(PRICE_MEASURES).called("price", state).only("state", state));
        var columns = Stream.concat(states, columns(shown, List.of(PRICE_ESTIMATED)).stream())
                .toList();
        var industries = shown.of(List.of(PRICE_MEASURES, PRICE_ESTIMATED))
                .map(cell -> cell.dimensions().traits().industry())
                .distinct()
                .sorted();
        return Table.by("industry", "price", shown, columns, industries);
    }

    private static Table late(Shown shown, List<String> townships) {
        return Table.by(
                "township",
                "late",
                shown,
                columns(shown, List.of(FACTS_REPORTED, FACTS_REPORTED_LATE)),
                townships.stream());
    }

    private static List<Column> columns(Shown shown, List<Figure> figures) {
        return seen(shown, figures).stream().map(Column::of).toList();
    }

    /** Those that hold anything: a figure that the reader may not see holds nothing. */
    private static List<Figure> seen(Shown shown, List<Figure> figures) {
        return figures.stream()
                .filter(figure -> shown.of(List.of(figure)).findAny().isPresent())
                .toList();
    }
}
