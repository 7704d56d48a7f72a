package org.phaseout.enforcement.cases.web;

import org.phaseout.enforcement.cases.domain.ActReason;
import org.phaseout.platform.intake.UndoWords;
import org.phaseout.platform.problem.Problem;

/** The problem documents for what stands in the way of any act. */
final class ActRefusals {

    private static final String GROUND = "/data/ground";

    private ActRefusals() {}

    static Problem problem(ActReason reason) {
        return switch (reason) {
            case ActReason.NotAtThisStep(var state) -> Problem.of(422, "E6-not-at-this-step", "/type", state);
            case ActReason.NotYourCase(var department, var authority) ->
                Problem.of(403, "E8-case-not-yours", "/subject", department, authority);
            case ActReason.GroundNotFound(var ground) -> Problem.of(422, "E6-ground-not-found", GROUND, ground);
            case ActReason.GroundNotNamed(var grounds) ->
                Problem.of(422, "E6-ground-not-named", GROUND, String.join(", ", grounds));
            case ActReason.TooFewOfficers(var named) -> Problem.of(422, "E6-two-officers", "/data/officers", named);
            case ActReason.OnePersonAlone() -> Problem.of(422, "E6-one-person-alone", "/data/approvedBy");
            case ActReason.DocumentNumberMissing(var where) ->
                Problem.of(422, "E8-document-number-missing", "/data/" + where);
            case ActReason.DocumentOfAnotherCase(var number, var id) ->
                Problem.of(422, "E8-document-of-another-case", "/data/documentNumber", number, id);
            case ActReason.DateInTheFuture(var where, var on, var reported) ->
                Problem.of(422, "E8-date-in-the-future", "/data/" + where, on, reported);
            case ActReason.BeforeItsCause(var on, var cause) ->
                Problem.of(422, "E6-before-its-cause", "/time", on, cause);
            case ActReason.DoneAlready(var fine, var on) -> Problem.of(422, "E6-done-already", "/type", fine, on);
            case ActReason.NotUndone(var flaw) -> UndoWords.problem(flaw);
            case ActReason.NothingCorrected() -> Problem.of(422, "U12-nothing-corrected", "/data/data");
        };
    }
}
