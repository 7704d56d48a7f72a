package org.phaseout.deploy.backing;

import static org.phaseout.deploy.backing.PostgresCluster.SUPERUSER;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;

/** A PostgreSQL server on a port of the loopback address, however it runs. */
public sealed interface Postgres permits PostgresServer, ContainerPostgres {
    /** Starts, on existing data if there is some, and returns when connections are answered. */
    void start();

    /** kill -9, for fault tests; the data stay. */
    void kill();

    int port();

    String superuserPassword();

    /** JDBC URL of one of the databases. */
    default String url(String database) {
        return "jdbc:postgresql://127.0.0.1:" + port() + "/" + database;
    }

    /** Creates the database and its owner where they are missing; nobody else but the superuser may connect. */
    default Database createDatabase(String name, String user, String password) {
        return new DatabaseCreation(this::connect).create(new Database(url(name), user, password), name);
    }

    /** A connection as superuser to the maintenance database. */
    default Connection connect() throws SQLException {
        return DriverManager.getConnection(
                url("postgres") + "?connectTimeout=5&loginTimeout=5", SUPERUSER, superuserPassword());
    }

    /** Whether a connection is answered now. */
    default boolean canConnect() {
        try (var connection = connect()) {
            return connection.isValid(2);
        } catch (SQLException e) {
            return false;
        }
    }
}
