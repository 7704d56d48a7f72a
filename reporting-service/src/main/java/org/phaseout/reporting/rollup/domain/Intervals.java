package org.phaseout.reporting.rollup.domain;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SortedSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** From what holds at each point to what holds from when until when. */
final class Intervals {

    private Intervals() {}

    /** @param until the point at which it no longer holds; null while it does */
    record Interval<P, V>(V value, P from, @Nullable P until) {}

    /**
     * @param points at which something may change
     * @param holding what holds from a point on
     */
    static <P, V> List<Interval<P, V>> over(SortedSet<P> points, Function<P, Collection<V>> holding) {
        var open = new LinkedHashMap<V, P>();
        var intervals = new ArrayList<Interval<P, V>>();
        for (var point : points) {
            var now = new HashSet<>(holding.apply(point));
            open.entrySet().removeIf(each -> {
                var ends = !now.contains(each.getKey());
                if (ends) {
                    intervals.add(new Interval<>(each.getKey(), each.getValue(), point));
                }
                return ends;
            });
            now.forEach(value -> open.putIfAbsent(value, point));
        }
        open.forEach((value, from) -> intervals.add(new Interval<>(value, from, null)));
        return intervals;
    }
}
