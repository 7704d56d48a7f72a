package org.phaseout.platform.ledger;

import java.time.Duration;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventhandling.GenericTrackedDomainEventMessage;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.jspecify.annotations.Nullable;

/** The newest stretch of the log, read and decoded once for all who follow it there. Who lags behind it reads alone. */
final class Recent {

    private static final int FETCH = 500;
    private static final int KEPT = 1_000;

    /** How long a look that found nothing is believed, should the word of an append be lost. */
    private static final long TRUST = Duration.ofMillis(500).toNanos();

    private final Ledger ledger;
    private final EventTypes types;
    private final NavigableMap<Long, TrackedEventMessage<?>> kept = new TreeMap<>();
    private long begin;
    private long end;
    private long askedAt;
    private volatile boolean mayHaveGrown = true;

    Recent(Ledger ledger, EventTypes types) {
        this.ledger = ledger;
        this.types = types;
    }

    /** To be called when something was appended, before anybody looks for it. */
    void grew() {
        mayHaveGrown = true;
    }

    /** Whoever begins to follow reads what the ledger holds now, and not what others were given before. */
    synchronized void forget() {
        kept.clear();
        begin = end;
    }

    /** The next events after a position, in order; none where it is the last. */
    List<TrackedEventMessage<?>> after(long position) {
        var shared = shared(position);
        return shared == null ? alone(position) : shared;
    }

    private List<TrackedEventMessage<?>> alone(long position) {
        return ledger.after(position, FETCH).stream()
                .<TrackedEventMessage<?>>map(this::message)
                .toList();
    }

    private synchronized @Nullable List<TrackedEventMessage<?>> shared(long position) {
        if (position < begin) {
            return null;
        }
        if (position > end) { // whoever asks is further than all before
            kept.clear();
            begin = position;
            end = position;
            mayHaveGrown = true;
        }
        if (position == end && (mayHaveGrown || System.nanoTime() - askedAt > TRUST)) {
            readOn();
        }
        return kept.tailMap(position, false).values().stream().limit(FETCH).toList();
    }

    private void readOn() {
        mayHaveGrown = false; // before looking: what is appended meanwhile is looked for again
        try {
            var next = ledger.after(end, FETCH);
            for (var event : next) {
                kept.put(event.position(), message(event));
                end = event.position();
            }
            askedAt = System.nanoTime();
            if (next.size() == FETCH) {
                mayHaveGrown = true;
            }
        } catch (RuntimeException failure) {
            mayHaveGrown = true;
            throw failure;
        }
        while (kept.size() > KEPT) {
            begin = kept.pollFirstEntry().getKey();
        }
    }

    private TrackedEventMessage<?> message(StoredEvent event) {
        var recorded = types.recorded(event);
        return new GenericTrackedDomainEventMessage<>(
                new GlobalSequenceTrackingToken(event.position()),
                new GenericDomainEventMessage<>(
                        event.streamType(),
                        event.streamId(),
                        event.version() - 1,
                        recorded.fact(),
                        recorded.asMetaData(),
                        event.id().toString(),
                        event.recordedAt()));
    }
}
