package org.phaseout.deploy.bench.harness;

import java.util.Arrays;

/** How long the calls of one caller took. */
final class CallLog {

    private long[] nanos = new long[1024];
    private int count;
    private int failed;

    void add(long took, boolean succeeded) {
        if (!succeeded) {
            failed++;
            return;
        }
        if (count == nanos.length) {
            nanos = Arrays.copyOf(nanos, count * 2);
        }
        nanos[count++] = took;
    }

    int failed() {
        return failed;
    }

    long[] nanos() {
        return Arrays.copyOf(nanos, count);
    }
}
