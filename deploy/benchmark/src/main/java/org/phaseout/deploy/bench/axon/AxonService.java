package org.phaseout.deploy.bench.axon;

import static org.axonframework.commandhandling.GenericCommandMessage.asCommandMessage;

import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import javax.sql.DataSource;
import org.axonframework.commandhandling.CommandBus;
import org.axonframework.commandhandling.SimpleCommandBus;
import org.axonframework.commandhandling.callbacks.FutureCallback;
import org.axonframework.eventsourcing.AggregateSnapshotter;
import org.axonframework.eventsourcing.EventCountSnapshotTriggerDefinition;
import org.axonframework.eventsourcing.EventSourcingRepository;
import org.axonframework.eventsourcing.GenericAggregateFactory;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.messaging.correlation.MessageOriginProvider;
import org.axonframework.messaging.interceptors.CorrelationDataInterceptor;
import org.axonframework.modelling.command.AggregateAnnotationCommandHandler;
import org.axonframework.modelling.command.Repository;
import org.phaseout.deploy.bench.counter.Count;
import org.phaseout.deploy.bench.counter.Counter;
import org.springframework.core.NestedRuntimeException;

/** One instance of a service of counters on Axon and nothing but Axon. */
public final class AxonService implements AutoCloseable {

    private final EmbeddedEventStore store;
    private final CommandBus bus;

    /** Apart from the callers: they hold a connection each while they wait for the lock of whoever makes a snapshot. */
    private final ExecutorService snapshots = Executors.newSingleThreadExecutor();

    public AxonService(DataSource dataSource, AxonSettings settings) {
        var engine = new AxonEngine(dataSource);
        store = EmbeddedEventStore.builder().storageEngine(engine.engine()).build();
        bus = SimpleCommandBus.builder()
                .transactionManager(engine.transactions())
                .build();
        bus.registerHandlerInterceptor(new CorrelationDataInterceptor<>(new MessageOriginProvider()));
        AggregateAnnotationCommandHandler.<Counter>builder()
                .aggregateType(Counter.class)
                .repository(repository(engine, settings))
                .build()
                .subscribe(bus);
    }

    private Repository<Counter> repository(AxonEngine engine, AxonSettings settings) {
        var repository = EventSourcingRepository.builder(Counter.class).eventStore(store);
        if (settings.snapshotAfter() > 0) {
            var snapshotter = new AggregateSnapshotter.Builder()
                    .eventStore(store)
                    .transactionManager(engine.transactions())
                    .executor(snapshots)
                    .aggregateFactories(new GenericAggregateFactory<>(Counter.class))
                    .build();
            repository.snapshotTriggerDefinition(
                    new EventCountSnapshotTriggerDefinition(snapshotter, settings.snapshotAfter()));
        }
        if (settings.cached()) {
            repository.cache(new StrongCache());
        }
        return repository.build();
    }

    /** Lets a counter count. Whether it did. */
    public boolean count(String counter) {
        var answer = new FutureCallback<Object, Object>();
        var origin = Map.of(
                "authority",
                "industry",
                "source",
                "//bench",
                "actionId",
                UUID.randomUUID().toString());
        try {
            bus.dispatch(asCommandMessage(new Count(counter)).andMetaData(origin), answer);
            return !answer.getResult().isExceptional();
        } catch (NestedRuntimeException e) {
            return false; // no connection was to be had: the sender sees a fault
        }
    }

    /** Ends when the snapshots that are due are made. */
    @Override
    public void close() {
        snapshots.close();
        store.shutDown();
    }
}
