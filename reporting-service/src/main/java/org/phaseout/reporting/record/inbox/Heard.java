package org.phaseout.reporting.record.inbox;

import org.jspecify.annotations.Nullable;
import org.phaseout.reporting.record.domain.RecordFact;
import org.phaseout.reporting.record.domain.RecordFact.Noted;
import org.phaseout.reporting.record.domain.RecordFact.Undid;
import org.phaseout.reporting.record.domain.RecordKind;
import org.phaseout.reporting.record.domain.Telling.Undoing;

/**
 * A message in this service's words.
 *
 * @param kind of the record it is about
 */
record Heard(RecordKind kind, RecordFact fact, @Nullable Undoing undoing) {

    static Heard of(RecordKind kind, RecordFact fact) {
        return new Heard(kind, fact, null);
    }

    static Heard noted(RecordKind kind) {
        return of(kind, new Noted());
    }

    static Heard undone(RecordKind kind, long version, @Nullable Long replacedBy) {
        return new Heard(kind, new Undid(), new Undoing(version, replacedBy));
    }
}
