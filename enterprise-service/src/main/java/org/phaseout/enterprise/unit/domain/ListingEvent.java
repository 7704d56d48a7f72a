package org.phaseout.enterprise.unit.domain;

import java.time.LocalDate;
import java.util.List;
import org.phaseout.enterprise.unit.domain.UnitCommand.PlanOf;
import org.phaseout.platform.domain.ClaimChange;
import org.phaseout.platform.domain.ClaimChange.TakenOver;
import org.phaseout.platform.domain.StoredAs;

/** A unit on the plans of its township (U3). */
public sealed interface ListingEvent extends UnitEvent {

    /** @param planId the plan of the township and year; {@code way} is dismantle or seal */
    @StoredAs("unit-listed")
    record UnitListed(
            String unitId, String planId, String township, int year, String way, LocalDate exitBy, String document)
            implements ListingEvent {

        @Override
        public List<ClaimChange> claims() {
            return restingOn(new PlanOf(township, year));
        }
    }

    /** @param fromYear and {@code fromDocument}: the earlier listing */
    @StoredAs("unit-carried-over")
    record UnitCarriedOver(
            String unitId,
            String planId,
            String township,
            int year,
            int fromYear,
            String fromDocument,
            String way,
            LocalDate exitBy,
            String document)
            implements ListingEvent {

        @Override
        public List<ClaimChange> claims() {
            return restingOn(new PlanOf(township, year));
        }
    }

    private static List<ClaimChange> restingOn(PlanOf plan) {
        return List.of(new TakenOver(plan.claim().restedOn()));
    }
}
