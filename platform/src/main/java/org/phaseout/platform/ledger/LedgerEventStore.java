package org.phaseout.platform.ledger;

import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.TrackingEventStream;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventhandling.WrappedToken;
import org.axonframework.eventsourcing.eventstore.AbstractEventStore;
import org.axonframework.eventsourcing.eventstore.DomainEventStream;
import org.jspecify.annotations.Nullable;
import org.phaseout.platform.signal.Signals;

/** Axon's event store over the ledger: aggregates are read from it, followers are woken by it. */
public final class LedgerEventStore extends AbstractEventStore {

    private final LedgerEngine engine;
    private final Recent recent;
    private final Signals signals;

    LedgerEventStore(Ledger ledger, EventTypes types, Snapshots snapshots, Signals signals) {
        this(new LedgerEngine(ledger, types, snapshots), new Recent(ledger, types), signals);
    }

    private LedgerEventStore(LedgerEngine engine, Recent recent, Signals signals) {
        super(new Builder().on(engine));
        this.engine = engine;
        this.recent = recent;
        this.signals = signals;
    }

    /** Axon reads the snapshot first and then what came after it; here they come together. */
    @Override
    public DomainEventStream readEvents(String aggregateId) {
        return told(aggregateId, engine.past(aggregateId));
    }

    /** What is known of an aggregate already, as events to make it of. */
    public DomainEventStream told(String aggregateId, Past past) {
        return engine.told(aggregateId, past);
    }

    @Override
    public TrackingEventStream openStream(@Nullable TrackingToken token) {
        recent.forget();
        return new LedgerStream(recent, signals, positionOf(token));
    }

    /** Position a token stands for; a replay's token counts from where the replay is. */
    static long positionOf(@Nullable TrackingToken token) {
        return WrappedToken.unwrapLowerBound(token) instanceof GlobalSequenceTrackingToken at ? at.getGlobalIndex() : 0;
    }

    private static final class Builder extends AbstractEventStore.Builder {

        private Builder on(LedgerEngine engine) {
            storageEngine(engine);
            return this;
        }
    }
}
