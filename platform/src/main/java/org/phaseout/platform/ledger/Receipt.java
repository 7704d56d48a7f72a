package org.phaseout.platform.ledger;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Proof that a reported action was accepted.
 *
 * @param firstPosition of its events in the log; null for an accepted action that changed nothing
 * @param lastPosition of its events in the log; null for an accepted action that changed nothing
 * @param version of the aggregate afterwards
 * @param digest SHA-256 of the action's canonical form
 */
public record Receipt(
        String source,
        String id,
        String authority,
        String subject,
        @Nullable Long firstPosition,
        @Nullable Long lastPosition,
        long version,
        List<UUID> eventIds,
        Instant recordedAt,
        byte[] digest) {}
