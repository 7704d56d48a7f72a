package org.phaseout.platform.ledger;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What became of an {@link Append}. A loser has left nothing behind. */
public sealed interface AppendResult {

    /**
     * The append stands.
     *
     * @param firstPosition of its events in the log; null when there were none
     * @param lastPosition of its events in the log; null when there were none
     * @param version of the stream afterwards
     */
    record Appended(@Nullable Long firstPosition, @Nullable Long lastPosition, long version, Instant recordedAt)
            implements AppendResult {}

    /** The key was accepted before; nothing was added. */
    record Repeated() implements AppendResult {}

    /** The stream is not at the expected version; decide again. */
    record Moved(long actualVersion) implements AppendResult {}

    /** A claim is no longer held by whom the decision saw; decide again. */
    record Contended() implements AppendResult {}
}
