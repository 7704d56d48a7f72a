package org.phaseout.platform.follow;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import javax.sql.DataSource;
import org.phaseout.platform.domain.Fact;
import org.phaseout.platform.ledger.EventTypes;
import org.phaseout.platform.ledger.Ledger;
import org.phaseout.platform.ledger.Recorded;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Builds a view again, aside: the whole ledger is applied to shadow tables while the real ones are read and kept up as
 * ever, on whichever instance. In the last transaction the few facts that came meanwhile are added and the tables change
 * places, at exactly the position the follower has reached; so it goes on as if nothing had happened.
 *
 * <p>The next facts are read and decoded while those before are written.
 */
@Component
class Rebuilding {

    private static final Logger log = LoggerFactory.getLogger(Rebuilding.class);
    private static final int BATCH = 2_000;
    private static final long SAY_EVERY = 100_000;

    private final DataSource dataSource;
    private final JdbcTemplate jdbc;
    private final TransactionTemplate transactions;
    private final Ledger ledger;
    private final EventTypes types;
    private final FollowerProgress progress;
    private final FollowerLetters letters;

    Rebuilding(
            DataSource dataSource,
            PlatformTransactionManager transactions,
            Ledger ledger,
            EventTypes types,
            FollowerProgress progress,
            FollowerLetters letters) {
        this.dataSource = dataSource;
        this.jdbc = new JdbcTemplate(dataSource);
        this.transactions = new TransactionTemplate(transactions);
        this.ledger = ledger;
        this.types = types;
        this.progress = progress;
        this.letters = letters;
    }

    /**
     * Returns when the rebuilt view is the one that is read. When it fails, the old one still is.
     *
     * @return false while another rebuild of the same view is under way, on any instance
     */
    boolean rebuild(Follower follower) {
        try (var guard = dataSource.getConnection()) {
            if (!locks(guard, follower)) {
                return false;
            }
            try {
                rebuildAlone(follower);
            } finally {
                unlock(guard, follower);
            }
            return true;
        } catch (SQLException e) {
            throw new IllegalStateException("the rebuild of " + follower.name() + " could not be guarded", e);
        }
    }

    private void rebuildAlone(Follower follower) {
        var shadows = new ShadowTables(jdbc, follower);
        shadows.make();
        try {
            long position = catchUp(follower, shadows);
            transactions.executeWithoutResult(_ -> changePlaces(follower, shadows, position));
        } catch (RuntimeException failure) {
            shadows.drop();
            throw failure;
        }
        log.info("{} is rebuilt", follower.name());
    }

    /** Returns the position up to which the shadows hold everything: near the head. */
    private long catchUp(Follower follower, ShadowTables shadows) {
        try (var reader = Executors.newVirtualThreadPerTaskExecutor()) {
            long position = 0;
            var next = read(reader, position);
            while (true) {
                var batch = next.join();
                if (batch.isEmpty()) {
                    return position;
                }
                long reached = batch.getLast().position();
                next = read(reader, reached);
                transactions.executeWithoutResult(_ -> {
                    shadows.standInFront();
                    follower.apply(batch);
                });
                if (reached / SAY_EVERY > position / SAY_EVERY) {
                    log.info("{} is being rebuilt: position {} of {}", follower.name(), reached, ledger.head());
                }
                position = reached;
            }
        }
    }

    private CompletableFuture<List<Recorded<Fact>>> read(ExecutorService reader, long after) {
        return CompletableFuture.supplyAsync(() -> facts(after), reader);
    }

    private List<Recorded<Fact>> facts(long after) {
        return ledger.after(after, BATCH).stream().map(types::recorded).toList();
    }

    /** What the follower has applied since is applied to the shadows too, and not one fact more. */
    private void changePlaces(Follower follower, ShadowTables shadows, long from) {
        shadows.shutOutTheReal();
        long reached = progress.of(follower.name());
        shadows.standInFront();
        for (long position = from; position < reached; ) {
            var batch = facts(position).stream()
                    .filter(recorded -> recorded.position() <= reached)
                    .toList();
            follower.apply(batch);
            position = batch.getLast().position();
        }
        shadows.takeThePlace();
        letters.discard(follower.name());
    }

    private static boolean locks(Connection guard, Follower follower) throws SQLException {
        return says(guard, "select pg_try_advisory_lock(hashtext('rebuild ' || ?))", follower);
    }

    private static void unlock(Connection guard, Follower follower) throws SQLException {
        says(guard, "select pg_advisory_unlock(hashtext('rebuild ' || ?))", follower);
    }

    private static boolean says(Connection guard, String sql, Follower follower) throws SQLException {
        try (var statement = guard.prepareStatement(sql)) {
            statement.setString(1, follower.name());
            try (var row = statement.executeQuery()) {
                return row.next() && row.getBoolean(1);
            }
        }
    }
}
