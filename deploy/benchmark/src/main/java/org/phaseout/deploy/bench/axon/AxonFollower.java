package org.phaseout.deploy.bench.axon;

import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.PropagatingErrorHandler;
import org.axonframework.eventhandling.SimpleEventHandlerInvoker;
import org.axonframework.eventhandling.pooled.PooledStreamingEventProcessor;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.phaseout.deploy.bench.counter.Counted;

/** Axon's pooled streaming processor over its own store, with an annotated handler. */
public final class AxonFollower implements AutoCloseable {

    private final EmbeddedEventStore store;
    private final ScheduledExecutorService coordinator = Executors.newScheduledThreadPool(1);
    private final ScheduledExecutorService workers;
    private final PooledStreamingEventProcessor processor;

    /**
     * Starts to follow from the first event on.
     *
     * @param name under which the reading positions are kept
     */
    public AxonFollower(DataSource dataSource, AxonSettings settings, String name, Consumer<Counted> handler) {
        var engine = new AxonEngine(dataSource);
        store = EmbeddedEventStore.builder().storageEngine(engine.engine()).build();
        workers = Executors.newScheduledThreadPool(settings.threads());
        processor = PooledStreamingEventProcessor.builder()
                .name(name)
                .eventHandlerInvoker(SimpleEventHandlerInvoker.builder()
                        .eventHandlers(new Handler(handler))
                        .listenerInvocationErrorHandler((failure, _, _) -> {
                            throw failure;
                        })
                        .build())
                .errorHandler(PropagatingErrorHandler.instance())
                .messageSource(store)
                .tokenStore(engine.tokens())
                .transactionManager(engine.transactions())
                .coordinatorExecutor(coordinator)
                .workerExecutor(workers)
                .initialSegmentCount(settings.segments())
                .batchSize(settings.batch())
                .build();
        processor.start();
    }

    private record Handler(Consumer<Counted> handler) {

        @EventHandler
        @SuppressWarnings("UnusedMethod") // called by Axon
        void on(Counted event) {
            handler.accept(event);
        }
    }

    @Override
    public void close() {
        processor.shutDown();
        store.shutDown();
        coordinator.shutdownNow();
        workers.shutdownNow();
    }
}
