package org.phaseout.enterprise.unit.domain;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.phaseout.platform.domain.StoredAs;

/** What is noticed about a unit beside its way out: lateness, resurgence, and closing decisions that reach it. */
public sealed interface FindingEvent extends UnitEvent {

    /** U10: {@code due} passed and {@code what} ({@code sealing}, {@code dismantling}) was not known to be done. */
    @StoredAs("unit-overdue")
    record UnitOverdue(String unitId, String what, LocalDate due) implements FindingEvent {}

    /** E7: what became known later shows that the date did not pass without what was due. */
    @StoredAs("unit-overdue-overtaken")
    record UnitOverdueOvertaken(String unitId, String what, LocalDate due) implements FindingEvent {}

    @StoredAs("unit-reminded")
    record UnitReminded(
            String unitId,
            String office,
            String content,
            @Nullable String document) implements FindingEvent {}

    /**
     * U8: machines of this unit were seen before.
     *
     * @param formerUnitId the unit that exited with them
     * @param machines fingerprints that were recognised
     */
    @StoredAs("unit-resurgence-suspected")
    record UnitResurgenceSuspected(String unitId, String formerUnitId, List<String> machines) implements FindingEvent {}

    @StoredAs("unit-resurgence-confirmed")
    record UnitResurgenceConfirmed(String unitId, String formerUnitId, String office, String reason, String document)
            implements FindingEvent {}

    @StoredAs("unit-resurgence-cleared")
    record UnitResurgenceCleared(String unitId, String formerUnitId, String office, String reason, String document)
            implements FindingEvent {}

    @StoredAs("unit-closure-decided")
    record UnitClosureDecided(String unitId, String caseId, OfficialDocument decision) implements FindingEvent {}

    /** @param outcome of the review, such as {@code annulled} or {@code found-void} */
    @StoredAs("unit-ground-annulled")
    record UnitGroundAnnulled(String unitId, String caseId, String outcome) implements FindingEvent {}
}
