package org.phaseout.platform.ledger;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.phaseout.platform.ledger.Past.Snapshot;
import org.springframework.jdbc.core.JdbcTemplate;

/** Reads an aggregate's newest snapshot and the events after it, as one statement, so that the two fit together. */
final class PastQuery {

    /**
     * Events of a stream after a version. The stream's row says between which positions they lie, so that only their
     * partitions are looked at; it is read first, for what is ordered within is not turned round by the planner.
     *
     * @param version an expression
     */
    static String events(String version) {
        return """
                select e.*
                from stream s cross join lateral (
                    select position, event_id, stream_type, stream_id, version, name, revision, district, occurred_on,
                        recorded_at, metadata, payload
                    from event
                    where stream_id = s.id and position between s.first_position and s.last_position
                        and version > %s
                    order by version) as e
                where s.id = ?""".formatted(version);
    }

    /** The snapshot as a row among the events, at a position where no event is. */
    static final String SQL = """
            with kept as materialized (
                select stream_type, stream_id, version, name, payload from snapshot
                where stream_id = ? and name = any(?))
            select 0, null::uuid, stream_type, stream_id, version, name, 0, null, null, null, null, payload from kept
            union all
            """ + events("coalesce((select k.version from kept k), 0)");

    private static final String ALONE = PlannedOnce.of(SQL);

    static Past read(JdbcTemplate jdbc, String streamId, Set<String> snapshots) {
        return jdbc.execute(ALONE, (PreparedStatement statement) -> {
            bind(statement, 0, streamId, snapshots);
            try (var rows = PlannedOnce.execute(statement)) {
                return past(rows);
            }
        });
    }

    /** @param before parameters of the statement that come first */
    static void bind(PreparedStatement statement, int before, String streamId, Set<String> snapshots)
            throws SQLException {
        statement.setString(before + 1, streamId);
        statement.setArray(before + 2, statement.getConnection().createArrayOf("text", snapshots.toArray()));
        statement.setString(before + 3, streamId);
    }

    static Past past(ResultSet rows) throws SQLException {
        @Nullable Snapshot snapshot = null;
        var events = new ArrayList<StoredEvent>();
        while (rows.next()) {
            if (rows.getLong(1) == 0) {
                snapshot = new Snapshot(
                        rows.getString(3), rows.getString(4), rows.getLong(5), rows.getString(6), rows.getBytes(12));
            } else {
                events.add(PostgresLedger.event(rows));
            }
        }
        events.sort(Comparator.comparingLong(StoredEvent::version)); // a union promises no order
        return new Past(snapshot, events);
    }

    private PastQuery() {}
}
