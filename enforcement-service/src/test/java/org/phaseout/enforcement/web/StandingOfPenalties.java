package org.phaseout.enforcement.web;

import java.util.stream.Stream;
import org.phaseout.enforcement.Reported;
import org.phaseout.enforcement.ReportedOfPenalties;
import org.phaseout.enforcement.web.Standing.Action;
import tools.jackson.databind.node.ObjectNode;

/** The same as {@link Standing}, of what comes before and right after a penalty. */
final class StandingOfPenalties {

    static final String NOTICED = "rf-noticed";
    static final String OFFERED = "rf-offered";
    static final String ASKED = "rf-hearing-asked";
    static final String REVIEWED = "rf-reviewed";
    static final String SERVED = "rf-served";
    static final String TO_CLOSE = "rf-to-close";
    static final String GROUND = "E1/key-user-rectification";

    private static final String FIRST = "2024-11-01";
    private static final String NOTICED_ON = "2024-11-05";

    static Stream<Action> all() {
        var industrys = Stream.of(
                        noticed(NOTICED, "2024-12-19", false),
                        noticed(OFFERED, NOTICED_ON, true),
                        noticed(ASKED, NOTICED_ON, true),
                        Stream.of(ReportedOfPenalties.answer(ASKED, NOTICED_ON, GROUND, "hearing-request")),
                        noticed(REVIEWED, NOTICED_ON, true),
                        Stream.of(ReportedOfPenalties.review(REVIEWED, "2024-12-01", GROUND, "legal-review")),
                        noticed(SERVED, NOTICED_ON, false),
                        fined(),
                        Standing.referred(TO_CLOSE))
                .flatMap(events -> events)
                .map(Action::new);
        return Stream.of(
                        industrys,
                        Stream.of(new Action(Reported.decision(TO_CLOSE, "2024-12-10", "close"), "government")),
                        ReportedOfPenalties.heard(TO_CLOSE, "2024-12-11", "closure")
                                .map(Action::new))
                .flatMap(actions -> actions);
    }

    private static Stream<ObjectNode> noticed(String subject, String day, boolean hearing) {
        return Stream.of(
                Reported.opening(subject, FIRST),
                Reported.ground(subject, FIRST, GROUND, null),
                ReportedOfPenalties.notice(subject, day, GROUND, "100000", hearing));
    }

    private static Stream<ObjectNode> fined() {
        var number = "示例罚〔2023〕" + SERVED + "号";
        return Stream.of(
                Reported.penalty(SERVED, "2024-11-20", GROUND, "100000"),
                ReportedOfPenalties.service(SERVED, "2024-11-21", number, "in-person"),
                ReportedOfPenalties.publication(SERVED, "2024-11-21", number, "2025-11-20"));
    }

    private StandingOfPenalties() {}
}
