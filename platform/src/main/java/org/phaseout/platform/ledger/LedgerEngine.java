package org.phaseout.platform.ledger;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventsourcing.eventstore.DomainEventStream;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.jspecify.annotations.Nullable;
import org.phaseout.platform.domain.Claim;
import org.phaseout.platform.domain.ClaimChange;
import org.phaseout.platform.domain.Fact;
import org.phaseout.platform.ledger.Append.Claiming;
import org.phaseout.platform.ledger.Append.NewEvent;
import org.phaseout.platform.ledger.AppendResult.Appended;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.core.JacksonException;

/** Axon's view of the ledger. Axon counts an aggregate's events from 0, the ledger its versions from 1. */
final class LedgerEngine implements EventStorageEngine {

    private static final Logger log = LoggerFactory.getLogger(LedgerEngine.class);

    private final Ledger ledger;
    private final EventTypes types;
    private final Snapshots snapshots;

    LedgerEngine(Ledger ledger, EventTypes types, Snapshots snapshots) {
        this.ledger = ledger;
        this.types = types;
        this.snapshots = snapshots;
    }

    @Override
    public void appendEvents(List<? extends EventMessage<?>> messages) {
        if (messages.isEmpty()) {
            return;
        }
        var attempt = Attempt.of(CurrentUnitOfWork.get().getMessage());
        var events = messages.stream().map(m -> (DomainEventMessage<?>) m).toList();
        var first = events.getFirst();
        var append = new Append(
                attempt.act().district(),
                new Append.Stream(first.getType(), first.getAggregateIdentifier()),
                first.getSequenceNumber(),
                events.stream().map(event -> newEvent(event, attempt)).toList(),
                claimings(attempt, events),
                attempt.key(),
                attempt.metadata(),
                attempt.act().at());
        var required = attempt.requiredVersion();
        var result = required != null && required != first.getSequenceNumber()
                ? new AppendResult.Moved(first.getSequenceNumber())
                : ledger.append(append);
        attempt.ended(result, append.events().stream().map(NewEvent::id).toList());
        if (!(result instanceof Appended)) {
            throw new AppendLost(result);
        }
    }

    private NewEvent newEvent(DomainEventMessage<?> message, Attempt attempt) {
        var name = EventTypes.nameOf(message.getPayloadType());
        return new NewEvent(
                UUID.fromString(message.getIdentifier()),
                name.value(),
                name.revision(),
                attempt.told(message).occurredOn(),
                types.write(message.getPayload()));
    }

    /**
     * Every claim the decision saw is asserted; those its events change get their new holder, by the last change where
     * several events of one append change the same claim.
     */
    private static List<Claiming> claimings(Attempt attempt, List<? extends DomainEventMessage<?>> events) {
        var holder = events.getFirst().getAggregateIdentifier();
        var seen = attempt.holders();
        var claimings = new LinkedHashMap<Claim, Claiming>();
        seen.byClaim().forEach((claim, by) -> claimings.put(claim, Claiming.asserted(claim, by, by)));
        events.stream()
                .flatMap(event -> ((Fact) event.getPayload()).claims().stream())
                .forEach(change -> claimings.put(
                        change.claim(),
                        switch (change) {
                            case ClaimChange.Taken(var claim) ->
                                Claiming.asserted(claim, seen.of(claim).orElse(null), holder);
                            case ClaimChange.TakenOver(var claim) -> Claiming.takenOver(claim, holder);
                            case ClaimChange.Released(var claim) -> // only what it holds does an aggregate give back
                                Claiming.asserted(claim, seen.of(claim).orElse(holder), null);
                        }));
        return List.copyOf(claimings.values());
    }

    @Override
    public DomainEventStream readEvents(String aggregateId, long firstSequenceNumber) {
        return told(ledger.eventsOf(aggregateId, firstSequenceNumber));
    }

    Past past(String aggregateId) {
        return ledger.past(aggregateId, snapshots.names());
    }

    /** A snapshot that cannot be read costs time and nothing else: everything is read from the start then. */
    DomainEventStream told(String aggregateId, Past past) {
        var snapshot = past.snapshot();
        if (snapshot == null) {
            return told(past.events());
        }
        try {
            return DomainEventStream.concat(DomainEventStream.of(snapshots.read(snapshot)), told(past.events()));
        } catch (JacksonException unreadable) {
            log.warn("the snapshot of {} cannot be read and may be deleted", aggregateId, unreadable);
            return readEvents(aggregateId, 0);
        }
    }

    private DomainEventStream told(List<StoredEvent> events) {
        return DomainEventStream.of(events.stream().map(this::message));
    }

    private DomainEventMessage<?> message(StoredEvent event) {
        return new GenericDomainEventMessage<>(
                event.streamType(),
                event.streamId(),
                event.version() - 1,
                types.read(event),
                Telling.asMetaData(types.told(event)),
                event.id().toString(),
                event.recordedAt());
    }

    @Override
    public Stream<? extends TrackedEventMessage<?>> readEvents(@Nullable TrackingToken token, boolean mayBlock) {
        throw new UnsupportedOperationException("the log is followed through " + LedgerStream.class.getSimpleName());
    }

    @Override
    public Optional<Long> lastSequenceNumberFor(String aggregateId) {
        return ledger.versionOf(aggregateId).map(version -> version - 1);
    }

    @Override
    public void storeSnapshot(DomainEventMessage<?> snapshot) {
        snapshots.keep(snapshot);
    }

    @Override
    public Optional<DomainEventMessage<?>> readSnapshot(String aggregateId) {
        return Optional.ofNullable(past(aggregateId).snapshot()).map(snapshots::read);
    }

    @Override
    public TrackingToken createTailToken() {
        return new GlobalSequenceTrackingToken(0);
    }

    @Override
    public TrackingToken createHeadToken() {
        return new GlobalSequenceTrackingToken(ledger.head());
    }

    @Override
    public TrackingToken createTokenAt(Instant moment) {
        return new GlobalSequenceTrackingToken(ledger.positionAt(moment));
    }
}
