package org.phaseout.platform.ledger;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
import java.util.function.Predicate;
import org.phaseout.platform.together.Answering;

/**
 * Lets appends that come at the same time go to the database together. A caller who is alone goes at once. While a group
 * is under way, others gather; the first of them then leads all of them as the next group, and lets the callers of the
 * last one come back for a moment. Where many wait, a second group is sent ahead: it is told and waits in the database
 * while the first is under way, so that the database has work while the callers of the first are answered and come back.
 * No thread does nothing but commit.
 *
 * <p>A group holds no two appends that touch the same stream or key, nor the same claim, unless both only see it or both
 * take it over from whoever holds it: the later of such waits for the next group. So the database need not look at what
 * happens between members of a group.
 */
final class GroupCommit {

    private static final int MOST_APPENDS = 128;

    /** So many waiting are worth a second group at the same time; with fewer, two are slower than one. */
    private static final int WORTH_A_SECOND = 64;

    private static final int MOST_EVENTS = 1_000;
    private static final long LONGEST_GATHERING = TimeUnit.MICROSECONDS.toNanos(200);

    private final Answering<Append, AppendResult> answering;
    private final ReentrantLock lock = new ReentrantLock();
    private final Deque<Waiting> waiting = new ArrayDeque<>();
    private int underWay;

    /** Callers who were there at once when the last group was answered: its members, and those who waited meanwhile. */
    private int crowd = 1;

    /** @param database makes a group true and answers in its order; throws when it cannot tell */
    GroupCommit(Function<List<Append>, List<AppendResult>> database) {
        this.answering = new Answering<>(counted(database));
    }

    /** @param isOfOneMember whether a failure comes from what one member holds, and would not meet the others alone */
    GroupCommit(Function<List<Append>, List<AppendResult>> database, Predicate<RuntimeException> isOfOneMember) {
        this.answering = new Answering<>(counted(database), isOfOneMember);
    }

    private Function<List<Append>, List<AppendResult>> counted(Function<List<Append>, List<AppendResult>> database) {
        return group -> {
            var results = database.apply(group);
            countCrowd(group.size());
            return results;
        };
    }

    AppendResult append(Append append) {
        var mine = new Waiting(append);
        if (findsAWay(mine) || mine.turn().isCalledToLead()) {
            lead(mine);
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

    boolean isUnderWay() {
        lock.lock();
        try {
            return underWay > 0;
        } finally {
            lock.unlock();
        }
    }

    /** False when the caller has to wait until it is answered or called to lead. */
    private boolean findsAWay(Waiting mine) {
        lock.lock();
        try {
            waiting.addLast(mine);
            if (!isWorthAGroupBeside(underWay)) {
                return false;
            }
            underWay++;
            var first = waiting.removeFirst(); // who has waited longest leads
            if (first.equals(mine)) {
                return true;
            }
            first.turn().calledToLead();
            return false;
        } finally {
            lock.unlock();
        }
    }

    /** Whether those who wait may go now, beside so many groups. */
    private boolean isWorthAGroupBeside(int others) {
        return switch (others) {
            case 0 -> !waiting.isEmpty();
            case 1 -> waiting.size() >= WORTH_A_SECOND;
            default -> false;
        };
    }

    private void lead(Waiting first) {
        try {
            gather();
            answering.answer(groupBehind(first).stream().map(Waiting::turn).toList());
        } finally {
            passOn();
        }
    }

    /**
     * Those who were answered by the last group are likely to come again at once. Let them, for otherwise the first of
     * them goes alone and the others wait for it.
     */
    @SuppressWarnings("ThreadPriorityCheck") // it is the others' turn; how soon is all that depends on it
    private void gather() {
        long begun = System.nanoTime();
        while (!isCrowdBack() && System.nanoTime() - begun < LONGEST_GATHERING) {
            Thread.yield();
        }
    }

    private void countCrowd(int answered) {
        lock.lock();
        try {
            crowd = Math.min(answered + waiting.size(), MOST_APPENDS);
        } finally {
            lock.unlock();
        }
    }

    private boolean isCrowdBack() {
        lock.lock();
        try {
            return waiting.size() + 1 >= crowd;
        } finally {
            lock.unlock();
        }
    }

    private List<Waiting> groupBehind(Waiting first) {
        var group = new ArrayList<Waiting>();
        group.add(first);
        var touched = new Waiting.Touched();
        touched.add(first);
        int events = first.append().events().size();
        lock.lock();
        try {
            var others = waiting.iterator();
            while (others.hasNext() && group.size() < MOST_APPENDS && events < MOST_EVENTS) {
                var next = others.next();
                if (next.goesWith(touched)) {
                    others.remove();
                    group.add(next);
                    events += next.append().events().size();
                }
                touched.add(next); // who comes later and touches the same does not overtake
            }
        } finally {
            lock.unlock();
        }
        return group;
    }

    /** The first who waits leads next; when nobody does, or too few, a later caller finds the way free. */
    private void passOn() {
        lock.lock();
        try {
            if (isWorthAGroupBeside(underWay - 1)) {
                waiting.removeFirst().turn().calledToLead();
            } else {
                underWay--;
            }
        } finally {
            lock.unlock();
        }
    }
}
