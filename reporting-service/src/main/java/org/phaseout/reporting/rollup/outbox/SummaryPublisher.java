package org.phaseout.reporting.rollup.outbox;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.phaseout.platform.signal.Signals;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/** Publishes whatever is new, woken after each commit; now and then it looks by itself, for a signal may be lost. */
@Component
class SummaryPublisher implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(SummaryPublisher.class);
    private static final Duration LOOK = Duration.ofSeconds(1);
    private static final Duration GRACE = Duration.ofSeconds(10);

    private final SummaryPublication publication;
    private final Signals signals;
    private final Semaphore news = new Semaphore(0);
    private final Runnable wake = news::release;
    private @Nullable Thread thread;
    private volatile boolean running;

    SummaryPublisher(SummaryPublication publication, Signals signals) {
        this.publication = publication;
        this.signals = signals;
    }

    @Override
    public synchronized void start() {
        running = true;
        signals.listen(Summary.CHANNEL, wake);
        thread = Thread.ofPlatform().daemon().name("summary-publisher").start(this::run);
    }

    @Override
    public synchronized void stop() {
        running = false;
        signals.forget(Summary.CHANNEL, wake);
        news.release();
        var publishing = thread;
        if (publishing == null) {
            return;
        }
        try {
            if (!publishing.join(GRACE)) {
                LOG.warn("stopped while the broker has not acknowledged; what was sent will be sent again");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    private void run() {
        while (running) {
            try {
                publication.behind().forEach(this::catchUp);
                if (news.tryAcquire(LOOK.toMillis(), TimeUnit.MILLISECONDS)) {
                    news.drainPermits();
                }
            } catch (InterruptedException e) {
                return;
            } catch (RuntimeException failure) {
                LOG.warn("the summary is not published; trying again", failure);
                news.drainPermits();
                pause();
            }
        }
    }

    private void catchUp(String district) {
        int published;
        do {
            published = publication.publish(district);
        } while (running && published > 0);
    }

    /** Not to be cut short by news: what failed would fail again at once. */
    private void pause() {
        try {
            Thread.sleep(LOOK);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
