package org.phaseout.platform.follow;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.TimeUnit;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.eventhandling.EventHandlerInvoker;
import org.axonframework.eventhandling.PropagatingErrorHandler;
import org.axonframework.eventhandling.pooled.PooledStreamingEventProcessor;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.axonframework.messaging.unitofwork.RollbackConfigurationType;
import org.phaseout.platform.ledger.LedgerEventStore;
import org.springframework.context.SmartLifecycle;

/** Runs every follower of the service, each at its own pace, on whichever instance holds its token. */
public final class Followers implements SmartLifecycle {

    private static final int BATCH = 500;
    private static final int ONLY_SEGMENT = 0;
    private static final long CLAIM_MILLIS = 2_000;
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(5);

    private final Map<String, Follower> followers = new HashMap<>();
    private final Map<String, PooledStreamingEventProcessor> processors = new HashMap<>();
    private final Rebuilding rebuilding;
    private final ScheduledExecutorService coordinators = new Impatient(named("follow-watch-"), LONGEST_PAUSE);
    private final ScheduledExecutorService workers = Executors.newScheduledThreadPool(4, named("follow-work-"));
    private volatile boolean running;

    Followers(
            Map<Follower, EventHandlerInvoker> followers,
            LedgerEventStore store,
            TokenStore tokens,
            TransactionManager transactions,
            Rebuilding rebuilding) {
        this.rebuilding = rebuilding;
        followers.keySet().forEach(follower -> this.followers.put(follower.name(), follower));
        followers.forEach((follower, invoker) -> processors.put(
                follower.name(),
                PooledStreamingEventProcessor.builder()
                        .name(follower.name())
                        .eventHandlerInvoker(invoker)
                        .errorHandler(PropagatingErrorHandler.instance())
                        .rollbackConfiguration(RollbackConfigurationType.ANY_THROWABLE)
                        .messageSource(store)
                        .tokenStore(tokens)
                        .transactionManager(transactions)
                        .coordinatorExecutor(coordinators)
                        .workerExecutor(workers)
                        .initialSegmentCount(1)
                        .batchSize(BATCH)
                        .tokenClaimInterval(CLAIM_MILLIS)
                        .claimExtensionThreshold(CLAIM_MILLIS)
                        .build()));
    }

    private static ThreadFactory named(String prefix) {
        return Thread.ofPlatform().daemon().name(prefix, 0).factory();
    }

    /**
     * Builds a view again aside, while the old one is read and kept up, and puts it in the old one's place; returns when
     * that is done. False for a name that is no view.
     *
     * @throws IllegalStateException while it is being rebuilt already
     */
    public boolean rebuildAside(String name) {
        var follower = followers.get(name);
        if (follower == null || follower.tables().isEmpty()) {
            return false;
        }
        if (!rebuilding.rebuild(follower)) {
            throw new IllegalStateException(name + " is being rebuilt already");
        }
        return true;
    }

    /**
     * Empties what a follower has built and lets it read the ledger from the start; false for an unknown name. Throws,
     * and goes on as before, while another instance is at work on it.
     */
    public boolean rebuild(String follower) {
        var processor = Optional.ofNullable(processors.get(follower));
        processor.ifPresent(p -> {
            p.shutDown();
            try {
                p.resetTokens();
            } finally {
                p.start();
            }
        });
        return processor.isPresent();
    }

    @Override
    public void start() {
        processors.values().forEach(PooledStreamingEventProcessor::start);
        running = true;
        long pause = LONGEST_PAUSE.toMillis();
        var _ = coordinators.scheduleWithFixedDelay(this::claimAgain, pause, pause, TimeUnit.MILLISECONDS);
    }

    /** After a failure Axon stays away from what it let go for up to a minute; asked to claim it, it comes back. */
    private void claimAgain() {
        for (var processor : processors.values()) {
            if (processor.isRunning() && processor.processingStatus().isEmpty()) {
                var _ = processor.claimSegment(ONLY_SEGMENT);
            }
        }
    }

    @Override
    public void stop() {
        running = false;
        processors.values().forEach(PooledStreamingEventProcessor::shutDown);
    }

    @Override
    public boolean isRunning() {
        return running;
    }
}
