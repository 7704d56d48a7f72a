package org.phaseout.reporting.rollup.web;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.phaseout.reporting.rollup.view.Figure;
import org.phaseout.reporting.rollup.view.Rollup.Total;

/**
 * The rollup laid out in tables: one column per figure and measuring unit, one row per part of the dimension.
 *
 * @param whole the district's figures
 */
record Board(List<Column> columns, List<Cell> whole, List<Table> tables) {

    private static final List<String> DIMENSIONS = List.of("township", "industry", "basis");

    record Column(Figure figure, String measuringUnit) {}

    /** @param lineage address of the page with the records behind the value */
    record Cell(Column column, BigDecimal value, String lineage) {}

    /** @param cells null where a figure has nothing for the row */
    record Row(String code, List<@Nullable Cell> cells) {}

    record Table(String dimension, List<Column> columns, List<Row> rows) {}

    static Board of(List<Total> totals) {
        var whole = of(totals, "all").map(Board::cell).sorted(Comparator.comparing(cell -> order(cell.column()))).toList();
        var tables = DIMENSIONS.stream()
                .map(dimension -> table(dimension, of(totals, dimension).toList()))
                .toList();
        return new Board(whole.stream().map(Cell::column).toList(), whole, tables);
    }

    private static Stream<Total> of(List<Total> totals, String dimension) {
        return totals.stream().filter(total -> total.dimension().equals(dimension));
    }

    private static Table table(String dimension, List<Total> totals) {
        var columns = totals.stream()
                .map(Board::column)
                .distinct()
                .sorted(Comparator.comparing(Board::order))
                .toList();
        var rows = totals.stream()
                .map(Total::code)
                .distinct()
                .sorted()
                .map(code -> row(code, columns, totals))
                .toList();
        return new Table(dimension, columns, rows);
    }

    private static Row row(String code, List<Column> columns, List<Total> totals) {
        return new Row(
                code, columns.stream().map(column -> cell(code, column, totals)).toList());
    }

    private static @Nullable Cell cell(String code, Column column, List<Total> totals) {
        return totals.stream()
                .filter(total -> total.code().equals(code) && column(total).equals(column))
                .findFirst()
                .map(Board::cell)
                .orElse(null);
    }

    private static Cell cell(Total total) {
        return new Cell(
                column(total),
                total.value(),
                RollupLinks.lineage(RollupLinks.PAGE, RollupLinks.slice(total)));
    }

    private static Column column(Total total) {
        return new Column(total.figure(), total.measuringUnit());
    }

    private static String order(Column column) {
        return column.figure().ordinal() + column.measuringUnit();
    }
}
