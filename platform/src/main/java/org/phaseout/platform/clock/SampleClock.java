package org.phaseout.platform.clock;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicReference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.beans.factory.InitializingBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;

/**
 * The business clock of a sample deployment. Until it is first steered it shows wall time, and the first steering may
 * set any instant; after that it runs on from the instant last steered to at the pace of the wall clock, so that what
 * happens in order is recorded in order, and only ever jumps forward. It runs on while the service is down.
 *
 * <p>Each instance looks at the shared row ten times a second: another instance's steering shows within 100 ms, its own
 * at once.
 */
@Component
@ConditionalOnBooleanProperty("phaseout.sample")
class SampleClock implements BusinessClock, InitializingBean, DisposableBean {

    private static final Logger LOG = LoggerFactory.getLogger(SampleClock.class);
    private static final Duration LOOK = Duration.ofMillis(100);

    private final SteeredInstants steered;
    private final Clock wall;
    private final AtomicReference<Duration> offset = new AtomicReference<>(Duration.ZERO);
    private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
    private final Thread watch = Thread.ofVirtual().name("sample-clock").unstarted(this::watch);

    SampleClock(SteeredInstants steered, Clock wall) {
        this.steered = steered;
        this.wall = wall;
    }

    @Override
    public Instant now() {
        return wall.instant().plus(offset.get());
    }

    /** Tells whether the clock took the instant; it refuses to go back. */
    boolean steer(Instant at) {
        var taken = steered.steer(at);
        look();
        return taken;
    }

    @Override
    public void afterPropertiesSet() {
        look();
        watch.start();
    }

    @Override
    public void destroy() {
        watch.interrupt();
    }

    @Override
    public void whenSteered(Runnable listener) {
        listeners.add(listener);
    }

    /** One look after the other: what an earlier one has read must not undo what a later one has seen. */
    synchronized void look() {
        steered.offset().ifPresent(seen -> {
            if (!seen.equals(offset.getAndSet(seen))) {
                listeners.forEach(Runnable::run);
            }
        });
    }

    private void watch() {
        try {
            while (true) {
                Thread.sleep(LOOK);
                lookAgain();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void lookAgain() {
        try {
            look();
        } catch (DataAccessException e) {
            LOG.debug("The database is away; the clock runs on as last known", e);
        }
    }
}
