package org.phaseout.platform.read;

import java.time.Duration;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.phaseout.platform.follow.FollowerProgress;
import org.phaseout.platform.ledger.Ledger;
import org.springframework.stereotype.Component;

/** Lets a sender read its own writes: a read that says {@code after=<event id>} waits for the view to have it. */
@Component
public class AfterWait {

    private static final Duration LONGEST = Duration.ofSeconds(1);

    private final FollowerProgress progress;
    private final Ledger ledger;

    AfterWait(FollowerProgress progress, Ledger ledger) {
        this.progress = progress;
        this.ledger = ledger;
    }

    /** Waits up to a second; false when the follower has not applied by then all that the ledger held before. */
    public boolean upToNow(String follower) {
        return progress.awaitPosition(follower, ledger.head(), LONGEST);
    }

    /**
     * Waits up to a second, then lets the read answer with what there is.
     *
     * @param after the event id of a receipt; null when the reader does not insist
     * @return the ledger position up to which the follower's views are complete
     */
    public long asOf(String follower, @Nullable UUID after) {
        if (after != null) {
            progress.await(follower, after, LONGEST);
        }
        return progress.of(follower);
    }
}
