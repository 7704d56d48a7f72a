package org.phaseout.platform.command;

import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.locks.ReentrantLock;
import org.axonframework.common.lock.Lock;
import org.axonframework.common.lock.LockFactory;

/**
 * A lock for each aggregate that somebody works on or waits for. It goes to whoever has waited longest: with Axon's own,
 * which may be overtaken, one of many callers on one aggregate can wait for seconds.
 */
final class TurnByTurn implements LockFactory {

    private final ConcurrentMap<String, Queue> queues = new ConcurrentHashMap<>();

    @Override
    public Lock obtainLock(String aggregateId) {
        var queue = queues.compute(aggregateId, (_, there) -> there == null ? new Queue() : there.joined());
        queue.lock.lock();
        return new Turn(aggregateId, queue);
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
            queues.computeIfPresent(aggregateId, (_, there) -> there.isLeftBehind() ? null : there);
        }

        @Override
        public boolean isHeld() {
            return queue.lock.isHeldByCurrentThread();
        }
    }
}
