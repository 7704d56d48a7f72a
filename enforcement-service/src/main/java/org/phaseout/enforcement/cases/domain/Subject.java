package org.phaseout.enforcement.cases.domain;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.phaseout.enforcement.cases.domain.FindingEvent.CaseLeadRecorded;
import org.phaseout.enforcement.cases.domain.FindingEvent.CaseOpened;
import org.phaseout.platform.domain.History;
import org.phaseout.platform.domain.History.Entry;

/** Whom a case is against and what it is about; a lead put down by a policy names the unit alone. */
public record Subject(
        @Nullable String department,
        String track,
        @Nullable String uscc,
        @Nullable String enterpriseName,
        @Nullable String township,
        List<String> units) {

    static final Subject NOBODY = new Subject(null, "none", null, null, null, List.of());

    static Subject of(CaseLeadRecorded lead) {
        return new Subject(null, lead.track(), lead.uscc(), null, lead.township(), lead.units());
    }

    static Subject of(CaseOpened opened) {
        return new Subject(
                opened.department(),
                opened.track(),
                opened.uscc(),
                opened.enterpriseName(),
                opened.township(),
                opened.units());
    }

    /** As it was told, whether it stands or not: the opening says more than the lead. */
    static Subject ever(History<CaseEvent> history) {
        return Stream.concat(
                        told(history, CaseOpened.class).map(Subject::of),
                        told(history, CaseLeadRecorded.class).map(Subject::of))
                .findFirst()
                .orElse(NOBODY);
    }

    private static <F> Stream<F> told(History<CaseEvent> history, Class<F> type) {
        return history.entries().stream()
                .map(Entry::fact)
                .filter(type::isInstance)
                .map(type::cast);
    }
}
