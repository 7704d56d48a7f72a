package org.phaseout.platform.ledger;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;

/** Parameters of a statement that are arrays of the types which the driver sends in binary form, bound one after the other. */
final class ArrayParameters {

    private final PreparedStatement statement;
    private int number;

    ArrayParameters(PreparedStatement statement) {
        this.statement = statement;
    }

    <T> void texts(List<T> all, Function<T, @Nullable String> part) throws SQLException {
        array("text", all.stream().map(part).toArray(String[]::new));
    }

    <T> void bytes(List<T> all, Function<T, byte @Nullable []> part) throws SQLException {
        array("bytea", all.stream().map(part).toArray(byte[][]::new));
    }

    <T> void flags(List<T> all, Predicate<T> part) throws SQLException {
        array("bool", all.stream().map(part::test).toArray(Boolean[]::new));
    }

    <T> void ints(List<T> all, ToIntFunction<T> part) throws SQLException {
        ints(all.stream().mapToInt(part).toArray());
    }

    void ints(int[] values) throws SQLException {
        array("int4", values);
    }

    void longs(long[] values) throws SQLException {
        array("int8", values);
    }

    private void array(String type, Object values) throws SQLException {
        statement.setArray(
                ++number, statement.getConnection().unwrap(PGConnection.class).createArrayOf(type, values));
    }
}
