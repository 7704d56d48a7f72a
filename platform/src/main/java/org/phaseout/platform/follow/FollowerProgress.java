package org.phaseout.platform.follow;

import java.time.Duration;
import java.util.UUID;
import org.phaseout.platform.ledger.Ledger;
import org.phaseout.platform.signal.Signals;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** How far each follower's views are, so that a reader may ask for what it has just written. */
@Component
public class FollowerProgress {

    private static final String CHANNEL = "views";

    private final JdbcClient jdbc;
    private final Ledger ledger;
    private final Signals signals;

    FollowerProgress(JdbcClient jdbc, Ledger ledger, Signals signals) {
        this.jdbc = jdbc;
        this.ledger = ledger;
        this.signals = signals;
        signals.hear(CHANNEL);
    }

    /**
     * Within the transaction of the views, which from here on does not wait for the disk: should PostgreSQL crash before
     * it is there, views, progress and token are gone together, and what they came from is read again.
     */
    void reached(String follower, long position) {
        jdbc.sql("""
                        insert into follower_progress (follower, position)
                            select ?, ? from (select set_config('synchronous_commit', 'off', true)) as unhurried
                        on conflict (follower) do update set position = excluded.position
                        """).params(follower, position).update();
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                signals.raise(CHANNEL);
            }
        });
    }

    void forget(String follower) {
        jdbc.sql("delete from follower_progress where follower = ?")
                .param(follower)
                .update();
    }

    /** Position in the ledger up to which the follower's views are complete. */
    public long of(String follower) {
        return jdbc.sql("select position from follower_progress where follower = ?")
                .param(follower)
                .query(Long.class)
                .optional()
                .orElse(0L);
    }

    /** Waits until the follower has applied an event, at most as long as given; false when it has not by then. */
    public boolean await(String follower, UUID eventId, Duration atMost) {
        var position = ledger.positionOf(eventId);
        return position.isPresent() && awaitPosition(follower, position.get(), atMost);
    }

    /** Waits until the follower has applied all up to a position; false when it has not by then. */
    public boolean awaitPosition(String follower, long position, Duration atMost) {
        return signals.await(CHANNEL, atMost, () -> of(follower) >= position);
    }
}
