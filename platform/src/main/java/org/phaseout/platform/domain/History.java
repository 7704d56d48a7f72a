package org.phaseout.platform.domain;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * U12: the facts of one aggregate in the order they were told, and which of them still stand. Nothing is ever taken
 * out; a fact that was voided or corrected only stands no longer.
 */
public record History<F>(List<Entry<F>> entries) {

    /**
     * @param version of the aggregate after the fact
     * @param undoneBy version of what undid it: of the voiding, or of the fact that stands in its place; null while it
     *     stands
     */
    public record Entry<F>(
            long version, F fact, Told told, @Nullable Long undoneBy) {

        public boolean stands() {
            return undoneBy == null;
        }
    }

    public History {
        entries = List.copyOf(entries);
    }

    public static <F> History<F> empty() {
        return new History<>(List.of());
    }

    /** With one more fact, at the version it was told as. */
    public History<F> plus(F fact, Told told) {
        return new History<>(Stream.concat(entries.stream(), Stream.of(new Entry<>(told.version(), fact, told, null)))
                .toList());
    }

    /**
     * With the fact at a version standing no longer.
     *
     * @param by version of the fact that voids it
     */
    public History<F> undone(long version, long by) {
        return new History<>(entries.stream()
                .map(entry -> entry.version() == version ? new Entry<>(version, entry.fact(), entry.told(), by) : entry)
                .toList());
    }

    /**
     * With another fact standing in the place of the one at a version.
     *
     * @param by version of that other fact, which is told next
     */
    public History<F> replaced(long version, long by) {
        return undone(version, by);
    }

    /** The fact that was told as a version, whether it stands or not. */
    public Optional<Entry<F>> at(long version) {
        return entries.stream().filter(entry -> entry.version() == version).findFirst();
    }

    /** What stands, in the order in which it holds: a fact that replaces another stands in that one's place. */
    public List<Entry<F>> standing() {
        var replaces = new HashMap<Long, Entry<F>>();
        for (var entry : entries) {
            if (entry.undoneBy() != null) {
                at(entry.undoneBy()).ifPresent(by -> replaces.put(by.version(), entry));
            }
        }
        var standing = new ArrayList<Entry<F>>();
        for (var first : entries) {
            if (!replaces.containsKey(first.version())) {
                lastInPlaceOf(first).filter(Entry::stands).ifPresent(standing::add);
            }
        }
        return List.copyOf(standing);
    }

    private Optional<Entry<F>> lastInPlaceOf(Entry<F> first) {
        var last = Optional.of(first);
        while (last.isPresent() && last.get().undoneBy() != null) {
            last = at(last.get().undoneBy());
        }
        return last;
    }
}
