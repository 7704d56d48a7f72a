package org.phaseout.platform.command;

import java.util.Optional;
import java.util.concurrent.Callable;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventsourcing.EventSourcedAggregate;
import org.axonframework.eventsourcing.EventSourcingRepository;
import org.axonframework.eventsourcing.NoSnapshotTriggerDefinition;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.messaging.annotation.ParameterResolverFactory;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.axonframework.modelling.command.AggregateNotFoundException;
import org.axonframework.modelling.command.AggregateRoot;
import org.phaseout.platform.command.AggregateMemory.Remembered;
import org.phaseout.platform.ledger.Attempt;
import org.phaseout.platform.ledger.Snapshots;

/**
 * Loads aggregates from memory, and from the ledger only what memory lacks. Axon's lock on the aggregate is held from
 * loading until the unit of work has ended, so that one command at a time changes what is remembered.
 */
final class RememberingRepository<T> extends EventSourcingRepository<T> {

    private static final long EVENTS_PER_SNAPSHOT = 500;

    private final Class<T> rootType;
    private final String kind;
    private final EventStore store;
    private final Snapshots snapshots;
    private final AggregateMemory memory;

    private RememberingRepository(
            Builder<T> builder, Class<T> rootType, EventStore store, Snapshots snapshots, AggregateMemory memory) {
        super(builder);
        this.rootType = rootType;
        this.kind = rootType.getAnnotation(AggregateRoot.class).type();
        this.store = store;
        this.snapshots = snapshots;
        this.memory = memory;
    }

    static <T> RememberingRepository<T> of(
            Class<T> root,
            EventStore store,
            Snapshots snapshots,
            ParameterResolverFactory parameters,
            AggregateMemory memory) {
        var builder = EventSourcingRepository.builder(root).eventStore(store).parameterResolverFactory(parameters);
        return new RememberingRepository<>(builder, root, store, snapshots, memory);
    }

    Class<T> rootType() {
        return rootType;
    }

    @Override
    protected EventSourcedAggregate<T> doLoadWithLock(String id, Long expectedVersion) {
        long known = Attempt.of(CurrentUnitOfWork.get().getMessage()).knownVersion();
        if (known == 0) {
            throw new AggregateNotFoundException(id, "the ledger was asked and has no such stream");
        }
        var aggregate = Optional.ofNullable(memory.of(id))
                .filter(remembered -> remembered.kind().equals(kind))
                .map(remembered -> upTo(known, remembered, id))
                .orElseGet(() -> super.doLoadWithLock(id, expectedVersion));
        rememberOrForget(id, aggregate);
        return aggregate;
    }

    @Override
    protected EventSourcedAggregate<T> doCreateNewForLock(Callable<T> factory) throws Exception {
        var aggregate = super.doCreateNewForLock(factory);
        CurrentUnitOfWork.get().afterCommit(_ -> {
            if (aggregate.version() != null) { // something was decided
                remember(aggregate.identifierAsString(), aggregate);
            }
        });
        return aggregate;
    }

    private EventSourcedAggregate<T> upTo(long known, Remembered remembered, String id) {
        @SuppressWarnings("unchecked") // the kind says what the root is
        var root = (T) remembered.root();
        var trigger = NoSnapshotTriggerDefinition.INSTANCE.prepareTrigger(getAggregateType());
        var aggregate = EventSourcedAggregate.reconstruct(
                root, aggregateModel(), remembered.version() - 1, false, store, trigger);
        if (remembered.version() < known) {
            aggregate.initializeState(store.readEvents(id, remembered.version()));
        }
        return aggregate;
    }

    /** What a failed command has changed in memory is not what the ledger holds; what it only looked at still is. */
    private void rememberOrForget(String id, EventSourcedAggregate<T> aggregate) {
        var unitOfWork = CurrentUnitOfWork.get();
        long loaded = aggregate.version();
        unitOfWork.afterCommit(_ -> {
            remember(id, aggregate);
            keepSnapshot(id, aggregate, loaded);
        });
        unitOfWork.onRollback(_ -> {
            if (aggregate.version() == loaded) {
                remember(id, aggregate);
            } else {
                memory.forget(id);
            }
        });
    }

    private void keepSnapshot(String id, EventSourcedAggregate<T> aggregate, long loaded) {
        if (aggregate.version() / EVENTS_PER_SNAPSHOT > loaded / EVENTS_PER_SNAPSHOT && snapshots.areKeptOf(rootType)) {
            store.storeSnapshot(
                    new GenericDomainEventMessage<>(kind, id, aggregate.version(), aggregate.getAggregateRoot()));
        }
    }

    private void remember(String id, EventSourcedAggregate<T> aggregate) {
        memory.remember(id, new Remembered(kind, aggregate.getAggregateRoot(), aggregate.version() + 1));
    }
}
