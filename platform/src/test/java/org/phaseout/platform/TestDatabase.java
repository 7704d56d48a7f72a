package org.phaseout.platform;

import com.zaxxer.hikari.HikariDataSource;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.phaseout.deploy.backing.Backing;

/** A real database with the platform's tables, fresh for each that asks. */
public final class TestDatabase {

    private TestDatabase() {}

    public static DataSource migrated(String name) {
        var database = Backing.shared().database(name);
        var source = new HikariDataSource();
        source.setJdbcUrl(database.jdbcUrl());
        source.setUsername(database.user());
        source.setPassword(database.password());
        source.setMaximumPoolSize(20);
        Flyway.configure()
                .dataSource(source)
                .locations("classpath:db/platform")
                .load()
                .migrate();
        return source;
    }
}
