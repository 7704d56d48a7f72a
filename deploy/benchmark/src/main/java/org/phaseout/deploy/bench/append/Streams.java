package org.phaseout.deploy.bench.append;

import java.util.Arrays;

/** Gives each caller its own streams, by turns. */
final class Streams {

    private final int each;
    private final int[] turns;

    Streams(int callers, int each) {
        this.each = each;
        this.turns = new int[callers];
    }

    /** @param version of the stream before */
    record Turn(int stream, long version) {}

    Turn next(int caller) {
        int turn = turns[caller]++;
        return new Turn(caller * each + turn % each, turn / each);
    }

    /** How many there were in all. */
    long turns() {
        return Arrays.stream(turns).asLongStream().sum();
    }
}
