package org.phaseout.deploy.launcher.sample.recount;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.phaseout.deploy.backing.Database;

/** Plain questions to a database. */
final class Rows implements AutoCloseable {

    private final Connection connection;

    Rows(Database database) throws SQLException {
        connection = DriverManager.getConnection(database.jdbcUrl(), database.user(), database.password());
    }

    /** How one row is read. */
    interface Reading<T> {
        T of(ResultSet row) throws SQLException;
    }

    long number(String sql) throws SQLException {
        return list(sql, row -> row.getLong(1)).getFirst();
    }

    Set<String> texts(String sql) throws SQLException {
        return new TreeSet<>(list(sql, row -> row.getString(1)));
    }

    List<Map.Entry<String, String>> pairs(String sql) throws SQLException {
        return list(sql, row -> Map.entry(row.getString(1), row.getString(2)));
    }

    <T> List<T> list(String sql, Reading<T> reading) throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            var read = new ArrayList<T>();
            while (rows.next()) {
                read.add(reading.of(rows));
            }
            return read;
        }
    }

    void execute(String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    /** @param insert with one parameter per text */
    void insert(String insert, List<List<String>> rows) throws SQLException {
        try (var statement = connection.prepareStatement(insert)) {
            for (var row : rows) {
                for (int i = 0; i < row.size(); i++) {
                    statement.setString(i + 1, row.get(i));
                }
                statement.addBatch();
            }
            statement.executeBatch();
        }
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
