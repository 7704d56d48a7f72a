package org.phaseout.platform.ledger;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.axonframework.eventhandling.EventMessage;
import org.phaseout.platform.domain.Fact;

/**
 * A fact with what the ledger knows of it.
 *
 * @param position in the log, from 1, gapless
 * @param version of the aggregate after it, from 1
 */
public record Recorded<E extends Fact>(
        E fact,
        UUID id,
        long position,
        String aggregateId,
        long version,
        String district,
        LocalDate occurredOn,
        Instant recordedAt,
        EventMetadata metadata) {

    private static final String KEY = "recorded";

    /** What the ledger said of an event it streams. */
    @SuppressWarnings("unchecked") // only Recent writes under this key
    public static Recorded<Fact> of(EventMessage<?> message) {
        return (Recorded<Fact>) Objects.requireNonNull(message.getMetaData().get(KEY));
    }

    Map<String, ?> asMetaData() {
        return Map.of(KEY, this);
    }
}
