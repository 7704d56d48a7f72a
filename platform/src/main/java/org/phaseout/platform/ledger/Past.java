package org.phaseout.platform.ledger;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an aggregate is made of again.
 *
 * @param snapshot from which to begin; null where the events are all there are
 * @param events after it, oldest first
 */
public record Past(@Nullable Snapshot snapshot, List<StoredEvent> events) {

    public Past {
        events = List.copyOf(events);
    }

    /**
     * An aggregate as it was, as it is stored.
     *
     * @param version events it is made of
     * @param name of the form in which its root is written
     */
    public record Snapshot(String streamType, String streamId, long version, String name, byte[] payload) {}
}
