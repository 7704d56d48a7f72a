package org.phaseout.platform.command;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Aggregates as they are after their newest event that this instance knows. A memory may be behind, where another
 * instance has appended meanwhile; it is never ahead, for nothing is remembered before its append stands.
 */
final class AggregateMemory {

    private static final int MOST = 20_000;

    private final Cache<String, Remembered> byId =
            Caffeine.newBuilder().maximumSize(MOST).build();

    /**
     * @param root the aggregate itself; whoever holds the repository's lock on it may change it
     * @param version events it is made of
     */
    record Remembered(String kind, Object root, long version) {}

    /** Version at which an aggregate of a kind is remembered. */
    Optional<Long> version(String kind, String id) {
        return Optional.ofNullable(byId.getIfPresent(id))
                .filter(remembered -> remembered.kind().equals(kind))
                .map(Remembered::version);
    }

    @Nullable
    Remembered of(String id) {
        return byId.getIfPresent(id);
    }

    void remember(String id, Remembered remembered) {
        byId.put(id, remembered);
    }

    void forget(String id) {
        byId.invalidate(id);
    }
}
