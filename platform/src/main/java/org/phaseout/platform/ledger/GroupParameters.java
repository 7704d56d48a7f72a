package org.phaseout.platform.ledger;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.phaseout.platform.ledger.Append.Claiming;
import org.phaseout.platform.ledger.Append.NewEvent;
import tools.jackson.databind.json.JsonMapper;

/** The parameters of {@code ledger_append_undisputed} and {@code ledger_append_judged}. */
final class GroupParameters {

    static final int COUNT = 24;

    private final ArrayParameters arrays;

    private GroupParameters(PreparedStatement statement) {
        this.arrays = new ArrayParameters(statement);
    }

    static void bind(PreparedStatement statement, List<Append> group, JsonMapper json) throws SQLException {
        var parameters = new GroupParameters(statement);
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
        arrays.texts(group, Append::district);
        arrays.texts(group, append -> append.stream().type());
        arrays.texts(group, append -> append.stream().id());
        arrays.longs(group.stream().mapToLong(Append::expectedVersion).toArray());
        arrays.longs(counts);
        arrays.longs(after);
        arrays.bytes(group, append -> json.writeValueAsBytes(append.metadata()));
        arrays.texts(group, append -> append.metadata().authority());
        arrays.texts(group, append -> ofKey(append, Append.Key::source));
        arrays.texts(group, append -> ofKey(append, Append.Key::id));
        arrays.bytes(group, append -> ofKey(append, Append.Key::digest));
        arrays.texts(neverEarlier(group), Instant::toString);
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
        arrays.ints(numbers(group, Append::events));
        arrays.texts(events, event -> event.id().toString());
        arrays.texts(events, NewEvent::name);
        arrays.ints(events, NewEvent::revision);
        arrays.texts(events, event -> event.occurredOn().toString());
        arrays.bytes(events, NewEvent::payload);
    }

    private void bindClaims(List<Append> group) throws SQLException {
        var claims = group.stream().flatMap(append -> append.claims().stream()).toList();
        arrays.ints(numbers(group, Append::claims));
        arrays.texts(claims, claiming -> claiming.claim().kind());
        arrays.texts(claims, claiming -> claiming.claim().value());
        arrays.texts(claims, Claiming::seen);
        arrays.texts(claims, Claiming::next);
        arrays.flags(claims, Claiming::takenOver);
    }

    /** For each part of each append the number of the append, from 1. */
    private static int[] numbers(List<Append> group, Function<Append, List<?>> parts) {
        return IntStream.range(0, group.size())
                .flatMap(i ->
                        IntStream.range(0, parts.apply(group.get(i)).size()).map(_ -> i + 1))
                .toArray();
    }
}
