package org.phaseout.platform.ledger;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.phaseout.platform.domain.Claim;

/** The log of a service: what was accepted, in the order in which it became true. */
public interface Ledger {

    /** Makes the append true in one statement, or says why not. Called outside any transaction. */
    AppendResult append(Append append);

    /** What is known of an action, its subject and the claims it names, before the decision. */
    Known known(String source, String actionId, String subject, Set<Claim> claims);

    /**
     * The same, and the past of the subject, in the same round trip.
     *
     * @param snapshots names of the forms that can be read
     */
    Known knownWithPast(String source, String actionId, String subject, Set<Claim> claims, Set<String> snapshots);

    /** The past of an aggregate, in one round trip; without any event when the ledger does not know it. */
    Past past(String streamId, Set<String> snapshots);

    Optional<Receipt> receipt(String source, String actionId);

    /** Events of one aggregate after the given version, oldest first. */
    List<StoredEvent> eventsOf(String streamId, long afterVersion);

    /** Version of an aggregate; absent when the ledger does not know it. */
    Optional<Long> versionOf(String streamId);

    /** The next events of the log after a position, oldest first, at most {@code limit}. */
    List<StoredEvent> after(long position, int limit);

    /** Position of the newest event; 0 for an empty log. */
    long head();

    /** Position of the newest event recorded no later than the given moment; "known then" is a position. */
    long positionAt(Instant moment);

    /** Position of an event by its id. */
    Optional<Long> positionOf(UUID eventId);
}
