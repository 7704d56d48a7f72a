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

    private interface Reading<T> {
        T of(ResultSet rows) throws SQLException;
    }

    long number(String sql) throws SQLException {
        return read(sql, rows -> {
            rows.next();
            return rows.getLong(1);
        });
    }

    Set<String> texts(String sql) throws SQLException {
        return read(sql, rows -> {
            var texts = new TreeSet<String>();
            while (rows.next()) {
                texts.add(rows.getString(1));
            }
            return texts;
        });
    }

    List<Map.Entry<String, String>> pairs(String sql) throws SQLException {
        return read(sql, rows -> {
            var pairs = new ArrayList<Map.Entry<String, String>>();
            while (rows.next()) {
                pairs.add(Map.entry(rows.getString(1), rows.getString(2)));
            }
            return pairs;
        });
    }

    private <T> T read(String sql, Reading<T> reading) throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            return reading.of(rows);
        }
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
