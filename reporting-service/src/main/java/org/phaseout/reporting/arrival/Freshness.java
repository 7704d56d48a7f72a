package org.phaseout.reporting.arrival;

import java.time.Duration;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Lets a reader see its own writes: a read that names an event waits a moment for it, then says how far it is. */
@Component
public class Freshness {

    private static final Duration PATIENCE = Duration.ofSeconds(1);
    private static final Duration LOOK_ANYWAY = Duration.ofMillis(100);

    private final Arrivals arrivals;
    private final Awaited awaited;

    Freshness(Arrivals arrivals, Awaited awaited) {
        this.arrivals = arrivals;
        this.awaited = awaited;
    }

    /**
     * How far the view is, once it has taken in the event or a second has gone by.
     *
     * @param after stored event named in the writer's receipt; null does not wait
     */
    public AsOf of(String reader, String district, @Nullable UUID after) {
        return arrivals.head(reader, district, after == null || arrives(reader, after));
    }

    private boolean arrives(String reader, UUID event) {
        var deadline = System.nanoTime() + PATIENCE.toNanos();
        while (!arrivals.has(reader, event)) {
            var left = deadline - System.nanoTime();
            if (left <= 0) {
                return false;
            }
            try {
                awaited.untilRung(Math.min(left, LOOK_ANYWAY.toNanos()));
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return false;
            }
        }
        return true;
    }
}
