package org.phaseout.reporting.record.domain;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One message about a record, in this service's words.
 *
 * @param version of the aggregate, its order among what is told of the record; there may be gaps
 * @param undoing what it takes back, if it does (U12)
 * @param authority who reported it
 */
public record Telling(
        long version,
        RecordFact fact,
        @Nullable Undoing undoing,
        LocalDate occurredOn,
        Instant recordedAt,
        String authority) {

    /**
     * U12: a fact that no longer stands.
     *
     * @param replacedBy version of the fact that stands in its place; null when none does
     */
    public record Undoing(long version, @Nullable Long replacedBy) {}

    /** Whether it is a fact that somebody reported, and not one that a due date or a policy brought about. */
    public boolean isReported() {
        return !(fact instanceof RecordFact.Undid) && !authority.equals("alarm") && !authority.equals("policy");
    }
}
