package org.phaseout.enforcement.cases.domain;

import org.phaseout.enforcement.cases.domain.Stage.Annulled;
import org.phaseout.enforcement.cases.domain.Stage.CarriedOut;
import org.phaseout.enforcement.cases.domain.Stage.Closed;
import org.phaseout.enforcement.cases.domain.Stage.ClosingOrdered;
import org.phaseout.enforcement.cases.domain.Stage.Decided;
import org.phaseout.enforcement.cases.domain.Stage.FoundVoid;
import org.phaseout.enforcement.cases.domain.Stage.InEffect;
import org.phaseout.enforcement.cases.domain.Stage.InProcedure;
import org.phaseout.enforcement.cases.domain.Stage.Met;
import org.phaseout.enforcement.cases.domain.Stage.NotMet;
import org.phaseout.enforcement.cases.domain.Stage.Opened;
import org.phaseout.enforcement.cases.domain.Stage.Ordered;
import org.phaseout.enforcement.cases.domain.Stage.Referred;
import org.phaseout.enforcement.cases.domain.Stage.Running;

/** Whose turn it is: what waits for whom on the worklists. */
final class Turn {

    static final String DEPARTMENT = "department";
    static final String ENTERPRISE = "enterprise";
    static final String GOVERNMENT = "government";
    private static final String NOBODY = "nobody";

    private Turn() {}

    static String of(InProcedure stage) {
        return switch (stage) {
            case Opened _, Ordered _, InEffect _, Met _, NotMet _, CarriedOut _ -> DEPARTMENT;
            case Running running -> isEnterprises(running) ? ENTERPRISE : DEPARTMENT;
            case Referred referred -> Timing.isAsked(referred) ? DEPARTMENT : GOVERNMENT;
            case ClosingOrdered(var docket, var _) -> closer(docket);
            case Decided(var docket) -> Transitions.isAgainst(docket) && isHeard(docket) ? closer(docket) : DEPARTMENT;
            case Closed _, Annulled _, FoundVoid _ -> NOBODY;
        };
    }

    /** Nothing is asked of the department in any course, and nothing is to be served. */
    private static boolean isEnterprises(Running running) {
        return Strands.each(running)
                .allMatch(course ->
                        course instanceof Running(var _, var clock) ? clock.asked() == null : course instanceof Met);
    }

    /** Whoever orders a closing, the department gives the notice and brings hearing and review about (行政处罚法44, 57, 58, 63). */
    private static boolean isHeard(Docket docket) {
        return docket.prepared()
                .notice(Notices.CLOSURE)
                .filter(Hearings::isPrepared)
                .isPresent();
    }

    /** What the government has approved the department that asked for it orders and sees carried out. */
    private static String closer(Docket docket) {
        return Deciding.closer(docket).equals(Requirements.GOVERNMENT) ? GOVERNMENT : DEPARTMENT;
    }
}
