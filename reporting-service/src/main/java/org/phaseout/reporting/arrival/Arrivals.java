package org.phaseout.reporting.arrival;

import java.time.ZoneOffset;
import java.util.UUID;
import org.phaseout.platform.message.MessageHeader;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Which messages each view has taken in, kept in the transaction of the view's own change. */
@Component
public class Arrivals {

    private final JdbcClient jdbc;
    private final Awaited awaited;

    Arrivals(JdbcClient jdbc, Awaited awaited) {
        this.jdbc = jdbc;
        this.awaited = awaited;
    }

    /**
     * Whether the view must act on the message: it is newer than all it has seen of the key. A repeated message, or one
     * that a newer one of the same aggregate has overtaken, is not news. Must run inside the transaction of the change;
     * it locks the district's head until the commit, so that changes are numbered in commit order.
     */
    public boolean isNews(String reader, MessageHeader header) {
        if (!raisesHighWater(reader, header)) {
            return false;
        }
        jdbc.sql("""
                        insert into arrival_head (reader, district, change, recorded_at)
                        values (:reader, :district, 1, :recordedAt)
                        on conflict (reader, district) do update
                        set change = arrival_head.change + 1,
                            recorded_at = greatest(arrival_head.recorded_at, excluded.recorded_at)
                        """)
                .param("reader", reader)
                .param("district", header.district())
                .param("recordedAt", header.recordedAt().atOffset(ZoneOffset.UTC))
                .update();
        jdbc.sql("""
                        insert into arrival (reader, event_id, district, recorded_at)
                        values (:reader, :event, :district, :recordedAt)
                        on conflict do nothing
                        """)
                .param("reader", reader)
                .param("event", header.id())
                .param("district", header.district())
                .param("recordedAt", header.recordedAt().atOffset(ZoneOffset.UTC))
                .update();
        announceAfterCommit();
        return true;
    }

    private boolean raisesHighWater(String reader, MessageHeader header) {
        return jdbc.sql("""
                        insert into arrival_high_water (reader, district, key, version)
                        values (:reader, :district, :key, :version)
                        on conflict (reader, district, key) do update set version = excluded.version
                        where arrival_high_water.version < excluded.version
                        """)
                        .param("reader", reader)
                        .param("district", header.district())
                        .param("key", header.key())
                        .param("version", header.version())
                        .update()
                == 1;
    }

    private void announceAfterCommit() {
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                awaited.announce();
            }
        });
    }

    boolean has(String reader, UUID event) {
        return jdbc.sql("select exists (select from arrival where reader = :reader and event_id = :event)")
                .param("reader", reader)
                .param("event", event)
                .query(Boolean.class)
                .single();
    }

    AsOf head(String reader, String district, boolean arrived) {
        return jdbc.sql("select change, recorded_at from arrival_head where reader = :reader and district = :district")
                .param("reader", reader)
                .param("district", district)
                .query((row, _) ->
                        new AsOf(row.getLong("change"), row.getTimestamp("recorded_at").toInstant(), arrived))
                .optional()
                .orElseGet(() -> new AsOf(0, null, arrived));
    }

    /** Forgets all the reader has seen, before it reads its topic again from the start. */
    public void forget(String reader) {
        for (var table : new String[] {"arrival", "arrival_high_water", "arrival_head"}) {
            jdbc.sql("delete from " + table + " where reader = :reader")
                    .param("reader", reader)
                    .update();
        }
    }
}
