package org.phaseout.enforcement.cases.web;

import org.phaseout.enforcement.cases.domain.ReviewReason;
import org.phaseout.platform.problem.Problem;

/** The problem documents for what stands in the way of a review. */
final class ReviewRefusals {

    private static final String ABOUT = "/data/about";

    private ReviewRefusals() {}

    static Problem problem(ReviewReason reason) {
        return switch (reason) {
            case ReviewReason.NothingToReview() -> Problem.of(422, "E6a-nothing-to-review", "/type");
            case ReviewReason.NoSuchDecision(var number) -> Problem.of(422, "E6a-no-such-decision", ABOUT, number);
            case ReviewReason.NotFiledAbout(var numbers) -> Problem.of(422, "E6a-not-filed-about", ABOUT, numbers);
            case ReviewReason.DecisionsNotNamed() -> Problem.of(422, "E6a-decisions-not-named", ABOUT);
            case ReviewReason.NothingToChange() -> Problem.of(422, "E6a-nothing-to-change", "/data/changedTo");
            case ReviewReason.UndoneForGood(var what, var number) ->
                Problem.of(422, "E6a-undone-for-good", "/type", what, number);
            case ReviewReason.DocumentUndone(var number) ->
                Problem.of(422, "E6a-document-undone", "/data/documentNumber", number);
            case ReviewReason.StayInForce(var since) -> Problem.of(422, "E6a-stay-in-force", "/type", since);
            case ReviewReason.NotStayed() -> Problem.of(422, "E6a-not-stayed", "/type");
        };
    }
}
