package org.phaseout.platform.ledger;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.phaseout.platform.ledger.Past.Snapshot;
import org.springframework.jdbc.core.JdbcTemplate;

/** Reads aggregates' newest snapshots and the events after them, as one statement, so that the two fit together. */
final class PastQuery {

    private static final int NTH = 13;

    private static final String COLUMNS =
            "position, event_id, stream_type, stream_id, version, name, revision, district,"
                    + " occurred_on, recorded_at, metadata, payload";

    /**
     * Events of a stream after a version. The stream's row says between which positions they lie, so that only their
     * partitions are looked at; it is read first, for what is ordered within is not turned round by the planner.
     */
    static final String EVENTS = events("s.id = ?", "?");

    /** The snapshot as a row among the events, at a position where no event is; last in each row the question's number. */
    static final String SQL = """
            with kept as materialized (
                select asked.nth, k.* from unnest(?::int[], ?::text[], ?::text[]) as asked (nth, stream, name)
                join snapshot k on k.stream_id = asked.stream and k.name = asked.name)
            select 0, null::uuid, stream_type, stream_id, version, name, 0, null, null, null, null, payload, nth from kept
            union all
            select e.*, q.nth from unnest(?::int[], ?::text[]) as q (nth, stream) cross join lateral (
            """
            + events("s.id = q.stream", "coalesce((select k.version from kept k where k.nth = q.nth), 0)") + ") as e";

    private static final String ALONE = PlannedOnce.of(SQL);

    /**
     * @param stream a condition on the stream's row
     * @param version an expression
     */
    private static String events(String stream, String version) {
        return """
                select e.*
                from stream s cross join lateral (
                    select %s
                    from event
                    where stream_id = s.id and position between s.first_position and s.last_position
                        and version > %s
                    order by version) as e
                where %s""".formatted(COLUMNS, version, stream);
    }

    /**
     * Whose past is asked for.
     *
     * @param nth number of the question, from 1
     * @param forms names of the snapshots that can be read
     */
    record Asked(int nth, String stream, Set<String> forms) {}

    private record Form(int nth, String stream, String name) {}

    static Past read(JdbcTemplate jdbc, String stream, Set<String> forms) {
        return jdbc.execute(ALONE, (PreparedStatement statement) -> {
            bind(new ArrayParameters(statement), List.of(new Asked(1, stream, forms)));
            try (var rows = PlannedOnce.execute(statement)) {
                return pasts(rows, 1).getFirst();
            }
        });
    }

    static void bind(ArrayParameters arrays, List<Asked> asked) throws SQLException {
        var forms = asked.stream()
                .flatMap(one -> one.forms().stream().map(name -> new Form(one.nth(), one.stream(), name)))
                .toList();
        arrays.ints(forms, Form::nth);
        arrays.texts(forms, Form::stream);
        arrays.texts(forms, Form::name);
        arrays.ints(asked, Asked::nth);
        arrays.texts(asked, Asked::stream);
    }

    /** By number of the question; empty where nothing is there. */
    static List<Past> pasts(ResultSet rows, int questions) throws SQLException {
        var snapshots = new @Nullable Snapshot[questions];
        var events = new ArrayList<List<StoredEvent>>();
        for (int i = 0; i < questions; i++) {
            events.add(new ArrayList<>());
        }
        while (rows.next()) {
            int question = rows.getInt(NTH) - 1;
            if (rows.getLong(1) == 0) {
                snapshots[question] = new Snapshot(
                        rows.getString(3), rows.getString(4), rows.getLong(5), rows.getString(6), rows.getBytes(12));
            } else {
                events.get(question).add(PostgresLedger.event(rows));
            }
        }
        events.forEach(
                ofOne -> ofOne.sort(Comparator.comparingLong(StoredEvent::version))); // a union promises no order
        return IntStream.range(0, questions)
                .mapToObj(i -> new Past(snapshots[i], events.get(i)))
                .toList();
    }

    private PastQuery() {}
}
