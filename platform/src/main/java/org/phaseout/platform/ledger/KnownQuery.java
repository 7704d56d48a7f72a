package org.phaseout.platform.ledger;

import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.phaseout.platform.domain.Claim;
import org.phaseout.platform.domain.Holders;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Reads receipt, stream and claim holders of one action in one round trip: of the claims its command names, of those its
 * subject holds, and of others on the same values, for what an aggregate gives up or takes back it does not name again.
 */
final class KnownQuery {

    /** A receipt's columns, and the ids of its events. */
    static final String RECEIPT = """
            r.*, array(
                select e.event_id from event e where e.position between r.first_position and r.last_position
                    order by e.position) as event_ids
            """;

    private static final String SQL = PlannedOnce.of("select " + RECEIPT + """
            , s.type as stream_type, s.version as stream_version, h.kinds, h.vals, h.holders
            from (select 1) as one
            left join receipt r on r.source = ? and r.action_id = ?
            left join stream s on s.id = ?
            left join lateral (
                select array_agg(c.kind) as kinds, array_agg(c.value) as vals, array_agg(c.holder) as holders
                from (
                    select named.* from claim named join unnest(?::text[], ?::text[]) as asked (kind, value)
                        on named.kind = asked.kind and named.value = asked.value
                    union
                    select alike.* from claim own join claim alike on alike.value = own.value
                        where own.holder = ?) as c) as h on true
            """);

    /** Both statements go to the database at once, and are answered at once. */
    private static final String WITH_PAST = SQL + ";\n" + PastQuery.SQL;

    private static final int PARAMETERS = 6;

    static Known read(JdbcTemplate jdbc, String source, String actionId, String subject, Set<Claim> claims) {
        return jdbc.execute(SQL, (PreparedStatement statement) -> {
            bind(statement, source, actionId, subject, claims);
            try (var row = PlannedOnce.execute(statement)) {
                return known(row, null);
            }
        });
    }

    static Known readWithPast(
            JdbcTemplate jdbc,
            String source,
            String actionId,
            String subject,
            Set<Claim> claims,
            Set<String> snapshots) {
        return jdbc.execute(WITH_PAST, (PreparedStatement statement) -> {
            bind(statement, source, actionId, subject, claims);
            PastQuery.bind(statement, PARAMETERS, subject, snapshots);
            try (var row = PlannedOnce.execute(statement)) {
                statement.getMoreResults(Statement.KEEP_CURRENT_RESULT);
                try (var past = statement.getResultSet()) {
                    return known(row, PastQuery.past(past));
                }
            }
        });
    }

    private static void bind(
            PreparedStatement statement, String source, String actionId, String subject, Set<Claim> claims)
            throws SQLException {
        var connection = statement.getConnection();
        statement.setString(1, source);
        statement.setString(2, actionId);
        statement.setString(3, subject);
        statement.setArray(4, texts(connection, claims.stream().map(Claim::kind).toList()));
        statement.setArray(
                5, texts(connection, claims.stream().map(Claim::value).toList()));
        statement.setString(PARAMETERS, subject);
    }

    private static Known known(ResultSet row, @Nullable Past past) throws SQLException {
        row.next();
        return new Known(
                row.getString("source") == null ? Optional.empty() : Optional.of(receipt(row)),
                row.getString("stream_type"),
                row.getLong("stream_version"),
                holders(row),
                past);
    }

    private static Array texts(Connection connection, Collection<String> values) throws SQLException {
        return connection.createArrayOf("text", values.toArray());
    }

    private static Holders holders(ResultSet row) throws SQLException {
        var kinds = row.getArray("kinds");
        if (kinds == null) {
            return Holders.NOBODY;
        }
        var kind = (String[]) kinds.getArray();
        var value = (String[]) row.getArray("vals").getArray();
        var holder = (String[]) row.getArray("holders").getArray();
        Map<Claim, String> byClaim = new HashMap<>();
        for (int i = 0; i < kind.length; i++) {
            byClaim.put(new Claim(kind[i], value[i]), holder[i]);
        }
        return new Holders(byClaim);
    }

    static Receipt receipt(ResultSet row) throws SQLException {
        return new Receipt(
                row.getString("source"),
                row.getString("action_id"),
                row.getString("authority"),
                row.getString("subject"),
                row.getObject("first_position", Long.class),
                row.getObject("last_position", Long.class),
                row.getLong("version"),
                List.of((UUID[]) row.getArray("event_ids").getArray()),
                row.getTimestamp("recorded_at").toInstant(),
                row.getBytes("digest"));
    }

    private KnownQuery() {}
}
