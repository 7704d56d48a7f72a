package org.phaseout.reporting.record.view;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.phaseout.reporting.record.domain.RecordRef;
import org.phaseout.reporting.record.domain.Telling.Undoing;

/** A message about a record as it came, kept so that the record can be told again. */
public record KeptMessage(RecordRef record, long version, Saying saying, Origin origin) {

    /**
     * @param type published name, such as {@code phaseout.unit.sealed.v1}
     * @param body in the JSON of its contract
     * @param undoing what it takes back, if it does (U12)
     */
    public record Saying(String type, String body, @Nullable Undoing undoing) {}

    /** @param authority who reported it */
    public record Origin(LocalDate occurredOn, Instant recordedAt, String authority, UUID eventId) {}
}
