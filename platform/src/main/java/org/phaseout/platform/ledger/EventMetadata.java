package org.phaseout.platform.ledger;

import org.jspecify.annotations.Nullable;

/**
 * Where an event came from.
 *
 * @param authority who reported the action
 * @param source and {@code actionId}: the idempotency key of the action; null for what the system decided by itself
 * @param traceparent W3C trace context of the request
 */
public record EventMetadata(
        String authority,
        @Nullable String source,
        @Nullable String actionId,
        @Nullable String traceparent) {}
