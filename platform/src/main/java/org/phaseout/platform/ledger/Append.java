package org.phaseout.platform.ledger;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.phaseout.platform.domain.Claim;

/**
 * Everything that must become true together, or not at all, when a command is accepted. Nothing else is written with a
 * command.
 *
 * @param expectedVersion of the stream before the events; 0 for a stream that does not exist yet
 * @param events in order; none for an accepted action that changed nothing
 * @param claims what the decision saw, and what its events do about it
 * @param key the reported action this answers; absent for what the system decides by itself
 * @param at business time; the ledger assigns {@code recordedAt} from it, never earlier than its predecessor's
 */
public record Append(
        String district,
        Stream stream,
        long expectedVersion,
        List<NewEvent> events,
        List<Claiming> claims,
        @Nullable Key key,
        EventMetadata metadata,
        Instant at) {

    public Append {
        at = at.truncatedTo(ChronoUnit.MICROS); // what PostgreSQL keeps, so that every answer is the stored one
        events = List.copyOf(events);
        claims = List.copyOf(claims);
    }

    /** One aggregate's events. Ids are unique across types within a service. */
    public record Stream(String type, String id) {}

    /** @param occurredOn the day it happened, Asia/Shanghai */
    public record NewEvent(UUID id, String name, int revision, LocalDate occurredOn, byte[] payload) {}

    /**
     * Asserts that {@code seen} still holds the claim, and hands it to {@code next}.
     *
     * @param seen the holder the decision was made on; null for nobody
     * @param next the holder from now on, the same as seen to leave it; null to release it
     * @param takenOver from whoever holds it: nothing is asserted, and of several at the same time the last keeps it
     */
    public record Claiming(
            Claim claim, @Nullable String seen, @Nullable String next, boolean takenOver) {

        public static Claiming asserted(Claim claim, @Nullable String seen, @Nullable String next) {
            return new Claiming(claim, seen, next, false);
        }

        public static Claiming takenOver(Claim claim, String next) {
            return new Claiming(claim, null, next, true);
        }

        boolean onlySees() {
            return !takenOver && seen != null && seen.equals(next);
        }
    }

    /**
     * The idempotency key of a reported action, bound to its sender and content for ever.
     *
     * @param digest SHA-256 of the action's canonical form
     */
    public record Key(String source, String id, String authority, byte[] digest) {}
}
