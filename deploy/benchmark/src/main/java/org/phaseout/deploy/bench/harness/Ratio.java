package org.phaseout.deploy.bench.harness;

import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * How many times as good the first is as the second: above 1 it is better, whether more or less is better. Each round is
 * compared with the one beside it, so that what the machine did meanwhile met both.
 *
 * @param median over the pairs
 * @param worst of the pairs
 */
public record Ratio(double median, double worst) {

    static @Nullable Ratio of(Metric metric, Side ours, Side theirs) {
        if (metric.better() == Metric.Better.NEITHER) {
            return null;
        }
        var pairs = IntStream.range(0, ours.rounds().size())
                .mapToObj(
                        i -> metric.ratio(ours.rounds().get(i), theirs.rounds().get(i)))
                .toList();
        return new Ratio(Side.median(pairs), pairs.stream().min(Double::compare).orElseThrow());
    }
}
