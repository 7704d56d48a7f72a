package org.phaseout.enterprise.plan.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.phaseout.platform.domain.Claim;
import org.phaseout.platform.domain.ClaimChange;
import org.phaseout.platform.domain.ClaimChange.Released;
import org.phaseout.platform.domain.ClaimChange.Taken;
import org.phaseout.platform.domain.Correction;
import org.phaseout.platform.domain.Fact;
import org.phaseout.platform.domain.StoredAs;
import org.phaseout.platform.domain.Undoing;

/** Everything that can have happened to a township-year plan. Stored for ever, so fields are only ever added. */
public sealed interface PlanEvent extends Fact {

    String planId();

    @Override
    default String aggregateId() {
        return planId();
    }

    @Override
    default List<ClaimChange> claims() {
        return switch (this) {
            case PlanOpened opened -> taken(opened.period().claim());
            case PlanVoided voided -> givenBack(voided.period());
            case PlanCorrected corrected -> givenBack(corrected.period());
            case PlanSurveyClosed _, PlanSubmitted _, PlanAmended _ -> List.of();
        };
    }

    private static List<ClaimChange> taken(Claim period) {
        return List.of(new Taken(period), new Taken(period.restedOn()));
    }

    private static List<ClaimChange> givenBack(@Nullable String period) {
        return Stream.ofNullable(period)
                .<ClaimChange>map(text -> new Released(PlanPeriod.of(text).claim()))
                .toList();
    }

    @StoredAs("plan-opened")
    record PlanOpened(String planId, String township, int year, String document) implements PlanEvent {

        PlanPeriod period() {
            return new PlanPeriod(township, year);
        }
    }

    /** @param coverage enterprises looked at; {@code found} units found */
    @StoredAs("plan-survey-closed")
    record PlanSurveyClosed(String planId, String township, int year, int coverage, int found, boolean zeroReport)
            implements PlanEvent {}

    /** @param late after 31 July of the year */
    @StoredAs("plan-submitted")
    record PlanSubmitted(
            String planId,
            String township,
            int year,
            boolean late,
            List<String> keyTasks,
            List<String> measures,
            List<String> departments,
            String document)
            implements PlanEvent {}

    @StoredAs("plan-amended")
    record PlanAmended(String planId, int number, String change, String document) implements PlanEvent {}

    /** @param period what the plan gives back, as {@code <township>/<year>}, when its opening is voided */
    @StoredAs("plan-voided")
    record PlanVoided(
            String planId,
            long version,
            String fact,
            String office,
            String reason,
            String document,
            @Nullable String period)
            implements PlanEvent, Undoing {}

    /** @param period what the plan gives back, as {@code <township>/<year>}, when it is opened for another */
    @StoredAs("plan-corrected")
    record PlanCorrected(
            String planId,
            long version,
            String fact,
            String office,
            String reason,
            String document,
            long replacedBy,
            LocalDate occurredOn,
            @Nullable String period)
            implements PlanEvent, Undoing, Correction {}
}
