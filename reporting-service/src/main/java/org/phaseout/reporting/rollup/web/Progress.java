package org.phaseout.reporting.rollup.web;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.phaseout.reporting.record.domain.UnitRecord.State;
import org.phaseout.reporting.rollup.domain.Figure;
import org.phaseout.reporting.rollup.view.Slice;
import org.phaseout.reporting.rollup.web.Shown.Value;

/**
 * How far the units on a phase-out plan have come, of the district and of each township.
 *
 * @param states those that occur, in the order of the way out
 */
record Progress(List<String> states, List<Way> ways) {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /**
     * @param township empty for the whole district
     * @param overdue only for readers who may see it
     */
    record Way(String township, Value planned, List<Share> shares, Optional<Value> overdue) {}

    /** @param from and {@code width}: in hundredths of the bar, such as {@code 12.5%} */
    record Share(String state, Value value, String from, String width) {}

    static Progress of(Shown shown, Stream<String> townships) {
        var ways = Stream.concat(Stream.of(""), townships)
                .flatMap(township -> way(shown, township).stream())
                .toList();
        var states = Arrays.stream(State.values())
                .map(State::code)
                .filter(state -> ways.stream()
                        .flatMap(way -> way.shares().stream())
                        .anyMatch(share -> share.state().equals(state)))
                .toList();
        return new Progress(states, ways);
    }

    private static Optional<Way> way(Shown shown, String township) {
        var slice = township.isEmpty() ? Slice.WHOLE : Slice.WHOLE.with("township", township);
        return shown.sum(Figure.UNITS_PLANNED, slice)
                .map(planned -> new Way(
                        township, planned, shares(shown, slice, planned), shown.sum(Figure.UNITS_OVERDUE, slice)));
    }

    private static List<Share> shares(Shown shown, Slice slice, Value planned) {
        var shares = new ArrayList<Share>();
        var before = BigDecimal.ZERO;
        for (var state : State.values()) {
            var part = shown.sum(Figure.UNITS_PLANNED, slice.with("state", state.code()));
            if (part.isPresent()) {
                var value = part.get();
                shares.add(new Share(
                        state.code(),
                        value,
                        percent(before, planned.value()),
                        percent(value.value(), planned.value())));
                before = before.add(value.value());
            }
        }
        return shares;
    }

    private static String percent(BigDecimal part, BigDecimal whole) {
        return part.multiply(HUNDRED).divide(whole, 3, RoundingMode.HALF_UP) + "%";
    }
}
