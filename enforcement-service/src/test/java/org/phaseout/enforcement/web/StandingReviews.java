package org.phaseout.enforcement.web;

import java.util.stream.Stream;
import org.phaseout.enforcement.Reported;
import org.phaseout.enforcement.ReportedOfFines;
import org.phaseout.enforcement.ReportedOfPenalties;
import org.phaseout.enforcement.ReportedOfRows;
import org.phaseout.enforcement.web.Standing.Action;
import tools.jackson.databind.node.ObjectNode;

/** The same as {@link Standing}, of cases of which single decisions are reviewed: ordered to correct, and fined. */
final class StandingReviews {

    static final String PARTS = "rf-parts";
    static final String UNDONE = "rf-undone";

    static String correction(String subject) {
        return "示例责改〔2023〕%s号".formatted(subject);
    }

    static Stream<Action> all() {
        return Stream.of(
                        fined(PARTS),
                        Stream.of(
                                about(Reported.filing(PARTS, "2024-11-10"), ReportedOfFines.fine(PARTS)),
                                about(Reported.filing(PARTS, "2024-11-11"), correction(PARTS))),
                        fined(UNDONE),
                        Stream.of(about(
                                Reported.outcome(UNDONE, "2024-11-10", "annulled"), ReportedOfFines.fine(UNDONE))))
                .flatMap(events -> events)
                .map(event -> new Action(event, "ecology"));
    }

    static ObjectNode about(ObjectNode event, String... numbers) {
        var about = Reported.data(event).putArray("about");
        Stream.of(numbers).forEach(about::add);
        return event;
    }

    static ObjectNode fine(String subject, String day) {
        var fine = Reported.penalty(subject, day, ReportedOfRows.OVER_PERMIT, "200000");
        Reported.data(fine).put("issuedBy", "示例市生态环境局");
        return fine;
    }

    private static Stream<ObjectNode> fined(String subject) {
        return Stream.of(
                Reported.opening(subject, "2024-11-01", "environment"),
                ReportedOfRows.overPermit(subject, "2024-11-01"),
                ReportedOfRows.order(subject, "2024-11-01", "correct", ""),
                Reported.service(subject, "2024-11-01"),
                ReportedOfPenalties.notice(subject, "2024-11-01", ReportedOfRows.OVER_PERMIT, "200000", false),
                fine(subject, "2024-11-05"));
    }

    private StandingReviews() {}
}
