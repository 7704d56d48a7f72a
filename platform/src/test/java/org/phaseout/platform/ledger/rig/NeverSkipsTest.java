package org.phaseout.platform.ledger.rig;

import static java.util.concurrent.TimeUnit.MILLISECONDS;
import static java.util.concurrent.TimeUnit.NANOSECONDS;
import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.phaseout.deploy.backing.Database;
import org.phaseout.platform.TestDatabase;
import org.phaseout.platform.ledger.AppendResult.Appended;
import org.phaseout.platform.ledger.Appends;
import org.phaseout.platform.ledger.Ledger;
import org.phaseout.platform.ledger.PostgresLedger;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Appends of several instances and processes overlap, some are rolled back, some processes are paused or killed, and
 * transactions stand open elsewhere: every reader is given every event once, in the order of positions, which is the order
 * of commits: at no moment does a reader see a later event and not yet an earlier one.
 */
class NeverSkipsTest {

    private static final Logger log = LoggerFactory.getLogger(NeverSkipsTest.class);
    private static final int WRITERS = 24;
    private static final int APPENDS_EACH = 500;
    private static final int LONG_HOLDS = 5;

    /** Far above what one who is cut off may cost (LedgerTest): here some thirty wait in turn on a busy machine. */
    private static final long LONGEST_STALL_MILLIS = 10_000;

    private final Database database = TestDatabase.fresh("overlap");
    private final HikariDataSource source = roomy(TestDatabase.source(database));
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final AtomicBoolean over = new AtomicBoolean();
    private final AtomicInteger underWay = new AtomicInteger();
    private final AtomicInteger overlaps = new AtomicInteger();
    private final AtomicLong longestNanos = new AtomicLong();
    private final Map<UUID, Boolean> acknowledged = new ConcurrentHashMap<>();

    @AfterEach
    void close() {
        threads.shutdownNow();
        source.close();
    }

    @Test
    void every_reader_is_given_every_event_once_and_in_order(@TempDir Path directory) throws Exception {
        long seed = System.nanoTime();
        log.info("seed {}", seed);
        var random = new Random(seed);
        var readers = Stream.generate(() -> new Reader(ledger())).limit(3).toList();
        var reading = readers.stream().map(threads::submit).toList();
        var disturbances = threads.submit(() -> disturb(new Random(seed + 1)));
        var foreign = threads.submit(() -> holdForeignTransactions());
        try (var appenders = new Appenders(database, directory)) {
            appenders.fillUpTo(2);
            var harm = threads.submit(() -> harm(appenders, random));
            var writers = IntStream.range(0, WRITERS)
                    .mapToObj(writer -> threads.submit(() -> write(writer, new Random(seed + writer))))
                    .toList();
            for (var writer : writers) {
                writer.get();
            }
            over.set(true);
            harm.get();
        }
        disturbances.get();
        foreign.get();
        readers.forEach(Reader::stopAtTheEnd);
        for (var each : reading) {
            each.get();
        }

        var told = JdbcClient.create(source)
                .sql("select event_id from event order by position")
                .query(UUID.class)
                .list();
        log.info(
                "{} overlaps, {} events, longest stall {} ms",
                overlaps,
                told.size(),
                NANOSECONDS.toMillis(longestNanos.get()));
        assertThat(overlaps.get()).as("overlaps, seed " + seed).isGreaterThanOrEqualTo(10_000);
        assertThat(readers).allSatisfy(reader -> {
            assertThat(reader.skips()).isZero();
            assertThat(reader.seen()).isEqualTo(told);
        });
        var missing = new HashSet<>(acknowledged.keySet());
        missing.removeAll(new HashSet<>(told));
        assertThat(missing).as("acknowledged and not there").isEmpty();
        assertThat(NANOSECONDS.toMillis(longestNanos.get())).isLessThan(LONGEST_STALL_MILLIS);
        new Books(JdbcClient.create(source)).areInOrder();
    }

    /** What is measured is the wait for the ledger, not for a connection. */
    private static HikariDataSource roomy(HikariDataSource source) {
        source.setMaximumPoolSize(2 * WRITERS);
        return source;
    }

    private Ledger ledger() {
        return PostgresLedger.on(source, () -> {});
    }

    private void write(int writer, Random random) {
        var ledger = ledger(); // each in an instance of its own, so that they meet in the database only
        long version = 0;
        for (int n = 0; n < APPENDS_EACH; n++) {
            int events = 1 + random.nextInt(3);
            var append = Appends.keyed("w" + writer + "/" + n + "/" + events, "w" + writer, version, events);
            if (underWay.incrementAndGet() > 1) {
                overlaps.incrementAndGet();
            }
            long begun = System.nanoTime();
            var result = ledger.append(append);
            longestNanos.accumulateAndGet(System.nanoTime() - begun, Math::max);
            underWay.decrementAndGet();
            assertThat(result).isInstanceOf(Appended.class);
            append.events().forEach(event -> acknowledged.put(event.id(), true));
            version += events;
        }
    }

    /** Appends that are made within a transaction and taken back, now and then only after the database's patience. */
    private void disturb(Random random) {
        int holds = 0;
        while (!over.get()) {
            boolean isLong = holds < LONG_HOLDS && random.nextInt(100) == 0;
            holds += isLong ? 1 : 0;
            try (var connection = source.getConnection()) {
                connection.setAutoCommit(false);
                try {
                    Appends.within(connection, Appends.events("undone", 0, 1));
                    LockSupport.parkNanos(MILLISECONDS.toNanos(isLong ? 2_200 : random.nextInt(8)));
                } finally {
                    connection.rollback();
                }
            } catch (SQLException cutOff) {
                log.debug("cut off, as it should be: {}", cutOff.getMessage());
            }
        }
    }

    /** Transactions with a snapshot and a transaction id that stay open, in this database and in another one. */
    private void holdForeignTransactions() {
        var elsewhere = TestDatabase.fresh("foreign");
        try (var other = TestDatabase.source(elsewhere);
                var there = other.getConnection();
                var here = source.getConnection()) {
            for (var connection : new Connection[] {there, here}) {
                connection.setAutoCommit(false);
                try (var statement = connection.createStatement()) {
                    statement.execute("create table foreign_work (n int)");
                    statement.execute("insert into foreign_work values (1)");
                }
            }
            Awaitility.await().forever().untilTrue(over);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private void harm(Appenders appenders, Random random) {
        while (!over.get()) {
            if (random.nextInt(3) == 0) {
                appenders.killOne(random);
                appenders.fillUpTo(2);
            } else {
                appenders.pauseOne(random, random.nextLong(400));
            }
        }
    }
}
