package org.phaseout.enforcement.cases.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.phaseout.platform.domain.ClaimChange;
import org.phaseout.platform.domain.ClaimChange.Released;
import org.phaseout.platform.domain.Correction;
import org.phaseout.platform.domain.StoredAs;
import org.phaseout.platform.domain.Undoing;

/** U12: what was told in error. */
public sealed interface UndoingEvent extends CaseEvent {

    private static List<ClaimChange> givenBack(@Nullable String number) {
        return Stream.ofNullable(number)
                .<ClaimChange>map(text -> new Released(Documents.claim(text)))
                .toList();
    }

    /**
     * @param replacedBy version at which the fact follows as it should have been, on the day it has happened
     * @param givenBack number of a document that the case no longer stands on
     */
    @StoredAs("case-corrected")
    record CaseCorrected(
            String caseId,
            long version,
            String fact,
            String office,
            String reason,
            String document,
            long replacedBy,
            LocalDate occurredOn,
            @Nullable String givenBack)
            implements UndoingEvent, Correction {

        @Override
        public List<ClaimChange> claims() {
            return UndoingEvent.givenBack(givenBack);
        }
    }

    /** @param givenBack number of a document that the case no longer stands on */
    @StoredAs("case-voided")
    record CaseVoided(
            String caseId,
            long version,
            String fact,
            String office,
            String reason,
            String document,
            @Nullable String givenBack)
            implements UndoingEvent, Undoing {

        @Override
        public List<ClaimChange> claims() {
            return UndoingEvent.givenBack(givenBack);
        }
    }
}
