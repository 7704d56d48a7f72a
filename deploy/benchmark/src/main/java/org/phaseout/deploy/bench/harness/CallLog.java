package org.phaseout.deploy.bench.harness;

import java.util.Arrays;

/** How long the calls of one caller took. */
final class CallLog {

    private long[] nanos = new long[1024];
    private int count;
    private int failed;
    private int inTime;

    /** @param ended whether it ended while the rate was taken */
    void add(long took, boolean succeeded, boolean ended) {
        if (!succeeded) {
            failed++;
            return;
        }
        if (count == nanos.length) {
            nanos = Arrays.copyOf(nanos, count * 2);
        }
        nanos[count++] = took;
        inTime += ended ? 1 : 0;
    }

    /** Those that go into the rate. */
    int inTime() {
        return inTime;
    }

    int failed() {
        return failed;
    }

    long[] nanos() {
        return Arrays.copyOf(nanos, count);
    }
}
