package org.phaseout.reporting.rollup.web;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.phaseout.reporting.rollup.view.Figure;
import org.phaseout.reporting.rollup.view.Rollup.Total;

/**
 * The rollup laid out in tables: one column per figure and measuring unit, one row per part of the dimension.
 *
 * @param whole the district's figures
 */
record Board(List<Column> columns, List<Cell> whole, List<Table> tables) {

    private static final Comparator<Column> ORDER =
            Comparator.comparing(Column::figure).thenComparing(Column::measuringUnit);
    private static final List<String> DIMENSIONS = List.of("township", "industry", "basis");

    record Column(Figure figure, String measuringUnit) {}

    /** @param lineage address of the page with the records behind the value */
    record Cell(Column column, BigDecimal value, String lineage) {}

    /** @param cells none where a figure has nothing for the row */
    record Row(String code, Map<Column, Cell> cells) {}

    record Table(String dimension, List<Column> columns, List<Row> rows) {}

    static Board of(List<Total> totals) {
        var whole = of(totals, "all")
                .map(Board::cell)
                .sorted(Comparator.comparing(Cell::column, ORDER))
                .toList();
        var tables = DIMENSIONS.stream()
                .map(dimension -> table(dimension, of(totals, dimension).toList()))
                .toList();
        return new Board(whole.stream().map(Cell::column).toList(), whole, tables);
    }

    private static Stream<Total> of(List<Total> totals, String dimension) {
        return totals.stream().filter(total -> total.dimension().equals(dimension));
    }

    private static Table table(String dimension, List<Total> totals) {
        var columns =
                totals.stream().map(Board::column).distinct().sorted(ORDER).toList();
        var rows = totals.stream()
                .collect(groupingBy(Total::code, TreeMap::new, toMap(Board::column, Board::cell)))
                .entrySet()
                .stream()
                .map(row -> new Row(row.getKey(), row.getValue()))
                .toList();
        return new Table(dimension, columns, rows);
    }

    private static Cell cell(Total total) {
        return new Cell(column(total), total.value(), RollupLinks.lineage(RollupLinks.PAGE, RollupLinks.slice(total)));
    }

    private static Column column(Total total) {
        return new Column(total.figure(), total.measuringUnit());
    }
}
