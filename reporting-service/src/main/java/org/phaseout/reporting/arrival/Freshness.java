package org.phaseout.reporting.arrival;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.phaseout.platform.inbox.AppliedEvents;
import org.springframework.stereotype.Component;

/** Lets a reader see its own writes: a read that names an event waits a moment for it, then says how far it is. */
@Component
public class Freshness {

    private static final Duration PATIENCE = Duration.ofSeconds(1);

    private final Arrivals arrivals;
    private final AppliedEvents applied;

    Freshness(Arrivals arrivals, AppliedEvents applied) {
        this.arrivals = arrivals;
        this.applied = applied;
    }

    /**
     * How far the view is, once it has taken in the event or a second has gone by.
     *
     * @param after stored event named in the writer's receipt; null does not wait
     */
    public AsOf of(String reader, String district, @Nullable UUID after) {
        return of(reader, List.of(reader), district, after);
    }

    /**
     * The same of a view that several readers feed.
     *
     * @param readers any of which may bring the event
     */
    public AsOf of(String view, List<String> readers, String district, @Nullable UUID after) {
        var arrived = after == null || applied.awaitApplied(readers, after, PATIENCE);
        return arrivals.head(view, district, arrived);
    }
}
