package org.phaseout.enforcement.cases.web;

import org.phaseout.enforcement.cases.domain.FindingReason;
import org.phaseout.platform.problem.Problem;

/** The problem documents for what stands in the way of a lead, an opening or a ground. */
final class FindingRefusals {

    private static final String STANDARD = "/data/measurement/standard";
    private static final String GROUND = "/data/ground";

    private FindingRefusals() {}

    static Problem problem(FindingReason reason) {
        return switch (reason) {
            case FindingReason.AlreadyOpened(var id, var name) ->
                Problem.of(422, "E6-case-already-opened", "/subject", id, name);
            case FindingReason.NotYourTrack(var track, var authority) ->
                Problem.of(403, "E8-track-not-yours", "/data/track", track, authority);
            case FindingReason.NotYourGround(var township, var authority) ->
                Problem.of(403, "township-not-yours", "/data/township", township, authority);
            case FindingReason.TownshipOutsideDistrict(var township, var district) ->
                Problem.of(422, "township-outside-district", "/data/township", township, district);
            case FindingReason.GroundUnknown(var ground) -> Problem.of(422, "E6-ground-unknown", GROUND, ground);
            case FindingReason.GroundOfAnotherTrack(var ground, var track) ->
                Problem.of(422, "E8-ground-of-another-track", GROUND, ground, track);
            case FindingReason.GroundNotInForce(var ground, var day) ->
                Problem.of(422, "E7-ground-not-in-force", GROUND, ground, day);
            case FindingReason.GroundUnverified(var ground) -> Problem.of(422, "E8-ground-unverified", GROUND, ground);
            case FindingReason.GroundNotYours(var ground, var authority) ->
                Problem.of(403, "E8-ground-not-yours", GROUND, ground, authority);
            case FindingReason.FactsMissing(var ground, var missing) ->
                Problem.of(422, "E6-facts-missing", "/data", ground, String.join(", ", missing));
            case FindingReason.NotRepeated(var ground, var in180Days, var inAYear, var on) ->
                Problem.of(422, "E4-not-repeated", "/data/earlierPenalties", ground, in180Days, inAYear, on);
            case FindingReason.NotOverPermitted(var measured, var permitted) ->
                Problem.of(422, "E2-not-over-permitted", "/data/discharge/measured", measured, permitted);
            case FindingReason.OtherMedium(var ground, var medium) ->
                Problem.of(422, "E2-other-medium", "/data/discharge/medium", ground, medium);
            case FindingReason.ActAfterFinding(var act, var found) ->
                Problem.of(422, "E7-act-after-finding", "/data/actOn", act, found);
            case FindingReason.MeasurementMissing(var ground) ->
                Problem.of(422, "E1-measurement-missing", "/data/measurement", ground);
            case FindingReason.MeasurementOutOfPlace(var ground) ->
                Problem.of(422, "E1-measurement-out-of-place", "/data/measurement", ground);
            case FindingReason.NotOverLimit(var measured, var limit) ->
                Problem.of(422, "E1-not-over-limit", "/data/measurement/measured", measured, limit);
            case FindingReason.StandardNotInForce(var standard, var day) ->
                Problem.of(422, "E1-standard-not-in-force", STANDARD, standard, day);
            case FindingReason.StandardOfAnotherIndustry(var standard, var industry) ->
                Problem.of(422, "E1-standard-of-another-industry", STANDARD, standard, industry);
            case FindingReason.NoMandatoryLimit(var standard, var industry) ->
                Problem.of(422, "E1-no-mandatory-limit", STANDARD, standard, industry);
            case FindingReason.LimitNotOfStandard(var standard, var indicator, var stated) ->
                Problem.of(422, "E1-limit-not-of-standard", "/data/measurement/limit", standard, indicator, stated);
        };
    }
}
