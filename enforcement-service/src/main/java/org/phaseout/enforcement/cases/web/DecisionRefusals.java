package org.phaseout.enforcement.cases.web;

import org.phaseout.enforcement.cases.domain.DecisionReason;
import org.phaseout.platform.problem.Problem;

/** The problem documents for what stands in the way of a referral, a decision and the end. */
final class DecisionRefusals {

    private static final String GROUND = "/data/ground";

    private DecisionRefusals() {}

    static Problem problem(DecisionReason reason) {
        return switch (reason) {
            case DecisionReason.NothingFollows(var ground) -> Problem.of(422, "E6-nothing-follows", "/type", ground);
            case DecisionReason.NothingFollowsYet(var ground, var first) ->
                Problem.of(422, "E6-nothing-follows-yet", "/type", ground, first);
            case DecisionReason.MeasureComesFirst(var ground) ->
                Problem.of(422, "E6-measure-comes-first", GROUND, ground);
            case DecisionReason.NotYetReferable() -> Problem.of(422, "E6-not-yet-referable", "/type");
            case DecisionReason.ApprovalAskedFor() -> Problem.of(422, "E6-approval-asked-for", "/type");
            case DecisionReason.DecisionAskedFor() -> Problem.of(422, "E6-decision-asked-for", "/type");
            case DecisionReason.NoGovernment(var level, var governments) ->
                Problem.of(422, "E8-no-government", "/data/decision/level", level, String.join(", ", governments));
            case DecisionReason.DecisionBeforeReferral(var on, var referred) ->
                Problem.of(422, "E6-decision-before-referral", "/data/decision/on", on, referred);
            case DecisionReason.DistrictDecidesItself(var authority) ->
                Problem.of(403, "E6-district-decides-itself", "/data/decision/level", authority);
            case DecisionReason.NoSuchRevocation(var licence) ->
                Problem.of(422, "E6-no-such-revocation", "/data/licence", licence);
            case DecisionReason.RevokedAlready(var licence) ->
                Problem.of(422, "E6-revoked-already", "/data/licence", licence);
            case DecisionReason.RevocationNotYet(var licence, var awaited) ->
                Problem.of(422, "E6-revocation-not-yet", "/data/licence", licence, awaited);
            case DecisionReason.GravityMissing(var licence) ->
                Problem.of(422, "E6-gravity-missing", "/data/gravity", licence);
            case DecisionReason.ClosingWithoutDecision() -> Problem.of(422, "E8-closing-without-decision", "/type");
            case DecisionReason.DecidedAgainst(var number) ->
                Problem.of(422, "E8-decided-against-closing", "/type", number);
            case DecisionReason.ClosingNotYours(var whose, var authority) ->
                Problem.of(403, "E6-closing-not-yours", "/subject", whose, authority);
            case DecisionReason.DecisionStands(var number) -> Problem.of(422, "E7-decision-stands", "/type", number);
            case DecisionReason.ResultNotOfStep(var result, var possible) ->
                Problem.of(422, "E6-result-not-of-step", "/data/result", result, String.join(", ", possible));
        };
    }
}
