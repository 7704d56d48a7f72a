package org.phaseout.platform.ledger;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.phaseout.platform.domain.Holders;

/**
 * What the ledger knows before a decision, read in one round trip.
 *
 * @param receipt of the action, when it was accepted before
 * @param streamType of the subject; null when the subject is new
 * @param version of the subject; 0 when it is new
 * @param past of the subject; null when it was not asked for
 */
public record Known(
        Optional<Receipt> receipt,
        @Nullable String streamType,
        long version,
        Holders holders,
        @Nullable Past past) {

    /** A subject that somebody remembers. */
    public static Known remembered(String streamType, long version) {
        return new Known(Optional.empty(), streamType, version, Holders.NOBODY, null);
    }

    Known with(Holders seen) {
        return new Known(receipt, streamType, version, seen, past);
    }

    Known with(Past read) {
        return new Known(receipt, streamType, version, holders, read);
    }
}
