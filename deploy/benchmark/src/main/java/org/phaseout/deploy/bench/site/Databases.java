package org.phaseout.deploy.bench.site;

import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import org.phaseout.deploy.backing.Database;
import org.phaseout.deploy.backing.Postgres;

/** Databases by name, each filled once and copied for every round that wants it untouched. */
public final class Databases {

    private final Postgres server;
    private final String password;
    private final Map<String, Database> filled = new HashMap<>();
    private int copies;

    Databases(Postgres server, String password) {
        this.server = server;
        this.password = password;
    }

    /** Creates the tables of a database and what shall stand in them; nothing of it stays connected. */
    @FunctionalInterface
    public interface Filling {
        void fill(Database database) throws Exception;
    }

    /** The database of that name itself, filled when it is first asked for. */
    public Database filled(String name, Filling filling) throws Exception {
        var known = filled.get(name);
        if (known != null) {
            return known;
        }
        var database = server.createDatabase(name, "bench", password);
        filling.fill(database);
        filled.put(name, database);
        return database;
    }

    /** Gives a copy of that database to a round and drops it afterwards. */
    public <T> T withCopy(String name, Filling filling, Use<T> use) throws Exception {
        filled(name, filling);
        var copy = name + "_" + ++copies;
        execute("create database " + copy + " template " + name + " owner bench strategy file_copy");
        try {
            execute("checkpoint"); // every round begins with the same distance to the next one
            return use.of(new Database(server.url(copy), "bench", password));
        } finally {
            execute("drop database " + copy + " with (force)");
        }
    }

    /** What a round does with its database. */
    @FunctionalInterface
    public interface Use<T> {
        T of(Database database) throws Exception;
    }

    private void execute(String sql) throws SQLException {
        try (var connection = server.connect();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
