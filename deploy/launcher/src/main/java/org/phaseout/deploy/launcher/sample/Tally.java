package org.phaseout.deploy.launcher.sample;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Counts what came of the play; written by many senders at once. */
public final class Tally {

    private final Map<Service, Set<String>> accepted = new EnumMap<>(Service.class);
    private final Map<String, Integer> refused = new TreeMap<>();
    private final List<String> surprises = Collections.synchronizedList(new ArrayList<>());
    private final List<Long> postNanos = Collections.synchronizedList(new ArrayList<>());
    private final List<Long> visibleNanos = Collections.synchronizedList(new ArrayList<>());
    private int posted;
    private int repeated;

    synchronized void accepted(Service service, String id) {
        posted++;
        accepted.computeIfAbsent(service, _ -> new HashSet<>()).add(id);
    }

    synchronized void repeated() {
        posted++;
        repeated++;
    }

    synchronized void refused(String code) {
        posted++;
        refused.merge(code, 1, Integer::sum);
    }

    void surprise(String what) {
        surprises.add(what);
    }

    void postTook(long nanos) {
        postNanos.add(nanos);
    }

    void visibleAfter(long nanos) {
        visibleNanos.add(nanos);
    }

    /** Ids of the actions that a service has accepted. */
    public synchronized Set<String> acceptedBy(Service service) {
        return Set.copyOf(accepted.getOrDefault(service, Set.of()));
    }

    public List<String> surprises() {
        return List.copyOf(surprises);
    }

    /** For the summary; latencies in milliseconds. */
    synchronized Map<String, Object> figures() {
        var figures = new LinkedHashMap<String, Object>();
        figures.put("posted", posted);
        figures.put("accepted", accepted.values().stream().mapToInt(Set::size).sum());
        figures.put("replayed", repeated);
        figures.put("refused", new TreeMap<>(refused));
        figures.put("postMillis", percentiles(postNanos));
        figures.put("postToVisibleMillis", percentiles(visibleNanos));
        return figures;
    }

    private static Map<String, Object> percentiles(List<Long> nanos) {
        var sorted = nanos.stream().mapToLong(Long::longValue).toArray();
        Arrays.sort(sorted);
        var figures = new LinkedHashMap<String, Object>();
        figures.put("n", sorted.length);
        if (sorted.length > 0) {
            figures.put("p50", millis(sorted[(sorted.length - 1) / 2]));
            figures.put("p99", millis(sorted[(int) Math.ceil(sorted.length * 0.99) - 1]));
        }
        return figures;
    }

    private static double millis(long nanos) {
        return Math.round(nanos / 100_000.0) / 10.0;
    }
}
