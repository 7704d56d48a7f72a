package org.phaseout.enforcement.cases.web;

import org.phaseout.enforcement.cases.domain.CollectionReason;
import org.phaseout.platform.problem.Problem;

/** The problem documents for what stands in the way of collecting a fine. */
final class CollectionRefusals {

    private static final String FINE = "/data/fine";
    private static final String AMOUNT = "/data/amount";

    private CollectionRefusals() {}

    static Problem problem(CollectionReason reason) {
        return switch (reason) {
            case CollectionReason.NoSuchFine(var fine) -> Problem.of(422, "E6-no-such-fine", "/data", fine);
            case CollectionReason.FineNotServed(var fine) -> Problem.of(422, "E6-fine-not-served", FINE, fine);
            case CollectionReason.NothingOwed(var fine) -> Problem.of(422, "E6-nothing-owed", FINE, fine);
            case CollectionReason.PaidMoreThanOwed(var owed) ->
                Problem.of(422, "E6-paid-more-than-owed", AMOUNT, owed.toPlainString());
            case CollectionReason.NotOverdueYet(var lastDay) -> Problem.of(422, "E7-not-overdue-yet", "/time", lastDay);
            case CollectionReason.DemandMissing(var fine) -> Problem.of(422, "E6-demand-missing", FINE, fine);
            case CollectionReason.DemandRunning(var lastDay) -> Problem.of(422, "E7-demand-running", "/time", lastDay);
            case CollectionReason.AppealOpen(var until) -> Problem.of(422, "E7-appeal-open", "/time", until);
            case CollectionReason.AppealPending(var fine) -> Problem.of(422, "E6a-appeal-pending", FINE, fine);
            case CollectionReason.CourtTermLapsed(var lastDay) ->
                Problem.of(422, "E7-court-term-lapsed", "/time", lastDay);
        };
    }
}
