package org.phaseout.enforcement.web;

import java.util.stream.Stream;
import org.phaseout.enforcement.ReportedOfFines;
import org.phaseout.enforcement.ReportedOfPenalties;
import org.phaseout.enforcement.ReportedOfRows;
import org.phaseout.enforcement.cases.domain.ActReason;
import org.phaseout.enforcement.cases.domain.CollectionReason;
import org.phaseout.enforcement.cases.domain.PenaltyReason;
import tools.jackson.databind.node.ObjectNode;

/** The same as {@link RefusedActions}, of what comes after a penalty decision. */
final class RefusedByFines {

    private static final String DAY = "2024-12-20";
    private static final String FINE = "/data/fine";

    static Stream<Refusal> all() {
        return Stream.of(ofPayments(), ofDemands(), ofCourts(), ofDailyPenalties())
                .flatMap(refusals -> refusals);
    }

    private static Stream<Refusal> ofPayments() {
        return Stream.of(
                refusal(
                        "E6-no-such-fine",
                        "/data",
                        CollectionReason.NoSuchFine.class,
                        ReportedOfFines.payment(Standing.OPENED, DAY, "1")),
                refusal(
                        "E6-done-already",
                        "/type",
                        ActReason.DoneAlready.class,
                        ReportedOfFines.demand(StandingFines.DEMANDED, DAY)),
                refusal(
                        "E6-nothing-owed",
                        FINE,
                        CollectionReason.NothingOwed.class,
                        ReportedOfFines.payment(StandingFines.PAID, DAY, "1")),
                refusal(
                        "E6-paid-more-than-owed",
                        "/data/amount",
                        CollectionReason.PaidMoreThanOwed.class,
                        ReportedOfFines.payment(StandingFines.DUE, DAY, "100000.01")));
    }

    private static Stream<Refusal> ofDemands() {
        return Stream.of(
                refusal(
                        "E6-fine-not-served",
                        FINE,
                        CollectionReason.FineNotServed.class,
                        ReportedOfFines.demand(Standing.FINED, DAY)),
                refusal(
                        "E7-not-overdue-yet",
                        "/time",
                        CollectionReason.NotOverdueYet.class,
                        ReportedOfFines.demand(StandingFines.DUE, DAY)));
    }

    private static Stream<Refusal> ofCourts() {
        return Stream.of(
                refusal(
                        "E6-demand-missing",
                        FINE,
                        CollectionReason.DemandMissing.class,
                        ReportedOfFines.application(StandingFines.OLD, DAY)),
                refusal(
                        "E7-demand-running",
                        "/time",
                        CollectionReason.DemandRunning.class,
                        ReportedOfFines.application(StandingFines.DEMANDED, DAY)),
                refusal(
                        "E7-appeal-open",
                        "/time",
                        CollectionReason.AppealOpen.class,
                        ReportedOfFines.application(StandingFines.OPEN, DAY)),
                refusal(
                        "E6a-appeal-pending",
                        FINE,
                        CollectionReason.AppealPending.class,
                        ReportedOfFines.application(StandingFines.APPEALED, DAY)),
                refusal(
                        "E7-court-term-lapsed",
                        "/time",
                        CollectionReason.CourtTermLapsed.class,
                        ReportedOfFines.application(StandingFines.LAPSED, DAY)));
    }

    private static Stream<Refusal> ofDailyPenalties() {
        return Stream.of(
                refusal(
                                "E2-no-daily-penalty",
                                "/data/ground",
                                PenaltyReason.NoDailyPenalty.class,
                                ReportedOfFines.daily(StandingFines.ACCESS, DAY, StandingFines.ACCESS_GROUND))
                        .by("ecology"),
                refusal(
                                "E2-correction-not-refused",
                                "/data/ground",
                                PenaltyReason.CorrectionNotRefused.class,
                                ReportedOfFines.daily(StandingOfRows.CORRECTED, DAY, ReportedOfRows.OVER_PERMIT))
                        .by("ecology"),
                refusal(
                                "E2-sum-not-as-computed",
                                "/data/amount",
                                PenaltyReason.SumNotAsComputed.class,
                                ReportedOfPenalties.notice(
                                        StandingFines.REFUSED,
                                        DAY,
                                        ReportedOfRows.OVER_PERMIT + ":daily-penalty",
                                        "1",
                                        false))
                        .by("ecology"),
                refusal(
                                "E6-not-noticed",
                                "/type",
                                PenaltyReason.NotNoticed.class,
                                ReportedOfFines.daily(StandingFines.REFUSED, DAY, ReportedOfRows.OVER_PERMIT))
                        .by("ecology"));
    }

    private static Refusal refusal(String code, String pointer, Class<?> reason, ObjectNode event) {
        return new Refusal(code, 422, pointer, reason, event);
    }

    private RefusedByFines() {}
}
