package org.phaseout.platform.command;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventsourcing.EventSourcedAggregate;
import org.axonframework.eventsourcing.EventSourcingRepository;
import org.axonframework.eventsourcing.NoSnapshotTriggerDefinition;
import org.axonframework.eventsourcing.eventstore.DomainEventStream;
import org.axonframework.messaging.annotation.ParameterResolverFactory;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.axonframework.modelling.command.AggregateNotFoundException;
import org.axonframework.modelling.command.AggregateRoot;
import org.phaseout.platform.command.AggregateMemory.Remembered;
import org.phaseout.platform.ledger.Attempt;
import org.phaseout.platform.ledger.LedgerEventStore;
import org.phaseout.platform.ledger.Snapshots;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Loads aggregates from memory, and from the ledger only what memory lacks. Axon's lock on the aggregate is held from
 * loading until the unit of work has ended, so that one command at a time changes what is remembered.
 */
final class RememberingRepository<T> extends EventSourcingRepository<T> {

    private static final Duration LONGEST_WAIT = Duration.ofSeconds(60);
    private static final Logger log = LoggerFactory.getLogger(RememberingRepository.class);

    private final Class<T> rootType;
    private final String kind;
    private final LedgerEventStore store;
    private final Snapshots snapshots;
    private final AggregateMemory memory;

    private RememberingRepository(
            Builder<T> builder,
            Class<T> rootType,
            LedgerEventStore store,
            Snapshots snapshots,
            AggregateMemory memory) {
        super(builder);
        this.rootType = rootType;
        this.kind = rootType.getAnnotation(AggregateRoot.class).type();
        this.store = store;
        this.snapshots = snapshots;
        this.memory = memory;
    }

    static <T> RememberingRepository<T> of(
            Class<T> root,
            LedgerEventStore store,
            Snapshots snapshots,
            ParameterResolverFactory parameters,
            AggregateMemory memory) {
        var builder = EventSourcingRepository.builder(root)
                .eventStore(store)
                .parameterResolverFactory(parameters)
                .lockFactory(new TurnByTurn(LONGEST_WAIT));
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
        var remembered =
                Optional.ofNullable(memory.of(id)).filter(one -> one.kind().equals(kind));
        var aggregate =
                remembered.map(one -> upTo(known, one, id)).orElseGet(() -> super.doLoadWithLock(id, expectedVersion));
        rememberOrForget(
                id, aggregate, remembered.map(Remembered::version).orElseGet(RememberingRepository::snapshotVersion));
        return aggregate;
    }

    /** Of the snapshot that was read with the question before; 0 without one. */
    private static long snapshotVersion() {
        var past = Attempt.of(CurrentUnitOfWork.get().getMessage()).past();
        return past == null || past.snapshot() == null ? 0 : past.snapshot().version();
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

    /** What was read with the question before is not read again. */
    @Override
    protected DomainEventStream readEvents(String id) {
        var past = Attempt.of(CurrentUnitOfWork.get().getMessage()).past();
        return past == null ? super.readEvents(id) : store.told(id, past);
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

    /**
     * What a failed command has changed in memory is not what the ledger holds; what it only looked at still is.
     *
     * @param before version of the aggregate in memory, or of its snapshot where it was not there
     */
    private void rememberOrForget(String id, EventSourcedAggregate<T> aggregate, long before) {
        var unitOfWork = CurrentUnitOfWork.get();
        long loaded = aggregate.version();
        unitOfWork.afterCommit(_ -> {
            remember(id, aggregate);
            keepSnapshot(id, aggregate, before);
        });
        unitOfWork.onRollback(_ -> {
            if (aggregate.version() == loaded) {
                remember(id, aggregate);
                keepSnapshot(id, aggregate, before);
            } else {
                memory.forget(id);
            }
        });
    }

    /** Whenever so many events have come since the last, also those that were there before snapshots were kept. */
    private void keepSnapshot(String id, EventSourcedAggregate<T> aggregate, long before) {
        long version = aggregate.version() + 1;
        if (!snapshots.mayBeDue(rootType, before, version)) {
            return;
        }
        try {
            store.storeSnapshot(
                    new GenericDomainEventMessage<>(kind, id, aggregate.version(), aggregate.getAggregateRoot()));
        } catch (RuntimeException failure) { // what was decided stands; only reading takes longer
            log.warn("could not keep a snapshot of {}; it is read from an older one, or from its start", id, failure);
        }
    }

    private void remember(String id, EventSourcedAggregate<T> aggregate) {
        memory.remember(id, new Remembered(kind, aggregate.getAggregateRoot(), aggregate.version() + 1));
    }
}
