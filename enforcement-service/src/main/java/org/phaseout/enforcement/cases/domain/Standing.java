package org.phaseout.enforcement.cases.domain;

import org.jspecify.annotations.Nullable;
import org.phaseout.enforcement.cases.domain.Decisions.Part;
import org.phaseout.enforcement.cases.domain.PenaltyEvent.CaseDailyPenaltyDecided;
import org.phaseout.enforcement.cases.domain.Stage.InProcedure;

/** Which decisions of a case stand: no review has undone them or what they rest on (E6a), and their limit was not kept (E7). */
final class Standing {

    private Standing() {}

    static boolean of(InProcedure stage, Fined fined) {
        return isLeft(stage, Decisions.of(fined)) && fined.stands(limit(stage, fined));
    }

    /** The limit that ran when it was fined; one that runs since is no matter of it. */
    private static @Nullable Clock limit(InProcedure stage, Fined fined) {
        return stage.docket()
                .courses()
                .flatMap(orders -> orders.before().stream())
                .filter(each -> each.as().equals(fined.upon()))
                .findFirst()
                .map(each -> Timing.clock(each.stage()))
                .orElseGet(() -> Strands.clock(stage, fined.as().ground()));
    }

    static boolean of(InProcedure stage, CaseDailyPenaltyDecided daily) {
        return isLeft(stage, Decisions.of(daily, daily.until()));
    }

    /** A revocation whose condition turned out not to be so, or is so no longer, has no ground. */
    static boolean of(InProcedure stage, PenaltyOrder order) {
        return isLeft(stage, Decisions.of(order))
                && (!(order.as() instanceof DecisionEvent.CaseLicenceRevoked revoked)
                        || Conditions.stillHolds(revoked, stage, order.on()));
    }

    private static boolean isLeft(InProcedure stage, Part part) {
        return Owed.isCollectable(stage) && stage.docket().marks().reviewed().stands(part);
    }
}
