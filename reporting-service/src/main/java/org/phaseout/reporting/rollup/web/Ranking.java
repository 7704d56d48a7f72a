package org.phaseout.reporting.rollup.web;

import static java.util.Comparator.comparing;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.phaseout.reporting.rollup.domain.Figure;
import org.phaseout.reporting.rollup.view.Slice;
import org.phaseout.reporting.rollup.web.Shown.Value;

/**
 * The townships by how far they have come with the plan of a year (P1, R4), the furthest first, and what is overdue there.
 *
 * @param whole the district, whose figures are the sums of the others
 */
record Ranking(String year, Optional<Place> whole, List<Place> places) {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** What an overdue unit waits for (U10), the codes of its dimension. */
    private static final List<String> AWAITED = List.of("sealing", "dismantling");

    /**
     * @param rank 1 for the first; those that have come equally far share theirs
     * @param out empty where nothing is out yet
     * @param percent of the planned that is out, whole and rounded down, so that only all is 100
     * @param overdue in the order of {@link #awaited}; only for readers who may see it
     */
    record Place(
            int rank, String township, Value planned, Optional<Value> out, int percent, List<Optional<Value>> overdue) {

        private Place ranked(int place) {
            return new Place(place, township, planned, out, percent, overdue);
        }

        private BigDecimal share() {
            return out.map(Value::value).orElse(BigDecimal.ZERO).divide(planned.value(), 9, RoundingMode.DOWN);
        }
    }

    static Ranking of(String year, Shown shown, Stream<String> townships) {
        var sorted = townships
                .flatMap(township -> place(shown, township, year, Slice.WHOLE.with("township", township)).stream())
                .sorted(comparing(Place::share).reversed())
                .toList();
        var places = IntStream.range(0, sorted.size())
                .mapToObj(i -> sorted.get(i).ranked(rank(sorted, i)))
                .toList();
        return new Ranking(year, place(shown, "", year, Slice.WHOLE), places);
    }

    private static int rank(List<Place> sorted, int i) {
        return 1
                + (int) sorted.subList(0, i).stream()
                        .filter(before -> before.share().compareTo(sorted.get(i).share()) > 0)
                        .count();
    }

    private static Optional<Place> place(Shown shown, String township, String year, Slice slice) {
        var ofYear = slice.with("planYear", year);
        return shown.sum(Figure.UNITS_YEAR_PLAN, ofYear).map(planned -> {
            var out = shown.sum(Figure.UNITS_YEAR_PLAN_OUT, ofYear);
            var percent = out.map(Value::value)
                    .orElse(BigDecimal.ZERO)
                    .multiply(HUNDRED)
                    .divide(planned.value(), 0, RoundingMode.DOWN);
            return new Place(0, township, planned, out, percent.intValueExact(), overdue(shown, slice));
        });
    }

    private static List<Optional<Value>> overdue(Shown shown, Slice slice) {
        return AWAITED.stream()
                .map(what -> shown.sum(Figure.UNITS_OVERDUE, slice.with("state", what)))
                .toList();
    }

    public List<String> awaited() {
        return AWAITED;
    }

    /** The district first, then its townships. */
    public List<Place> lines() {
        return Stream.concat(whole.stream(), places.stream()).toList();
    }

    public boolean isEmpty() {
        return whole.isEmpty();
    }
}
