package org.phaseout.reporting.arrival;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import org.phaseout.platform.signal.Signals;
import org.springframework.stereotype.Component;

/** The bell that rings when a view of this service has changed, in this instance or another. */
@Component
class Awaited {

    private static final String CHANNEL = "arrival";

    private final Signals signals;
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition rung = lock.newCondition();

    Awaited(Signals signals) {
        this.signals = signals;
        signals.listen(CHANNEL, this::ring);
    }

    void announce() {
        signals.raise(CHANNEL);
    }

    private void ring() {
        lock.lock();
        try {
            rung.signalAll();
        } finally {
            lock.unlock();
        }
    }

    /** Returns at the next ring, or after so many nanoseconds: a ring can be lost with a connection. */
    void untilRung(long nanos) throws InterruptedException {
        lock.lock();
        try {
            rung.await(nanos, TimeUnit.NANOSECONDS);
        } finally {
            lock.unlock();
        }
    }
}
