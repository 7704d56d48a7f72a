package org.phaseout.enforcement.web;

import java.util.stream.Stream;
import org.phaseout.enforcement.Reported;
import org.phaseout.enforcement.ReportedOfPenalties;
import org.phaseout.enforcement.ReportedOfRows;
import org.phaseout.enforcement.web.Standing.Action;
import tools.jackson.databind.node.ObjectNode;

/** The same as {@link Standing}, of ecology and of the safety regulators. */
final class StandingOfRows {

    static final String FOUND = "rf-eco-found";
    static final String CORRECTED = "rf-eco-corrected";
    static final String REFERRED = "rf-eco-referred";
    static final String RESTRICTED = "rf-eco-restricted";
    static final String HEARD = "rf-eco-heard";
    static final String SUSPENDED = "rf-eco-suspended";
    static final String GRAVE = "rf-eco-grave";
    static final String SAFETY = "rf-safety";
    static final String UNHEEDED = "rf-unheeded";

    private static final String FIRST = "2024-11-01";
    private static final String SERVED = "2024-11-04";

    static Stream<Action> all() {
        return Stream.concat(ecologys().map(event -> new Action(event, "ecology")), emergencys());
    }

    private static Stream<ObjectNode> ecologys() {
        return Stream.of(
                        found(FOUND),
                        found(CORRECTED),
                        corrected(CORRECTED),
                        found(REFERRED),
                        corrected(REFERRED),
                        ReportedOfPenalties.heard(REFERRED, "2024-11-19", "discharge-permit"),
                        Stream.of(
                                ReportedOfRows.revocation(REFERRED, "2024-11-20", "discharge-permit"),
                                Reported.referral(REFERRED, "2024-12-05")),
                        found(GRAVE),
                        ReportedOfPenalties.heard(GRAVE, FIRST, "discharge-permit"),
                        heard(HEARD, "suspend-for-rectification"),
                        heard(SUSPENDED, "suspend-for-rectification"),
                        Stream.of(
                                ReportedOfRows.suspension(SUSPENDED, FIRST, "annual-total", "61"),
                                Reported.service(SUSPENDED, SERVED)),
                        heard(RESTRICTED, "restrict-production"),
                        Stream.of(
                                ReportedOfRows.order(RESTRICTED, FIRST, "restrict-production", "{\"months\": 3}"),
                                Reported.service(RESTRICTED, SERVED),
                                Reported.application(RESTRICTED, "2024-11-20")))
                .flatMap(events -> events);
    }

    private static Stream<ObjectNode> found(String subject) {
        return Stream.of(Reported.opening(subject, FIRST, "environment"), ReportedOfRows.overPermit(subject, FIRST));
    }

    private static Stream<ObjectNode> heard(String subject, String measure) {
        return Stream.concat(
                found(subject), ReportedOfPenalties.heard(subject, FIRST, ReportedOfRows.OVER_PERMIT + ":" + measure));
    }

    private static Stream<ObjectNode> corrected(String subject) {
        return Stream.of(ReportedOfRows.order(subject, FIRST, "correct", ""), Reported.service(subject, SERVED));
    }

    private static Stream<Action> emergencys() {
        return Stream.of(
                        hazard(SAFETY),
                        hazard(UNHEEDED),
                        Stream.of(
                                Reported.order(
                                        UNHEEDED, FIRST, ReportedOfRows.HAZARD, "remove-hazard", "{\"days\": 20}"),
                                Reported.service(UNHEEDED, SERVED),
                                Reported.reinspection(UNHEEDED, "2024-11-20", "failed")))
                .flatMap(events -> events)
                .map(event -> new Action(event, "emergency"));
    }

    private static Stream<ObjectNode> hazard(String subject) {
        return Stream.of(
                Reported.opening(subject, FIRST, "safety"),
                ReportedOfRows.facts(subject, FIRST, ReportedOfRows.HAZARD));
    }

    private StandingOfRows() {}
}
