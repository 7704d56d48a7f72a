package org.phaseout.enforcement.cases.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.phaseout.enforcement.cases.domain.DecisionEvent.CaseLicenceRevoked;
import org.phaseout.enforcement.cases.domain.Stage.InProcedure;

/**
 * A licence whose revocation was decided, or requested of the body that decides.
 *
 * @param servedOn from when the service counts; null before
 * @param stands false where it was annulled or found void (E6a), or what it waited for turned out not to be so
 * @param inForce it stands and no stay holds its execution; false of one that is only requested
 */
public record RevocationLine(
        String licence,
        @Nullable String licenceNumber,
        String ground,
        String clause,
        String documentNumber,
        boolean requested,
        LocalDate revokedOn,
        @Nullable LocalDate servedOn,
        boolean stands,
        boolean inForce) {

    static List<RevocationLine> of(InProcedure stage) {
        return stage.docket().marks().penaltyOrders().stream()
                .flatMap(order -> order.as() instanceof CaseLicenceRevoked revoked
                        ? Stream.of(line(stage, order, revoked))
                        : Stream.of())
                .toList();
    }

    private static RevocationLine line(InProcedure stage, PenaltyOrder order, CaseLicenceRevoked as) {
        var stands = Standing.of(stage, order);
        return new RevocationLine(
                as.licence(),
                as.licenceNumber(),
                as.ground(),
                as.clause(),
                as.documentNumber(),
                as.requested(),
                order.on(),
                servedOn(stage, order),
                stands,
                stands && !as.requested() && !stage.docket().isStayed(order.number()));
    }

    static @Nullable LocalDate servedOn(InProcedure stage, PenaltyOrder order) {
        return stage.docket()
                .prepared()
                .service(order.number())
                .map(Preparation.Service::servedOn)
                .orElse(null);
    }
}
