package org.phaseout.platform.read;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.phaseout.platform.domain.History;
import org.phaseout.platform.domain.History.Entry;

/**
 * One fact in the history of an aggregate, as it is read by officers.
 *
 * @param fact stored name; with the version it names the fact in a correction or voiding (U12)
 * @param undoneBy version of the voiding, or of the fact that stands in its place; null while it stands
 */
public record HistoryLine(
        long version,
        String fact,
        String by,
        LocalDate occurredOn,
        Instant recordedAt,
        @Nullable Long undoneBy) {

    static HistoryLine of(KeptFact fact, History<?> history) {
        return new HistoryLine(
                fact.version(),
                fact.fact(),
                fact.by(),
                fact.occurredOn(),
                fact.recordedAt(),
                history.at(fact.version()).map(Entry::undoneBy).orElse(null));
    }
}
