package org.phaseout.enterprise.unit.web;

import org.phaseout.enterprise.enterprise.domain.EnterpriseRefused.Reason.UsccCheckDigitWrong;
import org.phaseout.enterprise.enterprise.domain.EnterpriseRefused.Reason.UsccMalformed;
import org.phaseout.enterprise.unit.domain.UnitRefused;
import org.phaseout.enterprise.unit.domain.UnitRefused.Reason;
import org.phaseout.enterprise.unit.view.Units;
import org.phaseout.platform.domain.Refused;
import org.phaseout.platform.intake.RefusalWords;
import org.phaseout.platform.intake.UndoWords;
import org.phaseout.platform.problem.Problem;
import org.springframework.stereotype.Component;

@Component
class UnitRefusals implements RefusalWords {

    private static final String OWNERS_CODE = "/data/enterprise/uscc";

    private final Units units;

    UnitRefusals(Units units) {
        this.units = units;
    }

    /** U3: the list-water guard names the plan under which the earlier unit is counted. */
    private String document(String unit) {
        return units.planDocument(unit).orElse("–");
    }

    @Override
    public Class<? extends Refused> refusal() {
        return UnitRefused.class;
    }

    @Override
    public Problem problem(Refused refusal) {
        return switch (((UnitRefused) refusal).reason()) {
            case Reason.AlreadyIdentified(var id, var name) ->
                Problem.of(422, "U1-unit-already-identified", "/subject", id, name);
            case Reason.OwnersCodeWrong(UsccMalformed(var uscc)) ->
                Problem.of(422, "U1-uscc-malformed", OWNERS_CODE, uscc);
            case Reason.OwnersCodeWrong(UsccCheckDigitWrong(var uscc, var expected)) ->
                Problem.of(422, "U1-uscc-check-digit", OWNERS_CODE, uscc, expected);
            case Reason.EnterpriseNotYetKnown(var uscc) -> Problem.of(409, "not-yet-known", OWNERS_CODE, uscc);
            case Reason.NotYourGround(var township, var authority) ->
                Problem.of(403, "township-not-yours", "/data/township", township, authority);
            case Reason.TownshipOutsideDistrict(var township, var district) ->
                Problem.of(422, "township-outside-district", "/data/township", township, district);
            case Reason.MachineHeldByLiveUnit(var machine, var unit) ->
                Problem.of(422, "U8-machine-held", "/data/equipment/serials", machine, unit);
            case Reason.CatalogueItemMissing() -> Problem.of(422, "U1-catalogue-item-missing", "/data/catalogue");
            case Reason.CatalogueItemWithoutBasis(var item) ->
                Problem.of(422, "U1-catalogue-item-without-basis", "/data/basis", item);
            case Reason.CatalogueEditionNotInForce(var edition, var day) ->
                Problem.of(422, "U2-edition-not-in-force", "/data/catalogue", edition, day);
            case Reason.UnitOnAnothersGround(var unit, var authority) ->
                Problem.of(403, "unit-not-on-your-ground", "/subject", unit, authority);
            case Reason.UnitIsVoided(var unit) -> Problem.of(422, "U12-unit-voided", "/subject", unit);
            case Reason.ToldOtherwise(var fact, var version) ->
                Problem.of(422, "U12-told-otherwise", "/data", fact, version);
            case Reason.PlanNotYetKnown(var township, var year) ->
                Problem.of(409, "not-yet-known", "/data/year", township + "/" + year);
            case Reason.AlreadyListed(var year, var earlier, var document) ->
                Problem.of(422, "U3-listed-already", "/data/year", year, earlier, document);
            case Reason.AlreadyOut(var stage) -> Problem.of(422, "U6-out-already", "/subject", stage.word());
            case Reason.OutUnderPlan(var stage, var year, var document) ->
                Problem.of(422, "U3-out-already", "/subject", stage.word(), year, document);
            case Reason.SuspicionOpen(var former) ->
                Problem.of(422, "U3-resurgence-suspected", "/subject", former, document(former));
            case Reason.NoEarlierListing(var year, var document) ->
                Problem.of(422, "U3-no-earlier-listing", "/data/from", year, document);
            case Reason.YearNotLater(var year, var earlier) ->
                Problem.of(422, "U3-year-not-later", "/data/year", year, earlier);
            case Reason.ResidentsSupplied() -> Problem.of(422, "U4-residents-supply", "/data/residentsSupplied");
            case Reason.SealingIncomplete(var missing) ->
                Problem.of(422, "U4-sealing-incomplete", "/subject", missing.size())
                        .missing(missing);
            case Reason.NotSealed(var stage) -> Problem.of(422, "U5-not-sealed", "/subject", stage.word());
            case Reason.ConsentNotRequested() -> Problem.of(422, "U5-consent-not-requested", "/subject");
            case Reason.ConsentMissing() -> Problem.of(422, "U5-consent-missing", "/subject");
            case Reason.WayNotOpen(var missing) ->
                Problem.of(422, "U6-way-not-open", "/subject", missing.size()).missing(missing);
            case Reason.DismantlingNotStarted() -> Problem.of(422, "U6-dismantling-not-started", "/subject");
            case Reason.DisposalLeavesItUsable(var method) ->
                Problem.of(422, "U6-disposal-leaves-it-usable", "/data/method", method);
            case Reason.ReceiverNotForScrap(var receiver) ->
                Problem.of(422, "U6-receiver-not-for-scrap", "/data/receiver/kind", receiver);
            case Reason.MachineNotOfThisUnit(var machine, var count) ->
                Problem.of(422, "U6-machine-not-of-this-unit", "/data/machine", machine, count);
            case Reason.MachinesLeft(var left) -> Problem.of(422, "U6-machines-left", "/subject", left);
            case Reason.NotDismantled(var stage) -> Problem.of(422, "U9-not-dismantled", "/subject", stage.word());
            case Reason.NotCheckedOnSite() -> Problem.of(422, "U9-not-checked-on-site", "/subject");
            case Reason.DefectsFound(var on) -> Problem.of(422, "U9-defects-found", "/subject", on);
            case Reason.BeforeItsGround(var rule, var on, var ground) ->
                Problem.of(422, rule + "-before-its-ground", "/time", on, ground);
            case Reason.DocumentDatedLater(var place, var document, var on) ->
                Problem.of(422, "E8-document-dated-later", "/data/" + place, document, on);
            case Reason.NotListed() -> Problem.of(422, "U9-not-listed", "/subject");
            case Reason.NoSuspicion() -> Problem.of(422, "U8-no-suspicion", "/subject");
            case Reason.FindingOfTheSystem(var fact) -> Problem.of(422, "U12-finding", "/data/action/version", fact);
            case Reason.CannotUndo(var flaw) -> UndoWords.problem(flaw);
        };
    }
}
