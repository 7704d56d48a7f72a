package org.phaseout.reporting.notice.view;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/** What was told of one aggregate, by version: as it was read from a table, and what of it a batch has changed. */
final class Rows<V> {

    private final NavigableMap<Long, V> all = new TreeMap<>();
    private final Set<Long> changed = new LinkedHashSet<>();

    void read(long version, V row) {
        all.put(version, row);
    }

    /** What was told as a version before is kept: told again it says nothing new. */
    void add(long version, V row) {
        if (all.putIfAbsent(version, row) == null) {
            changed.add(version);
        }
    }

    void change(long version, V row) {
        all.put(version, row);
        changed.add(version);
    }

    Optional<V> at(long version) {
        return Optional.ofNullable(all.get(version));
    }

    Collection<V> all() {
        return all.values();
    }

    Stream<V> changed() {
        return changed.stream().map(version -> Objects.requireNonNull(all.get(version)));
    }
}
