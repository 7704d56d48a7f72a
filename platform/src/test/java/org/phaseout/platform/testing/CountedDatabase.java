package org.phaseout.platform.testing;

import com.zaxxer.hikari.HikariDataSource;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.jspecify.annotations.Nullable;
import org.phaseout.deploy.backing.Backing;
import org.phaseout.platform.message.MessageJson;
import org.phaseout.platform.read.ManyRows;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DelegatingDataSource;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** A fresh database with a service's tables that counts how often it is asked for something. */
public final class CountedDatabase implements AutoCloseable {

    private final AtomicInteger asked = new AtomicInteger();
    private final HikariDataSource pool;
    private final DataSource counted;
    private final TransactionTemplate transaction;

    private CountedDatabase(HikariDataSource pool) {
        this.pool = pool;
        this.counted = new DelegatingDataSource(pool) {
            @Override
            public Connection getConnection() throws SQLException {
                return standIn(Connection.class, super.getConnection());
            }
        };
        this.transaction = new TransactionTemplate(new JdbcTransactionManager(counted));
    }

    /** @param service whose tables it has; they lie on the class path */
    public static CountedDatabase of(String service) {
        var database = Backing.shared().database(service);
        var pool = new HikariDataSource();
        pool.setJdbcUrl(database.jdbcUrl());
        pool.setUsername(database.user());
        pool.setPassword(database.password());
        pool.setMaximumPoolSize(4);
        pool.addDataSourceProperty("reWriteBatchedInserts", true); // as platform.yml says
        Flyway.configure()
                .dataSource(pool)
                .locations("classpath:db/platform", "classpath:db/service")
                .load()
                .migrate();
        return new CountedDatabase(pool);
    }

    public DataSource source() {
        return counted;
    }

    /** The same database, for what is to be there before anything is counted. */
    public DataSource uncounted() {
        return pool;
    }

    public JdbcClient jdbc() {
        return JdbcClient.create(counted);
    }

    public ManyRows rows() {
        return new ManyRows(jdbc(), MessageJson.mapper());
    }

    /**
     * Does something in one transaction, as a follower's batch is.
     *
     * @return how many statements it took; those of a JDBC batch go together and count as one
     */
    public int statementsOf(Runnable work) {
        int before = asked.get();
        transaction.executeWithoutResult(_ -> work.run());
        return asked.get() - before;
    }

    private <T> T standIn(Class<T> type, T real) {
        return type.cast(Proxy.newProxyInstance(
                type.getClassLoader(), new Class<?>[] {type}, (_, method, arguments) -> {
                    if (method.getName().startsWith("execute")) {
                        asked.incrementAndGet();
                    }
                    return switch (call(real, method, arguments)) {
                        case PreparedStatement prepared -> standIn(PreparedStatement.class, prepared);
                        case Statement statement -> standIn(Statement.class, statement);
                        case null -> null;
                        case Object other -> other;
                    };
                }));
    }

    private static @Nullable Object call(Object real, Method method, Object @Nullable [] arguments) throws Throwable {
        try {
            return method.invoke(real, arguments);
        } catch (InvocationTargetException e) {
            throw e.getTargetException();
        }
    }

    @Override
    public void close() {
        pool.close();
    }
}
