package org.phaseout.platform.ledger;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.phaseout.platform.ledger.Append.Claiming;
import org.phaseout.platform.ledger.Append.NewEvent;
import org.phaseout.platform.ledger.AppendResult.Appended;
import org.phaseout.platform.ledger.AppendResult.Contended;
import org.phaseout.platform.ledger.AppendResult.Moved;
import org.phaseout.platform.ledger.AppendResult.Repeated;
import tools.jackson.databind.json.JsonMapper;

/**
 * One call of {@code ledger_append} for a group of appends, in autocommit. What is sent is arrays of the types that the
 * driver sends in binary form; the function casts the rest.
 */
final class AppendStatement {

    private static final int PARAMETERS = 23;
    private static final String SQL = "select * from ledger_append(" + "?,".repeat(PARAMETERS - 1) + "?)";

    private final JsonMapper json;

    AppendStatement(JsonMapper json) {
        this.json = json;
    }

    /** Answers in the order of the group. No two of it may name the same stream, key or claim. */
    List<AppendResult> execute(Connection connection, List<Append> group) throws SQLException {
        try (var statement = connection.prepareStatement(SQL)) {
            var parameters = new Parameters(connection, statement);
            bindRequests(parameters, group);
            bindEvents(parameters, group);
            bindClaims(parameters, group);
            try (var rows = statement.executeQuery()) {
                var results = new ArrayList<AppendResult>(group.size());
                while (rows.next()) {
                    results.add(result(rows));
                }
                return results;
            }
        }
    }

    private void bindRequests(Parameters parameters, List<Append> group) throws SQLException {
        parameters.texts(group, Append::district);
        parameters.texts(group, append -> append.stream().type());
        parameters.texts(group, append -> append.stream().id());
        parameters.longs(group.stream().mapToLong(Append::expectedVersion).toArray());
        parameters.longs(
                group.stream().mapToLong(append -> append.events().size()).toArray());
        parameters.bytes(group, append -> json.writeValueAsBytes(append.metadata()));
        parameters.texts(group, append -> append.metadata().authority());
        parameters.texts(group, append -> ofKey(append, Append.Key::source));
        parameters.texts(group, append -> ofKey(append, Append.Key::id));
        parameters.bytes(group, append -> ofKey(append, Append.Key::digest));
        parameters.texts(group, append -> append.at().toString());
    }

    private static <T> @Nullable T ofKey(Append append, Function<Append.Key, T> part) {
        var key = append.key();
        return key == null ? null : part.apply(key);
    }

    private static void bindEvents(Parameters parameters, List<Append> group) throws SQLException {
        var events = new ArrayList<NewEvent>();
        var requests = new ArrayList<Integer>();
        var nths = new ArrayList<Long>();
        for (int request = 0; request < group.size(); request++) {
            long nth = 0;
            for (var event : group.get(request).events()) {
                events.add(event);
                requests.add(request + 1);
                nths.add(++nth);
            }
        }
        parameters.ints(requests);
        parameters.longs(nths.stream().mapToLong(Long::longValue).toArray());
        parameters.texts(events, event -> event.id().toString());
        parameters.texts(events, NewEvent::name);
        parameters.ints(events.stream().map(NewEvent::revision).toList());
        parameters.texts(events, event -> event.occurredOn().toString());
        parameters.bytes(events, NewEvent::payload);
    }

    private static void bindClaims(Parameters parameters, List<Append> group) throws SQLException {
        var claims = new ArrayList<Claiming>();
        var requests = new ArrayList<Integer>();
        for (int request = 0; request < group.size(); request++) {
            for (var claiming : group.get(request).claims()) {
                claims.add(claiming);
                requests.add(request + 1);
            }
        }
        parameters.ints(requests);
        parameters.texts(claims, claiming -> claiming.claim().kind());
        parameters.texts(claims, claiming -> claiming.claim().value());
        parameters.texts(claims, Claiming::seen);
        parameters.texts(claims, Claiming::next);
    }

    private static AppendResult result(ResultSet row) throws SQLException {
        var outcome = row.getString("outcome");
        return switch (outcome) {
            case "appended" ->
                new Appended(
                        row.getObject("first_position", Long.class),
                        row.getObject("last_position", Long.class),
                        row.getLong("version"),
                        row.getObject("recorded_at", OffsetDateTime.class).toInstant());
            case "repeated" -> new Repeated();
            case "moved" -> new Moved(row.getLong("version"));
            case "contended" -> new Contended();
            default -> throw new IllegalStateException("ledger_append answered " + outcome);
        };
    }

    /** Binds arrays, one parameter after the other. */
    private static final class Parameters {

        private final Connection connection;
        private final PreparedStatement statement;
        private int number;

        Parameters(Connection connection, PreparedStatement statement) {
            this.connection = connection;
            this.statement = statement;
        }

        <T> void texts(List<T> all, Function<T, @Nullable String> part) throws SQLException {
            array("text", all.stream().map(part).toArray(String[]::new));
        }

        <T> void bytes(List<T> all, Function<T, byte @Nullable []> part) throws SQLException {
            array("bytea", all.stream().map(part).toArray(byte[][]::new));
        }

        void longs(long[] values) throws SQLException {
            array("int8", values);
        }

        void ints(List<Integer> values) throws SQLException {
            array("int4", values.stream().mapToInt(Integer::intValue).toArray());
        }

        private void array(String type, Object values) throws SQLException {
            statement.setArray(
                    ++number,
                    connection.unwrap(org.postgresql.PGConnection.class).createArrayOf(type, values));
        }
    }
}
