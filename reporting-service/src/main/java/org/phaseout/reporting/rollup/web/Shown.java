package org.phaseout.reporting.rollup.web;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.phaseout.reporting.rollup.domain.Figure;
import org.phaseout.reporting.rollup.view.Cell;
import org.phaseout.reporting.rollup.view.Lineages.Question;
import org.phaseout.reporting.rollup.view.Rollup.CellTotal;
import org.phaseout.reporting.rollup.view.Slice;
import org.phaseout.reporting.rollup.view.Then;

/**
 * The cells that the reader may see, added up as a page needs them.
 *
 * @param opens which figures the reader may open to their records
 */
record Shown(List<CellTotal> cells, Predicate<Question> opens) {

    /** @param lineage address of the page with the records behind the value; null where they are not for the reader */
    record Value(BigDecimal value, @Nullable String lineage) {}

    /** Empty where nothing contributes. */
    Optional<Value> sum(Figure figure, String measuringUnit, Slice slice) {
        return within(figure, slice)
                .filter(total -> total.cell().measuringUnit().equals(measuringUnit))
                .map(total -> total.amount().value())
                .reduce(BigDecimal::add)
                .map(value -> new Value(value, lineage(new Question(figure, measuringUnit, slice, Then.NOW))));
    }

    private @Nullable String lineage(Question question) {
        return opens.test(question) ? RollupLinks.lineage(RollupLinks.PAGE, question) : null;
    }

    /** A figure that is told in one measuring unit only. */
    Optional<Value> sum(Figure figure, Slice slice) {
        return figure.measuringUnit().flatMap(unit -> sum(figure, unit, slice));
    }

    List<String> measuringUnits(List<Figure> figures) {
        return of(figures).map(Cell::measuringUnit).distinct().sorted().toList();
    }

    Stream<Cell> of(List<Figure> figures) {
        return cells.stream().map(CellTotal::cell).filter(cell -> figures.contains(cell.figure()));
    }

    private Stream<CellTotal> within(Figure figure, Slice slice) {
        return cells.stream().filter(total -> total.cell().figure() == figure && slice.includes(total.cell()));
    }
}
