package org.phaseout.deploy.bench.harness;

/**
 * Something of which a round gives one number.
 *
 * @param unit as the table says it
 */
public record Metric(String name, String unit, Better better) {

    public static final Metric RATE = new Metric("rate", "1/s", Better.HIGHER);
    public static final Metric EVENTS = new Metric("events", "1/s", Better.HIGHER);
    public static final Metric P50 = new Metric("p50", "ms", Better.LOWER);
    public static final Metric P99 = new Metric("p99", "ms", Better.LOWER);

    /** Calls that should have succeeded and did not. */
    public static final Metric FAILED = new Metric("failed", "calls", Better.NEITHER);

    /** Which way is better; a count that belongs to no comparison has neither. */
    public enum Better {
        HIGHER,
        LOWER,
        NEITHER
    }

    /** How many times as good ours is as theirs, whichever way is better; not a number where nothing is compared. */
    double ratio(double ours, double theirs) {
        return switch (better) {
            case HIGHER -> ours / theirs;
            case LOWER -> theirs / ours;
            case NEITHER -> Double.NaN;
        };
    }
}
