package org.phaseout.deploy.bench.harness;

import org.jspecify.annotations.Nullable;

/**
 * One line of the result.
 *
 * @param measure name of the measure, as {@code --only} takes it
 * @param what was done, in a few words
 * @param theirs who ours is compared with; null for what stands by itself
 * @param ratio null where nothing is compared
 */
public record Row(
        String measure,
        String what,
        Metric metric,
        Side ours,
        @Nullable Side theirs,
        @Nullable Ratio ratio) {

    static Row alone(String measure, String what, Metric metric, Side side) {
        return new Row(measure, what, metric, side, null, null);
    }

    static Row against(String measure, String what, Metric metric, Side ours, Side theirs) {
        return new Row(measure, what, metric, ours, theirs, Ratio.of(metric, ours, theirs));
    }
}
