package org.phaseout.platform.deadletter;

import java.sql.SQLException;
import java.util.Set;
import org.apache.kafka.common.errors.RetriableException;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.RecoverableDataAccessException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.transaction.TransactionSystemException;

/** Tells what will pass by waiting from what will fail again in the same way. */
public final class TransientFailure {

    /** Connection, rollback (serialization, deadlock), resources, object state (lock), operator, system. */
    private static final Set<String> PASSING_CLASSES = Set.of("08", "40", "53", "55", "57", "58");

    private static final Set<Class<? extends RuntimeException>> PASSING_TYPES = Set.of(
            TransientDataAccessException.class,
            RecoverableDataAccessException.class,
            DataAccessResourceFailureException.class,
            CannotCreateTransactionException.class,
            TransactionSystemException.class,
            RetriableException.class);

    private TransientFailure() {}

    /** Whether anywhere among the causes is one that lies with the database or the broker, not with what was tried. */
    public static boolean in(Throwable failure) {
        if (failure instanceof Passing) {
            return true;
        }
        for (@Nullable Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql) {
                return passes(sql);
            }
        }
        for (@Nullable Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (passes(cause)) {
                return true;
            }
        }
        return false;
    }

    /**
     * The state decides: Spring calls a row too large for an index a failure of the resource, yet it never passes. What
     * has no state does not come from the server: the pool or the driver has lost its connection.
     */
    private static boolean passes(SQLException failure) {
        var state = failure.getSQLState();
        return state == null || PASSING_CLASSES.stream().anyMatch(state::startsWith);
    }

    private static boolean passes(Throwable failure) {
        return PASSING_TYPES.stream().anyMatch(type -> type.isInstance(failure));
    }
}
