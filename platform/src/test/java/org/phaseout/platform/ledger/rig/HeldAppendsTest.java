package org.phaseout.platform.ledger.rig;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.phaseout.platform.ledger.rig.AxonStore.event;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.phaseout.platform.TestDatabase;
import org.phaseout.platform.ledger.Appends;
import org.phaseout.platform.ledger.PostgresLedger;
import org.phaseout.platform.ledger.StoredEvent;

/**
 * Why the ledger is our own. Two appends overlap and are held; the one with the later number commits first. Axon 4.13.0's
 * JDBC engine judges the gap before it by the age of the message behind it: older than a minute, and nobody will ever fill
 * it, so the event that does is given to no reader (AxonFramework issue 4829). In the ledger the number is given under the
 * lock that the commit releases, and who holds that lock is cut off.
 */
class HeldAppendsTest {

    private static final Duration A_MINUTE = Duration.ofSeconds(60);
    private static final Duration HELD = Duration.ofSeconds(62);

    private final HikariDataSource source = TestDatabase.source(TestDatabase.fresh("held"));

    @AfterEach
    void close() {
        source.close();
    }

    @Test
    void held_for_62_seconds_axon_loses_one_and_the_ledger_none() throws Exception {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var axon = threads.submit(() -> axonLoses(A_MINUTE, HELD));
            var ours = threads.submit(() -> theLedgerLosesNothing(HELD));
            axon.get();
            ours.get();
        }
    }

    @Test
    void with_less_patience_axon_loses_sooner() throws SQLException {
        axonLoses(Duration.ofMillis(500), Duration.ofMillis(600));
    }

    private Object axonLoses(Duration patience, Duration held) throws SQLException {
        var store = new AxonStore(source, patience);
        try (var first = open();
                var early = open();
                var late = open()) {
            store.append(first, event("a"));
            first.commit();
            store.readOn();
            store.append(early, event("committed last"));
            store.append(late, event("committed before"));
            hold(held);
            late.commit();
            store.readOn();
            early.commit();
            store.readOn();
            store.append(first, event("z"));
            first.commit();
            store.readOn();
        }
        assertThat(store.kept()).containsExactlyInAnyOrder("a", "committed last", "committed before", "z");
        assertThat(store.given()).containsExactly("a", "committed before", "z");
        return store;
    }

    private Object theLedgerLosesNothing(Duration held) throws SQLException {
        var ledger = PostgresLedger.on(source, () -> {});
        try (var early = open();
                var foreign = open()) {
            try (var statement = foreign.createStatement()) {
                statement.execute("create table foreign_work (n int)");
            }
            ledger.append(Appends.events("a", 0, 1));
            Appends.within(early, Appends.events("held", 0, 1));
            ledger.append(Appends.events("committed before", 0, 1));
            hold(held);
            assertThat(catchThrowable(early::commit)).isInstanceOf(SQLException.class);
            ledger.append(Appends.events("z", 0, 1));
            assertThat(ledger.after(0, 10))
                    .extracting(StoredEvent::streamId)
                    .isEqualTo(List.of("a", "committed before", "z"));
            assertThat(ledger.after(0, 10)).extracting(StoredEvent::position).containsExactly(1L, 2L, 3L);
        }
        return ledger;
    }

    private Connection open() throws SQLException {
        var connection = source.getConnection();
        connection.setAutoCommit(false);
        return connection;
    }

    private static void hold(Duration time) {
        long until = System.nanoTime() + time.toNanos();
        while (System.nanoTime() < until) {
            LockSupport.parkNanos(until - System.nanoTime());
        }
    }
}
