package org.phaseout.platform.ledger;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingEventStream;
import org.phaseout.platform.signal.Signals;

/**
 * The log from a position on. Because positions are gapless and in commit order, the next event is always the one after
 * the last: nothing can appear behind it later, and no foreign transaction is waited for.
 */
final class LedgerStream implements TrackingEventStream {

    private final Recent recent;
    private final Signals signals;
    private final Deque<TrackedEventMessage<?>> buffer = new ArrayDeque<>();
    private final Semaphore news = new Semaphore(0);
    private final Runnable wake = this::wake;
    private volatile Runnable available = () -> {};
    private long position;

    LedgerStream(Recent recent, Signals signals, long position) {
        this.recent = recent;
        this.signals = signals;
        this.position = position;
        signals.listen(LedgerSignal.CHANNEL, wake);
    }

    private void wake() {
        recent.grew();
        news.release();
        available.run();
    }

    @Override
    public boolean hasNextAvailable(int timeout, TimeUnit unit) throws InterruptedException {
        if (fill()) {
            return true;
        }
        if (timeout > 0 && news.tryAcquire(timeout, unit)) {
            return fill();
        }
        return false;
    }

    @Override
    public Optional<TrackedEventMessage<?>> peek() {
        return fill() ? Optional.of(buffer.peekFirst()) : Optional.empty();
    }

    @Override
    public TrackedEventMessage<?> nextAvailable() throws InterruptedException {
        while (!hasNextAvailable(1, TimeUnit.SECONDS)) {
            // looks again on its own now and then, should a signal be lost
        }
        return buffer.removeFirst();
    }

    private boolean fill() {
        if (buffer.isEmpty()) {
            news.drainPermits();
            buffer.addAll(recent.after(position));
            if (!buffer.isEmpty()) {
                position = LedgerEventStore.positionOf(buffer.peekLast().trackingToken());
            }
        }
        return !buffer.isEmpty();
    }

    @Override
    public boolean setOnAvailableCallback(Runnable callback) {
        available = callback;
        return true;
    }

    @Override
    public void close() {
        signals.forget(LedgerSignal.CHANNEL, wake);
    }
}
