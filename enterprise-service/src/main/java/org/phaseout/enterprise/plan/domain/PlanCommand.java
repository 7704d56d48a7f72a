package org.phaseout.enterprise.plan.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.phaseout.platform.domain.Claim;
import org.phaseout.platform.domain.Command;
import org.phaseout.platform.domain.Referrers;
import org.phaseout.platform.domain.Undo;

/** Everything that may be asked of a township-year plan. */
public sealed interface PlanCommand extends Command {

    PlanId planId();

    @Override
    default String aggregateId() {
        return planId().value();
    }

    /** What an authority may tell of a plan, and tell again when it was wrong (U12). */
    sealed interface Tellable extends PlanCommand {}

    /** Asks a township for its plan of a year. */
    record OpenPlan(PlanId planId, PlanPeriod period, String document) implements Tellable {

        @Override
        public Set<Claim> claims() {
            return Set.of(period.claim(), period.claim().restedOn());
        }
    }

    /**
     * Ends the survey of the ground (全面摸底排查).
     *
     * @param coverage enterprises looked at
     * @param found units found
     * @param zeroReport says in so many words that nothing was found (零报告)
     */
    record CloseSurvey(PlanId planId, int coverage, int found, boolean zeroReport) implements Tellable {}

    /** @param departments responsible, as authorities */
    record SubmitPlan(
            PlanId planId, List<String> keyTasks, List<String> measures, List<String> departments, String document)
            implements Tellable {}

    /** @param number as printed on the amendment, from 1 */
    record AmendPlan(PlanId planId, int number, String change, String document) implements Tellable {}

    /**
     * U12: a fact was told that never was.
     *
     * @param referrers units listed in the plan, where it is its opening that is to go
     */
    record VoidPlanFact(PlanId planId, Undo undo, Referrers referrers) implements PlanCommand {

        @Override
        public Set<Claim> claims() {
            return referrers.claims();
        }
    }

    /**
     * U12: a fact was told wrongly.
     *
     * @param instead the fact as it was, of the same kind
     * @param occurredOn the day it happened; null when the day was right
     * @param referrers units listed in the plan, where it is its opening that was wrong
     */
    record CorrectPlanFact(
            PlanId planId,
            Undo undo,
            Tellable instead,
            @Nullable LocalDate occurredOn,
            Referrers referrers) implements PlanCommand {

        @Override
        public Set<Claim> claims() {
            return Stream.concat(instead.claims().stream(), referrers.claims().stream())
                    .collect(Collectors.toUnmodifiableSet());
        }
    }
}
