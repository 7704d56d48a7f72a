package org.phaseout.platform.follow;

import java.time.Duration;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.TimeUnit;

/** Puts nothing off for longer than it was told to. Axon doubles its pauses up to a minute and lets nobody set that. */
final class Impatient extends ScheduledThreadPoolExecutor {

    private final long longestNanos;

    Impatient(ThreadFactory threads, Duration longest) {
        super(1, threads);
        this.longestNanos = longest.toNanos();
    }

    @Override
    public ScheduledFuture<?> schedule(Runnable work, long delay, TimeUnit unit) {
        return super.schedule(work, Math.min(unit.toNanos(delay), longestNanos), TimeUnit.NANOSECONDS);
    }
}
