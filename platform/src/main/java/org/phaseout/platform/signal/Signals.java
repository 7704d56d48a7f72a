package org.phaseout.platform.signal;

import java.sql.SQLException;
import java.time.Duration;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import javax.sql.DataSource;
import org.postgresql.PGConnection;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/**
 * Wakes whoever waits for news, in this instance at once and in the others of the same service through PostgreSQL. A
 * signal carries nothing: a listener looks for itself. It may be raised twice or, across a lost connection, not at all;
 * every listener therefore looks on its own now and then too.
 *
 * <p>NOTIFY is sent after the commit, on a connection of its own and coalesced: inside the appending statement it would
 * serialise the commits.
 */
@Component
public final class Signals implements SmartLifecycle {

    private static final Logger log = LoggerFactory.getLogger(Signals.class);
    private static final int LISTEN_MILLIS = 500;

    private static final Duration LOOK_AGAIN = Duration.ofMillis(100);

    /** What is raised within this time of a signal goes with the next one. */
    private static final Duration BETWEEN_SIGNALS = Duration.ofMillis(1);

    private final DataSource dataSource;
    private final Map<String, Queue<Runnable>> listeners = new ConcurrentHashMap<>();
    private final Set<String> raised = ConcurrentHashMap.newKeySet();
    private final Semaphore pending = new Semaphore(0);
    private volatile boolean running;

    Signals(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    /** Calls the listener whenever the channel is raised, by any instance of the service. It must not block. */
    public void listen(String channel, Runnable listener) {
        listeners.computeIfAbsent(channel, _ -> new ConcurrentLinkedQueue<>()).add(listener);
    }

    public void forget(String channel, Runnable listener) {
        listeners.getOrDefault(channel, new ConcurrentLinkedQueue<>()).remove(listener);
    }

    /** Wakes the listeners of this instance now and those of the others in a moment. */
    public void raise(String channel) {
        wake(channel);
        if (raised.add(channel)) {
            pending.release();
        }
    }

    /** Makes this instance hear what others raise on a channel; call it before the service starts. */
    public void hear(String channel) {
        listeners.computeIfAbsent(channel, _ -> new ConcurrentLinkedQueue<>());
    }

    /**
     * Waits until something is so, looking whenever the channel is raised, and now and then in case it was not heard.
     *
     * @return false when patience ended first, or the thread was interrupted
     */
    public boolean await(String channel, Duration patience, BooleanSupplier isSo) {
        long deadline = System.nanoTime() + patience.toNanos();
        var news = new Semaphore(0);
        Runnable wake = news::release;
        listen(channel, wake);
        try {
            while (!isSo.getAsBoolean()) {
                long left = deadline - System.nanoTime();
                if (left <= 0) {
                    return false;
                }
                news.tryAcquire(Math.min(left, LOOK_AGAIN.toNanos()), TimeUnit.NANOSECONDS);
                news.drainPermits();
            }
            return true;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        } finally {
            forget(channel, wake);
        }
    }

    private void wake(String channel) {
        listeners.getOrDefault(channel, new ConcurrentLinkedQueue<>()).forEach(Runnable::run);
    }

    @Override
    public void start() {
        running = true;
        // threads of their own: a virtual thread that waits for a socket is woken by way of two others
        Thread.ofPlatform().daemon().name("signals-send").start(this::send);
        Thread.ofPlatform().daemon().name("signals-listen").start(this::listen);
    }

    @Override
    public void stop() {
        running = false;
        pending.release();
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    /** Started first and stopped last, so that nobody waits for a signal that can no longer come. */
    @Override
    public int getPhase() {
        return Integer.MIN_VALUE;
    }

    private void send() {
        var jdbc = new JdbcTemplate(dataSource);
        while (running) {
            pending.acquireUninterruptibly();
            pending.drainPermits();
            for (var channel : Set.copyOf(raised)) {
                raised.remove(channel);
                try {
                    // a signal that is lost in a crash is no loss, so its commit waits for no disk
                    jdbc.execute("begin; set local synchronous_commit = off; notify " + channel + "; commit");
                } catch (DataAccessException e) {
                    log.warn("could not notify other instances on {}; they will look by themselves", channel, e);
                }
            }
            LockSupport.parkNanos(BETWEEN_SIGNALS.toNanos());
        }
    }

    private void listen() {
        while (running) {
            try (var connection = dataSource.getConnection();
                    var statement = connection.createStatement()) {
                var known = Set.copyOf(listeners.keySet());
                for (var channel : known) {
                    statement.execute("listen " + channel);
                }
                var postgres = connection.unwrap(PGConnection.class);
                while (running && known.containsAll(listeners.keySet())) {
                    for (var notification : postgres.getNotifications(LISTEN_MILLIS)) {
                        wake(notification.getName());
                    }
                }
                statement.execute("unlisten *");
            } catch (SQLException e) {
                if (!running) {
                    return; // the pool was closed on the way down
                }
                log.warn("lost the connection that hears other instances; connecting again", e);
                pause();
            }
        }
    }

    private static void pause() {
        try {
            Thread.sleep(LISTEN_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
