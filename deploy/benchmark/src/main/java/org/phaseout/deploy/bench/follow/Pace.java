package org.phaseout.deploy.bench.follow;

import java.util.concurrent.locks.LockSupport;
import org.phaseout.deploy.bench.harness.Callers;

/** An open loop: one event every so often, whether the one before was answered or not. */
final class Pace {

    private static final int SENDERS = 32;
    private static final long SECOND = 1_000_000_000L;

    private Pace() {}

    /** Appends one event of a number. */
    interface Appending {
        boolean append(int number) throws Exception;
    }

    /** When each event was answered to be committed; 0 for one that was not. */
    static long[] send(int events, int perSecond, Appending appending) throws Exception {
        var committed = new long[events];
        long from = System.nanoTime();
        Callers.each(SENDERS, events, number -> {
            long due = from + number * SECOND / perSecond;
            for (long wait = due - System.nanoTime(); wait > 0; wait = due - System.nanoTime()) {
                LockSupport.parkNanos(wait);
            }
            var succeeded = appending.append(number);
            committed[number] = succeeded ? Clock.nanos() : 0;
            return succeeded;
        });
        return committed;
    }
}
