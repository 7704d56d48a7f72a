package org.phaseout.platform.ledger;

import java.util.concurrent.atomic.AtomicLong;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Has the log's next partition made long before the head gets there, beside the appends. Should that have failed every
 * time, the append that needs the partition makes it itself.
 */
final class Partitions {

    private static final Logger log = LoggerFactory.getLogger(Partitions.class);
    private static final long ASK_EVERY = 250_000;

    private final JdbcClient jdbc;
    private final AtomicLong askAt = new AtomicLong();

    Partitions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The head is at a position now. The first call asks; later ones when the head has gone on a good way. */
    void reached(long head) {
        long due = askAt.get();
        if (head >= due && askAt.compareAndSet(due, head + ASK_EVERY)) {
            Thread.ofVirtual().name("ledger-partitions").start(this::extend);
        }
    }

    private void extend() {
        try {
            jdbc.sql("select ledger_extend()").query(Long.class).single();
        } catch (DataAccessException e) {
            log.warn("could not make the log's next partition ahead; the next append asks again", e);
            askAt.set(0);
        }
    }
}
