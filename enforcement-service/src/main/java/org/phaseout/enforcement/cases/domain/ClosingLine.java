package org.phaseout.enforcement.cases.domain;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.phaseout.enforcement.cases.domain.DecisionEvent.CaseClosingOrdered;
import org.phaseout.enforcement.cases.domain.Stage.InProcedure;

/**
 * The order to close or to suspend.
 *
 * @param servedOn from when the service counts; null before
 * @param stands false where it was annulled or found void (E6a)
 * @param inForce it stands and no stay holds its execution
 */
public record ClosingLine(
        String outcome,
        String documentNumber,
        LocalDate orderedOn,
        @Nullable LocalDate servedOn,
        boolean stands,
        boolean inForce) {

    /** None before it is ordered, and none any more where a review has changed the decision to none. */
    static Optional<ClosingLine> of(InProcedure stage) {
        var docket = stage.docket();
        return docket.marks().penaltyOrders().stream()
                .filter(PenaltyOrder::isClosing)
                .reduce((_, last) -> last)
                .map(order -> {
                    var stands = Standing.of(stage, order);
                    return new ClosingLine(
                            outcome(docket, order),
                            order.number(),
                            order.on(),
                            RevocationLine.servedOn(stage, order),
                            stands,
                            stands && !docket.isStayed(order.number()));
                });
    }

    /** As decided now, or as it was ordered where that decision has fallen. */
    private static String outcome(Docket docket, PenaltyOrder order) {
        if (docket.decided() != null && docket.marks().reviewed().stands(Decisions.of(order))) {
            return docket.decided().outcome();
        }
        return order.as() instanceof CaseClosingOrdered ordered && ordered.outcome() != null
                ? ordered.outcome()
                : "close";
    }
}
