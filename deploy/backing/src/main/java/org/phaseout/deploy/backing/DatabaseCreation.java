package org.phaseout.deploy.backing;

import java.sql.Connection;
import java.sql.SQLException;

/** Creates databases which nobody but their owner may enter. Every step may be repeated. */
final class DatabaseCreation {
    private final Superuser superuser;

    DatabaseCreation(Superuser superuser) {
        this.superuser = superuser;
    }

    /** Opens a connection of a superuser to the maintenance database. */
    interface Superuser {
        Connection connect() throws SQLException;
    }

    Database create(Database database, String name) {
        try (var connection = superuser.connect()) {
            var exists = exists(connection, "select 1 from pg_roles where rolname = ?", database.user());
            execute(
                    connection,
                    "select format('%s role %%I login password %%L', ?::text, ?::text)"
                            .formatted(exists ? "alter" : "create"),
                    database.user(),
                    database.password());
            if (!exists(connection, "select 1 from pg_database where datname = ?", name)) {
                execute(
                        connection,
                        "select format('create database %I owner %I', ?::text, ?::text)",
                        name,
                        database.user());
            }
            execute(connection, "select format('revoke all on database %I from public', ?::text)", name);
            return database;
        } catch (SQLException e) {
            throw new BackingFailure("Database " + name + " could not be created: " + e.getMessage(), e);
        }
    }

    private static boolean exists(Connection connection, String query, String value) throws SQLException {
        try (var statement = connection.prepareStatement(query)) {
            statement.setString(1, value);
            try (var rows = statement.executeQuery()) {
                return rows.next();
            }
        }
    }

    /** DDL takes no parameters: the server itself quotes them into the statement, which is then executed. */
    private static void execute(Connection connection, String format, String... values) throws SQLException {
        try (var statement = connection.prepareStatement(format);
                var ddl = connection.createStatement()) {
            for (int i = 0; i < values.length; i++) {
                statement.setString(i + 1, values[i]);
            }
            try (var rows = statement.executeQuery()) {
                rows.next();
                ddl.execute(rows.getString(1));
            }
        }
    }
}
