package org.phaseout.reporting.arrival;

import java.time.ZoneOffset;
import java.util.List;
import org.phaseout.platform.message.MessageHeader;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** How far each view has come, kept in the transaction of the view's own change. */
@Component
public class Arrivals {

    private final JdbcClient jdbc;

    Arrivals(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Whether the view must act on the message: it is newer than all it has seen of the key. A message that comes again,
     * or that a newer one of the same aggregate has overtaken, is not news. Must run inside the transaction of the
     * change; it locks the district's head until the commit, so that changes are numbered in commit order.
     */
    public boolean isNews(String reader, MessageHeader header) {
        if (!raisesHighWater(reader, header)) {
            return false;
        }
        note(reader, header);
        return true;
    }

    /**
     * Numbers a change of the view. Must run inside the transaction of the change; it locks the district's head until
     * the commit, so that changes are numbered in commit order and no two are made at once.
     */
    public void note(String reader, MessageHeader header) {
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

    /** Version of the latest message the reader has taken in of the key; 0 while there is none. */
    public long highWater(String reader, String district, String key) {
        return jdbc.sql("""
                        select version from arrival_high_water
                        where reader = :reader and district = :district and key = :key
                        """)
                .param("reader", reader)
                .param("district", district)
                .param("key", key)
                .query(Long.class)
                .optional()
                .orElse(0L);
    }

    AsOf head(String reader, String district, boolean arrived) {
        return jdbc.sql("select change, recorded_at from arrival_head where reader = :reader and district = :district")
                .param("reader", reader)
                .param("district", district)
                .query((row, _) -> new AsOf(
                        row.getLong("change"), row.getTimestamp("recorded_at").toInstant(), arrived))
                .optional()
                .orElseGet(() -> new AsOf(0, null, arrived));
    }

    /** Forgets all the reader has seen, before it reads its topic again from the start. */
    public void forget(String reader) {
        for (var table : List.of("arrival_high_water", "arrival_head")) {
            jdbc.sql("delete from " + table + " where reader = :reader")
                    .param("reader", reader)
                    .update();
        }
    }
}
