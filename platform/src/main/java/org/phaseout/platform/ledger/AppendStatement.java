package org.phaseout.platform.ledger;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.phaseout.platform.ledger.Append.Claiming;
import org.phaseout.platform.ledger.Append.NewEvent;
import org.phaseout.platform.ledger.AppendResult.Appended;
import org.phaseout.platform.ledger.AppendResult.Contended;
import org.phaseout.platform.ledger.AppendResult.Moved;
import org.phaseout.platform.ledger.AppendResult.Repeated;
import tools.jackson.databind.json.JsonMapper;

/**
 * Makes a group of appends true with one call in autocommit. Nearly always all is as its callers expect, and the call is
 * {@code ledger_append_undisputed}; where that finds it otherwise, it leaves nothing and {@code ledger_append_judged}
 * looks at each. What is sent is arrays of the types that the driver sends in binary form; the functions cast the rest.
 */
final class AppendStatement {

    private static final String PARAMETERS = "(" + "?,".repeat(22) + "?)";
    private static final String UNDISPUTED = "select head, newest from ledger_append_undisputed" + PARAMETERS;
    private static final String JUDGED = "select * from ledger_append_judged" + PARAMETERS;

    /** What {@code ledger_append_undisputed} raises when an expectation fails. */
    private static final String DISPUTED = "LD001";

    /** No partition holds the next position yet. The function that judges makes it. */
    private static final String NO_PARTITION = "23514";

    private final JsonMapper json;

    AppendStatement(JsonMapper json) {
        this.json = json;
    }

    /** Answers in the order of the group. No two of it may name the same stream, key or claim. */
    List<AppendResult> execute(Connection connection, List<Append> group) throws SQLException {
        if (group.stream().anyMatch(append -> append.events().isEmpty())) {
            return judged(connection, group);
        }
        try {
            return undisputed(connection, group);
        } catch (SQLException e) {
            if (DISPUTED.equals(e.getSQLState()) || NO_PARTITION.equals(e.getSQLState())) {
                return judged(connection, group);
            }
            throw e;
        }
    }

    private List<AppendResult> undisputed(Connection connection, List<Append> group) throws SQLException {
        try (var statement = connection.prepareStatement(UNDISPUTED)) {
            bind(connection, statement, group);
            try (var row = statement.executeQuery()) {
                row.next();
                return following(
                        row.getLong(1), row.getObject(2, OffsetDateTime.class).toInstant(), group);
            }
        }
    }

    /** The group's events stand one after the other behind the head, none recorded earlier than what stood there. */
    private static List<AppendResult> following(long head, Instant newest, List<Append> group) {
        var results = new ArrayList<AppendResult>(group.size());
        long last = head;
        var recorded = newest;
        for (var append : group) {
            long first = last + 1;
            last += append.events().size();
            recorded = later(recorded, append.at());
            results.add(new Appended(
                    first, last, append.expectedVersion() + append.events().size(), recorded));
        }
        return results;
    }

    private List<AppendResult> judged(Connection connection, List<Append> group) throws SQLException {
        try (var statement = connection.prepareStatement(JUDGED)) {
            bind(connection, statement, group);
            try (var rows = statement.executeQuery()) {
                var results = new ArrayList<AppendResult>(group.size());
                while (rows.next()) {
                    results.add(result(rows));
                }
                return results;
            }
        }
    }

    private void bind(Connection connection, PreparedStatement statement, List<Append> group) throws SQLException {
        var parameters = new Parameters(connection, statement);
        bindAppends(parameters, group);
        bindEvents(parameters, group);
        bindClaims(parameters, group);
    }

    private void bindAppends(Parameters parameters, List<Append> group) throws SQLException {
        var counts = group.stream().mapToLong(append -> append.events().size()).toArray();
        var after = new long[counts.length];
        for (int i = 1; i < counts.length; i++) {
            after[i] = after[i - 1] + counts[i - 1];
        }
        parameters.texts(group, Append::district);
        parameters.texts(group, append -> append.stream().type());
        parameters.texts(group, append -> append.stream().id());
        parameters.longs(group.stream().mapToLong(Append::expectedVersion).toArray());
        parameters.longs(counts);
        parameters.longs(after);
        parameters.bytes(group, append -> json.writeValueAsBytes(append.metadata()));
        parameters.texts(group, append -> append.metadata().authority());
        parameters.texts(group, append -> ofKey(append, Append.Key::source));
        parameters.texts(group, append -> ofKey(append, Append.Key::id));
        parameters.bytes(group, append -> ofKey(append, Append.Key::digest));
        parameters.texts(neverEarlier(group), Instant::toString);
    }

    /** Business time of each, none earlier than the one before. */
    private static List<Instant> neverEarlier(List<Append> group) {
        var times = new ArrayList<Instant>(group.size());
        for (var append : group) {
            times.add(times.isEmpty() ? append.at() : later(times.getLast(), append.at()));
        }
        return times;
    }

    private static Instant later(Instant one, Instant other) {
        return other.isAfter(one) ? other : one;
    }

    private static <T> @Nullable T ofKey(Append append, Function<Append.Key, T> part) {
        var key = append.key();
        return key == null ? null : part.apply(key);
    }

    private static void bindEvents(Parameters parameters, List<Append> group) throws SQLException {
        var events = group.stream().flatMap(append -> append.events().stream()).toList();
        parameters.ints(numbers(group, Append::events));
        parameters.texts(events, event -> event.id().toString());
        parameters.texts(events, NewEvent::name);
        parameters.ints(events.stream().mapToInt(NewEvent::revision).toArray());
        parameters.texts(events, event -> event.occurredOn().toString());
        parameters.bytes(events, NewEvent::payload);
    }

    private static void bindClaims(Parameters parameters, List<Append> group) throws SQLException {
        var claims = group.stream().flatMap(append -> append.claims().stream()).toList();
        parameters.ints(numbers(group, Append::claims));
        parameters.texts(claims, claiming -> claiming.claim().kind());
        parameters.texts(claims, claiming -> claiming.claim().value());
        parameters.texts(claims, Claiming::seen);
        parameters.texts(claims, Claiming::next);
    }

    /** For each part of each append the number of the append, from 1. */
    private static int[] numbers(List<Append> group, Function<Append, List<?>> parts) {
        return IntStream.range(0, group.size())
                .flatMap(i ->
                        IntStream.range(0, parts.apply(group.get(i)).size()).map(_ -> i + 1))
                .toArray();
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
            default -> throw new IllegalStateException("ledger_append_judged answered " + outcome);
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

        void ints(int[] values) throws SQLException {
            array("int4", values);
        }

        private void array(String type, Object values) throws SQLException {
            statement.setArray(
                    ++number,
                    connection.unwrap(org.postgresql.PGConnection.class).createArrayOf(type, values));
        }
    }
}
