package org.phaseout.platform.together;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Lets questions that come at the same time go to the database in one round trip. Who is alone asks at once. While
 * questions are under way, others gather, and the first of them then asks for all. No thread does nothing but ask.
 *
 * @param <Q> a question; it sees nothing of those it goes with, and may be asked twice
 */
public final class Together<Q, A> {

    private static final int MOST = 64;

    /** Who has heard nothing for so long does not share the fate of those under way, whose connection may be dead. */
    private static final Duration PATIENCE = Duration.ofSeconds(2);

    private final Answering<Q, A> answering;
    private final Duration patience;
    private final ReentrantLock lock = new ReentrantLock();
    private final Deque<Turn<Q, A>> waiting = new ArrayDeque<>();
    private boolean underWay;

    /** @param database answers questions in their order */
    public Together(Function<List<Q>, List<A>> database) {
        this(new Answering<>(database), PATIENCE);
    }

    Together(Answering<Q, A> answering, Duration patience) {
        this.answering = answering;
        this.patience = patience;
    }

    /** Within a transaction the caller asks for itself: it may see what others do not, and its failure is its own. */
    public A ask(Q question) {
        if (TransactionSynchronizationManager.isActualTransactionActive()) {
            return answering.answer(question);
        }
        var mine = new Turn<Q, A>(question);
        if (!findsTheWayFree(mine)) {
            if (!mine.comesWithin(patience) && givesUp(mine)) {
                return answering.answer(question);
            }
            if (!mine.isCalledToLead()) {
                return mine.answer();
            }
        }
        try {
            answering.answer(groupBehind(mine));
        } finally {
            passOn();
        }
        return mine.answer();
    }

    /** Callers that are not answered yet and in no group. */
    int waiting() {
        lock.lock();
        try {
            return waiting.size();
        } finally {
            lock.unlock();
        }
    }

    private boolean findsTheWayFree(Turn<Q, A> mine) {
        lock.lock();
        try {
            if (underWay) {
                waiting.addLast(mine);
                return false;
            }
            underWay = true;
            return true;
        } finally {
            lock.unlock();
        }
    }

    /** False where its turn has come after all. */
    private boolean givesUp(Turn<Q, A> mine) {
        lock.lock();
        try {
            waiting.remove(mine);
            return !mine.hasCome();
        } finally {
            lock.unlock();
        }
    }

    private List<Turn<Q, A>> groupBehind(Turn<Q, A> first) {
        var group = new ArrayList<Turn<Q, A>>();
        group.add(first);
        lock.lock();
        try {
            while (!waiting.isEmpty() && group.size() < MOST) {
                group.add(waiting.removeFirst());
            }
        } finally {
            lock.unlock();
        }
        return group;
    }

    private void passOn() {
        lock.lock();
        try {
            if (waiting.isEmpty()) {
                underWay = false;
            } else {
                waiting.removeFirst().calledToLead();
            }
        } finally {
            lock.unlock();
        }
    }
}
