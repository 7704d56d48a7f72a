package org.phaseout.platform.follow;

import java.util.List;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Tables of the same names and form in a schema of their own, which a rebuild fills while the real ones are read. Within a
 * transaction that {@link #standInFront}, statements that name no schema find them instead of the real ones.
 */
final class ShadowTables {

    private final JdbcTemplate jdbc;
    private final String schema;
    private final List<String> tables;

    ShadowTables(JdbcTemplate jdbc, Follower follower) {
        this.jdbc = jdbc;
        this.schema = "rebuild_" + follower.name().replaceAll("[^a-z0-9]", "_");
        this.tables = follower.tables();
    }

    /** Empty ones; what an interrupted rebuild left is gone. */
    void make() {
        jdbc.execute("drop schema if exists " + schema + " cascade");
        jdbc.execute("create schema " + schema);
        for (var table : tables) {
            jdbc.execute("create table " + schema + "." + table + " (like public." + table + " including all)"
                    + storage(table));
        }
    }

    /** What {@code including all} leaves out: how full a page is made. */
    private String storage(String table) {
        var options = jdbc.queryForObject(
                "select array_to_string(reloptions, ', ') from pg_class where oid = ?::regclass",
                String.class,
                "public." + table);
        return options == null ? "" : " with (" + options + ")";
    }

    /** For the rest of the transaction. */
    void standInFront() {
        jdbc.execute("set local search_path to " + schema + ", public");
    }

    /** For the rest of the transaction nobody reads or writes the real ones; waits for those who do now. */
    void shutOutTheReal() {
        jdbc.execute(tables.stream()
                .map(table -> "public." + table)
                .collect(Collectors.joining(", ", "lock table ", " in access exclusive mode")));
    }

    /** The shadows are the real ones from the commit on. Whoever waits for a table finds the new one under its name. */
    void takeThePlace() {
        for (var table : tables) {
            jdbc.execute("drop table public." + table);
            jdbc.execute("alter table " + schema + "." + table + " set schema public");
        }
        drop();
    }

    void drop() {
        jdbc.execute("drop schema if exists " + schema + " cascade");
    }
}
