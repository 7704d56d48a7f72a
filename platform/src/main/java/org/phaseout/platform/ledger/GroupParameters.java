package org.phaseout.platform.ledger;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.phaseout.platform.ledger.Append.Claiming;
import org.phaseout.platform.ledger.Append.NewEvent;
import tools.jackson.databind.json.JsonMapper;

/**
 * The parameters of {@code ledger_append_undisputed} and {@code ledger_append_judged}: arrays of the types that the driver
 * sends in binary form, bound one after the other.
 */
final class GroupParameters {

    static final int COUNT = 24;

    private final Connection connection;
    private final PreparedStatement statement;
    private int number;

    private GroupParameters(Connection connection, PreparedStatement statement) {
        this.connection = connection;
        this.statement = statement;
    }

    static void bind(PreparedStatement statement, List<Append> group, JsonMapper json) throws SQLException {
        var parameters = new GroupParameters(statement.getConnection(), statement);
        parameters.bindAppends(group, json);
        parameters.bindEvents(group);
        parameters.bindClaims(group);
    }

    private void bindAppends(List<Append> group, JsonMapper json) throws SQLException {
        var counts = group.stream().mapToLong(append -> append.events().size()).toArray();
        var after = new long[counts.length];
        for (int i = 1; i < counts.length; i++) {
            after[i] = after[i - 1] + counts[i - 1];
        }
        texts(group, Append::district);
        texts(group, append -> append.stream().type());
        texts(group, append -> append.stream().id());
        longs(group.stream().mapToLong(Append::expectedVersion).toArray());
        longs(counts);
        longs(after);
        bytes(group, append -> json.writeValueAsBytes(append.metadata()));
        texts(group, append -> append.metadata().authority());
        texts(group, append -> ofKey(append, Append.Key::source));
        texts(group, append -> ofKey(append, Append.Key::id));
        bytes(group, append -> ofKey(append, Append.Key::digest));
        texts(neverEarlier(group), Instant::toString);
    }

    /** Business time of each, none earlier than the one before. */
    private static List<Instant> neverEarlier(List<Append> group) {
        var times = new ArrayList<Instant>(group.size());
        for (var append : group) {
            times.add(times.isEmpty() ? append.at() : AppendStatement.later(times.getLast(), append.at()));
        }
        return times;
    }

    private static <T> @Nullable T ofKey(Append append, Function<Append.Key, T> part) {
        var key = append.key();
        return key == null ? null : part.apply(key);
    }

    private void bindEvents(List<Append> group) throws SQLException {
        var events = group.stream().flatMap(append -> append.events().stream()).toList();
        ints(numbers(group, Append::events));
        texts(events, event -> event.id().toString());
        texts(events, NewEvent::name);
        ints(events.stream().mapToInt(NewEvent::revision).toArray());
        texts(events, event -> event.occurredOn().toString());
        bytes(events, NewEvent::payload);
    }

    private void bindClaims(List<Append> group) throws SQLException {
        var claims = group.stream().flatMap(append -> append.claims().stream()).toList();
        ints(numbers(group, Append::claims));
        texts(claims, claiming -> claiming.claim().kind());
        texts(claims, claiming -> claiming.claim().value());
        texts(claims, Claiming::seen);
        texts(claims, Claiming::next);
        flags(claims, Claiming::takenOver);
    }

    /** For each part of each append the number of the append, from 1. */
    private static int[] numbers(List<Append> group, Function<Append, List<?>> parts) {
        return IntStream.range(0, group.size())
                .flatMap(i ->
                        IntStream.range(0, parts.apply(group.get(i)).size()).map(_ -> i + 1))
                .toArray();
    }

    private <T> void texts(List<T> all, Function<T, @Nullable String> part) throws SQLException {
        array("text", all.stream().map(part).toArray(String[]::new));
    }

    private <T> void bytes(List<T> all, Function<T, byte @Nullable []> part) throws SQLException {
        array("bytea", all.stream().map(part).toArray(byte[][]::new));
    }

    private <T> void flags(List<T> all, Predicate<T> part) throws SQLException {
        array("bool", all.stream().map(part::test).toArray(Boolean[]::new));
    }

    private void longs(long[] values) throws SQLException {
        array("int8", values);
    }

    private void ints(int[] values) throws SQLException {
        array("int4", values);
    }

    private void array(String type, Object values) throws SQLException {
        statement.setArray(
                ++number, connection.unwrap(org.postgresql.PGConnection.class).createArrayOf(type, values));
    }
}
