package org.phaseout.deploy.bench.axon;

import java.util.LinkedHashMap;
import java.util.Map;
import org.axonframework.eventsourcing.eventstore.EventStore;

/**
 * How Axon is set.
 *
 * @param cached whether aggregates are kept, all of them and for good
 * @param snapshotAfter events after which a snapshot is made; 0 for never
 * @param segments into which the followed log is split
 * @param threads that follow it
 * @param batch events per transaction of a follower
 */
public record AxonSettings(String name, boolean cached, int snapshotAfter, int segments, int threads, int batch) {

    /** What its starter does when nothing is said, but for the time-outs, which alone cost it a quarter. */
    public static final AxonSettings STOCK = new AxonSettings("axon stock", false, 0, 16, 4, 1);

    /** The best we found for it. */
    public static final AxonSettings BEST = new AxonSettings("axon best", true, 100, 4, 4, 500);

    /** For the head of the table. */
    public Map<String, String> told() {
        var told = new LinkedHashMap<String, String>();
        told.put("version", String.valueOf(EventStore.class.getPackage().getImplementationVersion()));
        told.put("cache", cached ? "strong" : "none");
        told.put("snapshot after", snapshotAfter == 0 ? "never" : snapshotAfter + " events");
        told.put("processor", segments + " segments, " + threads + " threads, batch " + batch);
        told.put("dead letters", "off");
        told.put("time-outs", "off");
        told.put("serializer", "jackson3");
        return told;
    }
}
