package org.phaseout.platform;

import com.zaxxer.hikari.HikariDataSource;
import org.flywaydb.core.Flyway;
import org.phaseout.deploy.backing.Backing;
import org.phaseout.deploy.backing.Database;

/** A real database with the platform's tables, fresh for each that asks. */
public final class TestDatabase {

    private TestDatabase() {}

    public static HikariDataSource migrated(String name) {
        return source(fresh(name));
    }

    /** As {@link #migrated}, for those who connect in their own way. */
    public static Database fresh(String name) {
        var database = Backing.shared().database(name);
        Flyway.configure()
                .dataSource(database.jdbcUrl(), database.user(), database.password())
                .locations("classpath:db/platform")
                .load()
                .migrate();
        return database;
    }

    public static HikariDataSource source(Database database) {
        var source = new HikariDataSource();
        source.setJdbcUrl(database.jdbcUrl());
        source.setUsername(database.user());
        source.setPassword(database.password());
        source.setMaximumPoolSize(20);
        return source;
    }
}
