package org.phaseout.deploy.bench.axon;

import javax.sql.DataSource;
import org.axonframework.common.transaction.Transaction;
import org.axonframework.common.transaction.TransactionManager;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.DefaultTransactionDefinition;

/** What Axon's starter has for Spring's transactions. */
final class DatabaseTransactions implements TransactionManager {

    private final PlatformTransactionManager transactions;

    DatabaseTransactions(DataSource dataSource) {
        this.transactions = new JdbcTransactionManager(dataSource);
    }

    @Override
    public Transaction startTransaction() {
        var status = transactions.getTransaction(new DefaultTransactionDefinition());
        return new Transaction() {

            @Override
            public void commit() {
                if (!status.isCompleted()) {
                    transactions.commit(status);
                }
            }

            @Override
            public void rollback() {
                if (!status.isCompleted()) {
                    transactions.rollback(status);
                }
            }
        };
    }
}
