package org.phaseout.platform.ledger;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * An event as it lies in the log.
 *
 * @param position in the log, from 1, gapless and in commit order
 * @param version of its aggregate after it, from 1
 * @param name stable name of the event, never a class name
 * @param recordedAt business time, never decreasing along the log
 */
public record StoredEvent(
        long position,
        UUID id,
        String streamType,
        String streamId,
        long version,
        String name,
        int revision,
        String district,
        LocalDate occurredOn,
        Instant recordedAt,
        byte[] metadata,
        byte[] payload) {}
