package org.phaseout.platform.ledger.rig;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import org.phaseout.platform.ledger.Ledger;

/** Follows a ledger from its start and notes what it is given, until it has seen the last position and is told to stop. */
final class Reader implements Runnable {

    private final Ledger ledger;
    private final List<UUID> seen = new ArrayList<>();
    private long position;
    private long skips;
    private volatile boolean stopping;

    Reader(Ledger ledger) {
        this.ledger = ledger;
    }

    @Override
    public void run() {
        while (!(stopping && position == ledger.head())) {
            var next = ledger.after(position, 500);
            for (var event : next) {
                if (event.position() != ++position) {
                    skips++;
                    position = event.position();
                }
                seen.add(event.id());
            }
            if (next.isEmpty()) {
                LockSupport.parkNanos(200_000);
            }
        }
    }

    void stopAtTheEnd() {
        stopping = true;
    }

    /** Events in the order in which they were given. */
    List<UUID> seen() {
        return seen;
    }

    /** How often the next event was not the one after the last. */
    long skips() {
        return skips;
    }
}
