package org.phaseout.reporting.arrival;

import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
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
     * Lets nobody else change the view until the commit, so that changes are numbered in commit order and no two are made at
     * once. Whoever locks several districts locks them in the order of their codes.
     */
    public void lock(String reader, String district) {
        jdbc.sql("""
                        insert into arrival_head (reader, district, change, recorded_at)
                        values (:reader, :district, 0, '-infinity')
                        on conflict (reader, district) do update set change = arrival_head.change
                        """).param("reader", reader).param("district", district).update();
    }

    /** Numbers a change of the view. Must run inside the transaction of the change, and locks as {@link #lock} does. */
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

    /** How far the reader has come with each of these keys. Whoever is going to raise one holds the district's lock. */
    public HighWaters highWaters(String reader, String district, Set<String> keys) {
        return new HighWaters(
                keys,
                jdbc
                        .sql("""
                        select key, version from arrival_high_water
                        where reader = :reader and district = :district and key = any (:keys::text[])
                        """)
                        .param("reader", reader)
                        .param("district", district)
                        .param("keys", keys.toArray(String[]::new))
                        .query((row, _) -> Map.entry(row.getString(1), row.getLong(2)))
                        .list()
                        .stream()
                        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)));
    }

    /** Keeps what was raised. */
    public void keep(String reader, String district, HighWaters waters) {
        var raised = waters.raised();
        if (!raised.isEmpty()) {
            jdbc.sql("""
                            insert into arrival_high_water (reader, district, key, version)
                            select :reader, :district, * from unnest(:keys::text[], :versions::bigint[])
                            on conflict (reader, district, key) do update set version = excluded.version
                            """)
                    .param("reader", reader)
                    .param("district", district)
                    .param("keys", raised.keySet().toArray(String[]::new))
                    .param("versions", raised.values().toArray(Long[]::new))
                    .update();
        }
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
