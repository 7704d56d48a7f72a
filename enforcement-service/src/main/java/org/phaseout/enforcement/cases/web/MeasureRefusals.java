package org.phaseout.enforcement.cases.web;

import org.phaseout.enforcement.cases.domain.MeasureReason;
import org.phaseout.platform.problem.Problem;

/** The problem documents for what stands in the way of a measure, its limit and its end. */
final class MeasureRefusals {

    private static final String EXTENSION = "/data/extension";
    private static final String LIMIT = "/data/limit";
    private static final String MEASURE = "/data/measure";
    private static final String CIRCUMSTANCE = "/data/circumstance";

    private MeasureRefusals() {}

    static Problem problem(MeasureReason reason) {
        return switch (reason) {
            case MeasureReason.MeasureNotOfGround(var measure, var ground) ->
                Problem.of(422, "E8-measure-not-of-ground", MEASURE, measure, ground);
            case MeasureReason.MeasureNotYet(var measure, var first) ->
                Problem.of(422, "E8-measure-not-yet", MEASURE, measure, first);
            case MeasureReason.NotTogether(var measure, var other) ->
                Problem.of(422, "E8-measures-not-together", MEASURE, measure, other);
            case MeasureReason.CircumstanceMissing(var measure, var kinds) ->
                Problem.of(422, "E2-circumstance-missing", CIRCUMSTANCE, measure, String.join(", ", kinds));
            case MeasureReason.CircumstanceNotOfMeasure(var kind, var measure) ->
                Problem.of(422, "E2-circumstance-not-of-measure", CIRCUMSTANCE + "/kind", kind, measure);
            case MeasureReason.CircumstanceNotShown(var kind, var measured, var permitted) ->
                Problem.of(
                        422,
                        "E2-circumstance-not-shown",
                        CIRCUMSTANCE + "/discharge/measured",
                        kind,
                        measured,
                        permitted);
            case MeasureReason.OtherDocument(var measure, var document) ->
                Problem.of(422, "E8-other-document", "/data/document", measure, document);
            case MeasureReason.IssuingBodyMissing(var ground) ->
                Problem.of(422, "E2-issuing-body-missing", "/data/issuedBy", ground);
            case MeasureReason.LimitMissing(var measure) -> Problem.of(422, "E6-limit-missing", LIMIT, measure);
            case MeasureReason.LimitOutOfPlace(var measure) -> Problem.of(422, "E6-limit-out-of-place", LIMIT, measure);
            case MeasureReason.LimitTooLong(var months) -> Problem.of(422, "E8-limit-too-long", LIMIT, months);
            case MeasureReason.LimitBeforeOrder(var until, var ordered) ->
                Problem.of(422, "E6-limit-before-order", LIMIT, until, ordered);
            case MeasureReason.BeforeService(var on, var served) ->
                Problem.of(422, "E7-before-service", "/time", on, served);
            case MeasureReason.ServedAfterItsEnd(var until, var served) ->
                Problem.of(422, "E7-served-after-its-end", "/time", until, served);
            case MeasureReason.NoExtensionHere(var measure) -> Problem.of(422, "E8-no-extension", EXTENSION, measure);
            case MeasureReason.AskedTooLate(var lastDay) -> Problem.of(422, "E7-asked-too-late", "/time", lastDay);
            case MeasureReason.NotAskedFor() -> Problem.of(422, "E6-extension-not-asked-for", "/type");
            case MeasureReason.ExtensionTooLong(var months, var longest) ->
                Problem.of(422, "E8-extension-too-long", EXTENSION, months, longest);
            case MeasureReason.ExtensionTooManyDays(var days, var longest) ->
                Problem.of(422, "E8-extension-too-many-days", EXTENSION, days, longest);
            case MeasureReason.ExtensionAddsNothing(var end) ->
                Problem.of(422, "E7-extension-adds-nothing", EXTENSION, end);
            case MeasureReason.ExtensionUnanswered() -> Problem.of(422, "E6-extension-unanswered", "/type");
            case MeasureReason.NotEndedByFiling(var measure) ->
                Problem.of(422, "E2-not-ended-by-filing", "/type", measure);
            case MeasureReason.LiftedByFiling(var measure) ->
                Problem.of(422, "E2-lifted-by-filing", "/data/result", measure);
            case MeasureReason.NoRectification(var measure) -> Problem.of(422, "E2-no-rectification", "/type", measure);
            case MeasureReason.PlanNotPublic() -> Problem.of(422, "E2-plan-not-public", "/data/published");
        };
    }
}
