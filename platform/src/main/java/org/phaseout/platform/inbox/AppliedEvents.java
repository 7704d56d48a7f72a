package org.phaseout.platform.inbox;

import static java.util.concurrent.TimeUnit.MILLISECONDS;

import java.time.Duration;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import org.phaseout.platform.message.MessageHeader;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Which events a reader has applied: its guard against a message that comes twice, and what {@code after=} waits for. */
@Component
public class AppliedEvents {

    /** How soon an event is seen that another instance applied; one applied here is seen at once. */
    private static final long LOOK_AGAIN_NANOS = MILLISECONDS.toNanos(50);

    private final JdbcClient jdbc;
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition committed = lock.newCondition();
    private long commits;

    AppliedEvents(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Waits until a reader has applied an event.
     *
     * @param consumer name of the inbox handler
     * @return false when patience ended first
     */
    public boolean awaitApplied(String consumer, UUID eventId, Duration patience) {
        long deadline = System.nanoTime() + patience.toNanos();
        while (true) {
            long seen = commits();
            if (isApplied(consumer, eventId)) {
                return true;
            }
            long left = deadline - System.nanoTime();
            if (left <= 0 || !awaitCommit(seen, Math.min(left, LOOK_AGAIN_NANOS))) {
                return false;
            }
        }
    }

    public boolean isApplied(String consumer, UUID eventId) {
        return jdbc.sql("select exists (select 1 from inbox_applied where consumer = ? and event_id = ?)")
                .params(consumer, eventId)
                .query(Boolean.class)
                .single();
    }

    /** Notes events as applied and returns those that were not yet. */
    Set<UUID> claim(String consumer, List<MessageHeader> events) {
        return new HashSet<>(jdbc.sql("""
                        insert into inbox_applied (consumer, event_id, district, recorded_at)
                        select :consumer, * from unnest(:ids::uuid[], :districts::text[], :times::timestamptz[])
                        on conflict do nothing returning event_id""")
                .param("consumer", consumer)
                .param("ids", events.stream().map(MessageHeader::id).toArray(UUID[]::new))
                .param("districts", events.stream().map(MessageHeader::district).toArray(String[]::new))
                .param(
                        "times",
                        events.stream()
                                .map(event -> event.recordedAt()
                                        .atOffset(ZoneOffset.UTC)
                                        .toString())
                                .toArray(String[]::new))
                .query(UUID.class)
                .list());
    }

    void forget(String consumer) {
        jdbc.sql("delete from inbox_applied where consumer = ?").param(consumer).update();
    }

    /** Something was applied here and is committed. */
    void wake() {
        lock.lock();
        try {
            commits++;
            committed.signalAll();
        } finally {
            lock.unlock();
        }
    }

    private long commits() {
        lock.lock();
        try {
            return commits;
        } finally {
            lock.unlock();
        }
    }

    /** Returns at the first commit after the one seen, or when time is up; false when interrupted. */
    private boolean awaitCommit(long seen, long nanos) {
        lock.lock();
        try {
            long left = nanos;
            while (commits == seen && left > 0) {
                left = committed.awaitNanos(left);
            }
            return true;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        } finally {
            lock.unlock();
        }
    }
}
