package org.phaseout.platform.domain;

import java.time.LocalDate;
import java.util.List;

/** U12: why a fact is neither voided nor corrected. */
public sealed interface UndoFlaw {

    record NoSuchVersion(long version) implements UndoFlaw {}

    /** @param fact stored name of what was told at that version */
    record OtherFact(long version, String fact) implements UndoFlaw {}

    /** An undoing is not undone; what it undid is reported again. */
    record UndoingStays(long version) implements UndoFlaw {}

    record UndoneAlready(long version, long by) implements UndoFlaw {}

    /** Only the authority that told a fact takes it back. */
    record NotYourAct(long version, String by) implements UndoFlaw {}

    /** @param day on which the corrected fact is said to have happened */
    record DayInTheFuture(LocalDate day, LocalDate today) implements UndoFlaw {}

    /** @param aggregates ids of others, of which facts rest on it */
    record OthersRestOnIt(long version, List<String> aggregates) implements UndoFlaw {}

    record LaterFactsRestOnIt(long version, List<Resting> facts) implements UndoFlaw {

        /** @param fact stored name */
        public record Resting(long version, String fact) {

            @Override
            public String toString() {
                return fact + " (" + version + ")";
            }
        }
    }
}
