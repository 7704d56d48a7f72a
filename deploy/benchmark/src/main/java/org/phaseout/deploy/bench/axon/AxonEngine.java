package org.phaseout.deploy.bench.axon;

import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import com.fasterxml.jackson.annotation.PropertyAccessor;
import java.sql.SQLException;
import java.util.List;
import javax.sql.DataSource;
import org.axonframework.common.jdbc.ConnectionProvider;
import org.axonframework.common.jdbc.UnitOfWorkAwareConnectionProviderWrapper;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.axonframework.eventhandling.tokenstore.jdbc.JdbcTokenStore;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.eventsourcing.eventstore.jdbc.JdbcEventStorageEngine;
import org.axonframework.serialization.jackson3.Jackson3Serializer;
import org.springframework.jdbc.datasource.TransactionAwareDataSourceProxy;
import tools.jackson.databind.jsontype.BasicPolymorphicTypeValidator;

/** Axon's JDBC engine as its starter would wire it, with what it needs to work on PostgreSQL with Jackson 3 at all. */
public final class AxonEngine {

    private final TransactionManager transactions;
    private final EventStorageEngine engine;
    private final TokenStore tokens;

    public AxonEngine(DataSource dataSource) {
        var connections = connections(dataSource);
        var serializer = serializer();
        this.transactions = new DatabaseTransactions(dataSource);
        this.engine = JdbcEventStorageEngine.builder()
                .eventSerializer(serializer)
                .snapshotSerializer(serializer)
                .connectionProvider(connections)
                .transactionManager(transactions)
                .persistenceExceptionResolver(AxonEngine::isDuplicate)
                .build();
        this.tokens = JdbcTokenStore.builder()
                .connectionProvider(connections)
                .serializer(serializer)
                .build();
    }

    private static ConnectionProvider connections(DataSource dataSource) {
        var proxy = new TransactionAwareDataSourceProxy(dataSource);
        return new UnitOfWorkAwareConnectionProviderWrapper(proxy::getConnection);
    }

    /** Without the validator no replay's token is ever read back; the snapshot of a counter is its fields. */
    private static Jackson3Serializer serializer() {
        var known = BasicPolymorphicTypeValidator.builder()
                .allowIfSubType("org.axonframework.")
                .allowIfSubType("org.phaseout.")
                .allowIfSubType("java.util.")
                .build();
        return Jackson3Serializer.builder()
                .jsonMapperBuilderCustomizer(mapper -> mapper.polymorphicTypeValidator(known)
                        .changeDefaultVisibility(
                                visible -> visible.withVisibility(PropertyAccessor.FIELD, Visibility.ANY)))
                .build();
    }

    /** Axon's own resolver looks for an exception that PostgreSQL's driver does not throw. */
    private static boolean isDuplicate(Exception exception) {
        for (Throwable each = exception; each != null; each = each.getCause()) {
            if (each instanceof SQLException sql && "23505".equals(sql.getSQLState())) {
                return true;
            }
        }
        return false;
    }

    /** Appends in a transaction of its own. */
    public void append(List<? extends EventMessage<?>> events) {
        transactions.executeInTransaction(() -> engine.appendEvents(events));
    }

    TransactionManager transactions() {
        return transactions;
    }

    EventStorageEngine engine() {
        return engine;
    }

    TokenStore tokens() {
        return tokens;
    }
}
