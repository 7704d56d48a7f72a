package org.phaseout.reporting.arrival;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** How far a reader has come with some keys of a district, while a batch is read. */
public final class HighWaters {

    private final Map<String, Long> known;
    private final Set<String> asked;
    private final Map<String, Long> raised = new TreeMap<>();

    /** @param known of the keys that were asked for, those of which anything was read */
    HighWaters(Set<String> asked, Map<String, Long> known) {
        this.asked = new TreeSet<>(asked);
        this.known = new HashMap<>(known);
    }

    /**
     * Whether the view must act on a message: it is newer than all it has seen of the key. A message that comes again, or
     * that a newer one of the same aggregate has overtaken, is not news.
     */
    public boolean raise(String key, long version) {
        if (version <= of(key)) {
            return false;
        }
        known.put(key, version);
        raised.put(key, version);
        return true;
    }

    /** Version of the latest message the reader has taken in of the key; 0 while there is none. */
    public long of(String key) {
        if (!asked.contains(key)) {
            throw new IllegalArgumentException("nobody asked for the high water of " + key);
        }
        return Optional.ofNullable(known.get(key)).orElse(0L);
    }

    Map<String, Long> raised() {
        return raised;
    }
}
