package org.phaseout.platform.command;

import java.time.Duration;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import org.axonframework.common.lock.Lock;
import org.axonframework.common.lock.LockAcquisitionFailedException;
import org.axonframework.common.lock.LockFactory;

/**
 * A lock for each aggregate that somebody works on or waits for. It goes to whoever has waited longest: with Axon's own,
 * which may be overtaken, one of many callers on one aggregate can wait for seconds.
 */
final class TurnByTurn implements LockFactory {

    private final ConcurrentMap<String, Queue> queues = new ConcurrentHashMap<>();
    private final Duration patience;

    /** @param patience after which a caller is turned away, should whoever has the aggregate never give it back */
    TurnByTurn(Duration patience) {
        this.patience = patience;
    }

    @Override
    public Lock obtainLock(String aggregateId) {
        var queue = queues.compute(aggregateId, (_, there) -> there == null ? new Queue() : there.joined());
        if (!isTurn(queue)) {
            leave(aggregateId);
            throw new LockAcquisitionFailedException("the work on " + aggregateId + " before this did not end within "
                    + patience.toSeconds() + " s; send again later");
        }
        return new Turn(aggregateId, queue);
    }

    private boolean isTurn(Queue queue) {
        try {
            return queue.lock.tryLock(patience.toNanos(), TimeUnit.NANOSECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private void leave(String aggregateId) {
        queues.computeIfPresent(aggregateId, (_, there) -> there.isLeftBehind() ? null : there);
    }

    /** Aggregates somebody works on or waits for. */
    int size() {
        return queues.size();
    }

    private static final class Queue {

        private final ReentrantLock lock = new ReentrantLock(true);
        private int present = 1; // changed under the map's lock on the aggregate's entry

        private Queue joined() {
            present++;
            return this;
        }

        private boolean isLeftBehind() {
            present--;
            return present == 0;
        }
    }

    private final class Turn implements Lock {

        private final String aggregateId;
        private final Queue queue;

        private Turn(String aggregateId, Queue queue) {
            this.aggregateId = aggregateId;
            this.queue = queue;
        }

        @Override
        public void release() {
            queue.lock.unlock();
            leave(aggregateId);
        }

        @Override
        public boolean isHeld() {
            return queue.lock.isHeldByCurrentThread();
        }
    }
}
