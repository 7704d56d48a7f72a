package org.phaseout.deploy.bench.harness;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What callers achieved together.
 *
 * @param sorted nanoseconds of each call that succeeded
 * @param inTime how many of them go into the rate
 * @param nanos in which these were done
 */
public record Load(long[] sorted, int inTime, long failed, long nanos) {

    private static final double MILLION = 1e6;

    static Load of(List<CallLog> logs, long nanos) {
        var sorted = logs.stream()
                .flatMapToLong(log -> Arrays.stream(log.nanos()))
                .sorted()
                .toArray();
        long failed = logs.stream().mapToLong(CallLog::failed).sum();
        if (sorted.length == 0 && failed > 0) {
            throw new IllegalStateException("All of " + failed + " calls failed: what was measured is something else");
        }
        return new Load(sorted, logs.stream().mapToInt(CallLog::inTime).sum(), failed, nanos);
    }

    /** Of latencies that were taken otherwise. */
    public static Load of(long[] latencies, long failed, long nanos) {
        return new Load(Arrays.stream(latencies).sorted().toArray(), latencies.length, failed, nanos);
    }

    /** Per second. */
    public double rate() {
        return inTime * 1e9 / nanos;
    }

    /** Milliseconds within which the given share of the calls was answered. */
    public double percentile(double share) {
        return sorted.length == 0
                ? Double.NaN
                : sorted[Math.min(sorted.length - 1, (int) (sorted.length * share))] / MILLION;
    }

    /** Rate, median and 99th percentile, and how many failed. */
    public Map<Metric, Double> figures() {
        var figures = new LinkedHashMap<Metric, Double>();
        figures.put(Metric.RATE, rate());
        figures.put(Metric.P50, percentile(0.5));
        figures.put(Metric.P99, percentile(0.99));
        figures.put(Metric.FAILED, (double) failed);
        return figures;
    }
}
