package org.phaseout.platform.deadletter;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.stream.Stream;
import org.apache.kafka.common.errors.RecordTooLargeException;
import org.apache.kafka.common.errors.TimeoutException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.dao.CannotAcquireLockException;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.transaction.CannotCreateTransactionException;

class TransientFailureTest {

    /** The states are PostgreSQL's, appendix A of its manual. */
    static Stream<Arguments> failures() {
        return Stream.of(
                Arguments.of("connection lost", sql("08006"), true),
                Arguments.of("serialization", sql("40001"), true),
                Arguments.of("deadlock", sql("40P01"), true),
                Arguments.of("disk full", sql("53100"), true),
                Arguments.of("lock not available", sql("55P03"), true),
                Arguments.of("administrator's shutdown", sql("57P01"), true),
                Arguments.of("starting up", sql("57P03"), true),
                Arguments.of("connection closed in the pool", sql(null), true),
                Arguments.of("text too long", sql("22001"), false),
                Arguments.of("not null", sql("23502"), false),
                Arguments.of("duplicate key", sql("23505"), false),
                Arguments.of("undefined column", sql("42703"), false),
                Arguments.of(
                        "index row too large", new DataAccessResourceFailureException("index", sql("54000")), false),
                Arguments.of("no connection", new CannotCreateTransactionException("pool"), true),
                Arguments.of("no lock", new CannotAcquireLockException("row"), true),
                Arguments.of("wrapped", new IllegalStateException(new CannotAcquireLockException("row")), true),
                Arguments.of("constraint", new DataIntegrityViolationException("check"), false),
                Arguments.of("broker away", new TimeoutException("expired"), true),
                Arguments.of("too large for the broker", new RecordTooLargeException("big"), false),
                Arguments.of("handler's own", new IllegalStateException("no"), false));
    }

    @ParameterizedTest(name = "{0}: {2}")
    @MethodSource("failures")
    void what_passes_is_told_from_what_does_not(String name, Throwable failure, boolean passes) {
        assertThat(TransientFailure.in(failure)).as(name).isEqualTo(passes);
        assertThat(TransientFailure.in(new RuntimeException("around", failure)))
                .as(name)
                .isEqualTo(passes);
    }

    private static SQLException sql(@Nullable String state) {
        return new SQLException("no", state);
    }
}
