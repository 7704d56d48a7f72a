package org.phaseout.enforcement.cases.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.phaseout.platform.domain.StoredAs;

/** From the lead to the ground that was found. */
public sealed interface FindingEvent extends CaseEvent {

    /** @param uscc and {@code township}: null in a lead that a policy puts down, whose unit tells them */
    @StoredAs("case-lead-recorded")
    record CaseLeadRecorded(
            String caseId,
            String track,
            @Nullable String uscc,
            @Nullable String township,
            List<String> units,
            String about)
            implements FindingEvent {}

    @StoredAs("case-lead-withdrawn")
    record CaseLeadWithdrawn(String caseId, String reason) implements FindingEvent {}

    /** @param ground it was opened on; null where that was not said */
    @StoredAs("case-opened")
    record CaseOpened(
            String caseId,
            String department,
            String track,
            String uscc,
            String enterpriseName,
            String township,
            String industryCode,
            String industryEdition,
            List<String> units,
            List<String> officers,
            @Nullable String ground)
            implements FindingEvent {}

    /**
     * @param particulars further facts by their words; null where there are none
     * @param actOn day of the act, whose rules govern; null where it is the day of the finding
     * @param earlierPenalties null where the ground asks for none, or only their numbers were stored
     */
    @StoredAs("case-ground-found")
    record CaseGroundFound(
            String caseId,
            String ground,
            String clause,
            @Nullable Measurement measurement,
            @Nullable String facts,
            List<String> officers,
            @Nullable Discharge discharge,
            @Nullable Map<String, String> particulars,
            @Nullable LocalDate actOn,
            @Nullable List<EarlierPenalty> earlierPenalties)
            implements FindingEvent {}
}
