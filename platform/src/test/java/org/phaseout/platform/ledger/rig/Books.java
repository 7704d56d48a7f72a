package org.phaseout.platform.ledger.rig;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What must hold of a ledger after whatever happened to it. */
final class Books {

    private final JdbcClient jdbc;

    Books(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** No gap, nothing twice, no half of a command, streams and receipts as the events say. */
    void areInOrder() {
        assertThat(count("select position from ledger_head"))
                .as("head and events")
                .isEqualTo(count("select count(*) from event"))
                .isEqualTo(count("select coalesce(max(position), 0) from event"));
        assertThat(count("select count(*) from stream s where (version, first_position, last_position) is distinct from"
                        + " (select (count(*), min(position), max(position)) from event e where e.stream_id = s.id)"))
                .as("streams that differ from their events")
                .isZero();
        assertThat(count("select count(*) from (select version - lag(version, 1, 0::bigint) over"
                        + " (partition by stream_id order by position) as step from event) as steps where step <> 1"))
                .as("events out of the order of their stream")
                .isZero();
        assertThat(count("select count(*) from receipt r where split_part(action_id, '/', 3)::bigint is distinct from"
                        + " (select count(*) from event e where e.position between r.first_position and"
                        + " r.last_position and e.stream_id = r.subject)"))
                .as("receipts that do not hold all the events of their command")
                .isZero();
    }

    /** Each acknowledged append is there, once, where its caller was told. */
    void hold(Map<String, Long> acknowledged) {
        Map<String, Long> kept = new HashMap<>();
        jdbc.sql("select action_id, first_position from receipt").query(row -> {
            kept.put(row.getString(1), row.getLong(2));
        });
        assertThat(kept).as("receipts").containsAllEntriesOf(acknowledged);
    }

    private long count(String sql) {
        return jdbc.sql(sql).query(Long.class).single();
    }
}
