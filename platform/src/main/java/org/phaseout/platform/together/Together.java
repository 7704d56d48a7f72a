package org.phaseout.platform.together;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
import java.util.function.Predicate;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Lets questions that come at the same time go to the database in one round trip. Who is alone asks at once. While
 * questions are under way, others gather, and the first of them then asks for all. No thread does nothing but ask.
 *
 * @param <Q> a question; it sees nothing of those it goes with
 */
public final class Together<Q, A> {

    private static final int MOST = 64;

    private final Function<List<Q>, List<A>> database;
    private final Predicate<RuntimeException> isOfOneMember;
    private final ReentrantLock lock = new ReentrantLock();
    private final Deque<Asked<Q, A>> waiting = new ArrayDeque<>();
    private boolean underWay;

    private record Asked<Q, A>(Q question, Turn<A> turn) {}

    /**
     * @param database answers questions in their order
     * @param isOfOneMember whether a failure comes from one of the questions and would not meet the others alone
     */
    public Together(Function<List<Q>, List<A>> database, Predicate<RuntimeException> isOfOneMember) {
        this.database = database;
        this.isOfOneMember = isOfOneMember;
    }

    /** Within a transaction the caller asks for itself: it may see what others do not, and its failure is its own. */
    public A ask(Q question) {
        if (TransactionSynchronizationManager.isActualTransactionActive()) {
            return database.apply(List.of(question)).getFirst();
        }
        var mine = new Asked<Q, A>(question, new Turn<>());
        if (findsTheWayFree(mine) || mine.turn().isCalledToLead()) {
            try {
                answerAll(mine);
            } finally {
                passOn();
            }
        }
        return mine.turn().answer();
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

    private boolean findsTheWayFree(Asked<Q, A> mine) {
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

    /** Nobody is left waiting, whatever breaks. */
    private void answerAll(Asked<Q, A> first) {
        var group = groupBehind(first);
        try {
            answer(group);
        } catch (Error failure) {
            group.forEach(one -> one.turn().failed(new IllegalStateException("who asked for all broke off", failure)));
            throw failure;
        }
    }

    private List<Asked<Q, A>> groupBehind(Asked<Q, A> first) {
        var group = new ArrayList<Asked<Q, A>>();
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

    private void answer(List<Asked<Q, A>> group) {
        try {
            var answers = database.apply(group.stream().map(Asked::question).toList());
            for (int i = 0; i < group.size(); i++) {
                group.get(i).turn().answered(answers.get(i));
            }
        } catch (RuntimeException failure) {
            if (group.size() > 1 && isOfOneMember.test(failure)) {
                group.forEach(one -> answer(List.of(one)));
            } else {
                group.forEach(one -> one.turn().failed(failure));
            }
        }
    }

    private void passOn() {
        lock.lock();
        try {
            if (waiting.isEmpty()) {
                underWay = false;
            } else {
                waiting.removeFirst().turn().calledToLead();
            }
        } finally {
            lock.unlock();
        }
    }
}
