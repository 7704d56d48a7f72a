package org.phaseout.deploy.bench.counter;

/** Counters by number. */
public final class Counters {

    private static final String PREFIX = "counter-";

    private Counters() {}

    public static String id(int number) {
        return PREFIX + number;
    }

    public static int number(String id) {
        return Integer.parseInt(id, PREFIX.length(), id.length(), 10);
    }
}
