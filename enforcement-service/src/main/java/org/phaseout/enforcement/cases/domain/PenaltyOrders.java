package org.phaseout.enforcement.cases.domain;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.phaseout.enforcement.cases.domain.DecisionEvent.CaseClosingOrdered;
import org.phaseout.enforcement.cases.domain.DecisionEvent.CaseLicenceRevoked;
import org.phaseout.enforcement.cases.domain.MeasureEvent.CaseMeasureOrdered;
import org.phaseout.enforcement.cases.domain.MeasureEvent.CaseMeasureServed;
import org.phaseout.enforcement.cases.domain.Preparation.Service;
import org.phaseout.enforcement.cases.domain.Stage.ClosingOrdered;
import org.phaseout.enforcement.cases.domain.Stage.InProcedure;

/** The steps of {@link Course} by which an enterprise is penalised otherwise than by a fine. Null where one cannot be taken. */
final class PenaltyOrders {

    private PenaltyOrders() {}

    static @Nullable Stage ordered(Stage stage, CaseMeasureOrdered measure) {
        var then = Transitions.ordered(stage, measure);
        return then == null || measure.penalty() == null ? then : penalised(then, PenaltyOrder.of(measure));
    }

    /** Service of a measure that is a penalty is service of the penalty. */
    static @Nullable Stage served(Stage stage, CaseMeasureServed service, LocalDate on) {
        var then = Transitions.served(stage, service);
        if (then == null) {
            return null;
        }
        return served(Transitions.docket(then), service.measure())
                .filter(measure -> measure.penalty() != null)
                .map(measure -> Preparing.sent(then, new Service(measure.documentNumber(), service.servedOn(), on)))
                .orElse(then);
    }

    private static Optional<CaseMeasureOrdered> served(Docket docket, @Nullable String beside) {
        return beside == null
                ? Optional.ofNullable(docket.measure())
                : docket.orders().beside().stream()
                        .filter(each -> each.isOf(beside))
                        .map(Orders.Beside::as)
                        .reduce((_, last) -> last);
    }

    /** What it waited for has to be so on that day. */
    static @Nullable Stage revoked(Stage stage, CaseLicenceRevoked revoked, LocalDate on) {
        return Transitions.isOpen(stage) && Conditions.holds(revoked, (InProcedure) stage, on)
                ? penalised(stage, PenaltyOrder.of(revoked, on))
                : null;
    }

    static @Nullable Stage closing(Stage stage, CaseClosingOrdered order, LocalDate on) {
        if (!(stage instanceof Stage.Decided(var docket)) || !Transitions.isAgainst(docket)) {
            return null;
        }
        var governments = Deciding.closer(docket).equals(Requirements.GOVERNMENT);
        return penalised(new ClosingOrdered(docket, on), PenaltyOrder.of(order, on, governments));
    }

    private static @Nullable Stage penalised(Stage stage, PenaltyOrder order) {
        return Transitions.marked(stage, marks -> marks.penalising(order));
    }

    /** That stand, of the department itself. */
    static Stream<PenaltyOrder> revocations(Stage stage) {
        return stage instanceof InProcedure in
                ? in.docket().marks().penaltyOrders().stream()
                        .filter(order -> order.isRevocation() && order.isPenalty() && Standing.of(in, order))
                : Stream.of();
    }
}
