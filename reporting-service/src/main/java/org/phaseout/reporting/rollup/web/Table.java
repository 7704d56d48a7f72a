package org.phaseout.reporting.rollup.web;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.phaseout.reporting.rollup.domain.Figure;
import org.phaseout.reporting.rollup.view.Slice;
import org.phaseout.reporting.rollup.web.Shown.Value;

/**
 * A table of the board. Words for it stand in the page's messages under {@code board.<name>}.
 *
 * @param rows only those that hold anything
 */
record Table(String name, List<Column> columns, List<Line> rows) {

    private static final Set<String> EXPLAINED = Set.of("plans", "basis", "capacity", "price", "late");

    /** @param group and {@code code}: where the column's words stand */
    record Column(String group, String code, Figure figure, String measuringUnit, Slice slice) {

        static Column of(Figure figure) {
            return new Column(
                    "figure", figure.code(), figure, figure.measuringUnit().orElse(""), Slice.WHOLE);
        }

        /** A figure of one state, or of one measuring unit. */
        Column called(String group, String code) {
            return new Column(group, code, figure, measuringUnit, slice);
        }

        Column in(String unit) {
            return new Column(group, code, figure, unit, slice);
        }

        Column only(String dimension, String part) {
            return new Column(group, code, figure, measuringUnit, slice.with(dimension, part));
        }
    }

    /** @param group and {@code code}: where the row's words stand */
    record Line(String group, String code, List<Optional<Value>> values) {

        boolean holdsAnything() {
            return values.stream().anyMatch(Optional::isPresent);
        }
    }

    /** Whether there are words of explanation for it. */
    public boolean hasNote() {
        return EXPLAINED.contains(name);
    }

    public boolean isEmpty() {
        return rows.isEmpty();
    }

    /** One row for each part of a dimension. */
    static Table by(String dimension, String name, Shown shown, List<Column> columns, Stream<String> parts) {
        var rows = parts.map(part -> new Line(
                        dimension,
                        part,
                        columns.stream()
                                .map(column -> shown.sum(
                                        column.figure(),
                                        column.measuringUnit(),
                                        column.slice().with(dimension, part)))
                                .toList()))
                .filter(Line::holdsAnything)
                .toList();
        return new Table(name, columns, rows);
    }

    /** One row for each measuring unit: different ones are never added. */
    static Table byMeasuringUnit(String name, Shown shown, List<Figure> figures) {
        var columns = figures.stream().map(Column::of).toList();
        var rows = shown.measuringUnits(figures).stream()
                .map(unit -> new Line(
                        "measure",
                        unit,
                        figures.stream()
                                .map(figure -> shown.sum(figure, unit, Slice.WHOLE))
                                .toList()))
                .toList();
        return new Table(name, columns, rows);
    }
}
