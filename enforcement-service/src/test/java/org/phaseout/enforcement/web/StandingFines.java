package org.phaseout.enforcement.web;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.phaseout.enforcement.Reported;
import org.phaseout.enforcement.ReportedOfFines;
import org.phaseout.enforcement.ReportedOfPenalties;
import org.phaseout.enforcement.ReportedOfRows;
import org.phaseout.enforcement.web.Standing.Action;
import tools.jackson.databind.node.ObjectNode;

/** The same as {@link Standing}, of fines that were decided. */
final class StandingFines {

    static final String DUE = "rf-fine-due";
    static final String PAID = "rf-fine-paid";
    static final String OLD = "rf-fine-old";
    static final String LAPSED = "rf-fine-lapsed";
    static final String OPEN = "rf-fine-open";
    static final String DEMANDED = "rf-fine-demanded";
    static final String APPEALED = "rf-fine-appealed";
    static final String REFUSED = "rf-eco-refused";
    static final String ACCESS = "rf-eco-access";
    static final String ACCESS_GROUND = "E2/inspection-refused-permit";

    private static final String FINED_GROUND = "E1/key-user-rectification";

    static Stream<Action> all() {
        var industrys = Stream.of(
                        served(DUE, "2024-12-11"),
                        served(PAID, "2024-11-04"),
                        Stream.of(ReportedOfFines.payment(PAID, "2024-11-11", "100000")),
                        served(OLD, "2023-11-03"),
                        served(LAPSED, "2023-11-03"),
                        Stream.of(ReportedOfFines.demand(LAPSED, "2024-01-10")),
                        served(OPEN, "2024-10-08"),
                        Stream.of(ReportedOfFines.demand(OPEN, "2024-11-01")),
                        served(DEMANDED, "2023-11-03"),
                        Stream.of(ReportedOfFines.demand(DEMANDED, "2024-12-18")),
                        served(APPEALED, "2024-10-08"),
                        Stream.of(
                                ReportedOfFines.demand(APPEALED, "2024-11-01"),
                                Reported.filing(APPEALED, "2024-11-05")))
                .flatMap(events -> events)
                .map(Action::new);
        var ecologys = Stream.of(
                        Reported.opening(ACCESS, "2024-11-01", "environment"),
                        ReportedOfRows.facts(ACCESS, "2024-11-01", ACCESS_GROUND))
                .map(event -> new Action(event, "ecology"));
        return Stream.of(industrys, ecologys, refused()).flatMap(actions -> actions);
    }

    /** Fined and ordered to correct, and the act goes on. */
    private static Stream<Action> refused() {
        var fine = Reported.penalty(REFUSED, "2024-11-05", ReportedOfRows.OVER_PERMIT, "200000");
        Reported.data(fine).put("issuedBy", "示例市生态环境局");
        return Stream.of(
                        Reported.opening(REFUSED, "2024-11-01", "environment"),
                        ReportedOfRows.overPermit(REFUSED, "2024-11-01"),
                        ReportedOfRows.order(REFUSED, "2024-11-01", "correct", ""),
                        Reported.service(REFUSED, "2024-11-01"),
                        ReportedOfPenalties.notice(REFUSED, "2024-11-01", ReportedOfRows.OVER_PERMIT, "200000", false),
                        fine,
                        Reported.reinspection(REFUSED, "2024-11-20", "failed"))
                .map(event -> new Action(event, "ecology"));
    }

    private static Stream<ObjectNode> served(String subject, String day) {
        var noticedOn = LocalDate.parse(day).minusDays(10).toString();
        return Stream.of(
                Reported.opening(subject, noticedOn),
                Reported.ground(subject, noticedOn, FINED_GROUND, null),
                ReportedOfPenalties.notice(subject, noticedOn, FINED_GROUND, "100000", false),
                Reported.penalty(subject, day, FINED_GROUND, "100000"),
                ReportedOfFines.service(subject, day));
    }

    private StandingFines() {}
}
