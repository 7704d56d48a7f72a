package org.phaseout.enterprise.unit.web;

import org.phaseout.enterprise.enterprise.domain.EnterpriseRefused.Reason.UsccCheckDigitWrong;
import org.phaseout.enterprise.enterprise.domain.EnterpriseRefused.Reason.UsccMalformed;
import org.phaseout.enterprise.unit.domain.UnitRefused;
import org.phaseout.enterprise.unit.domain.UnitRefused.Reason;
import org.phaseout.platform.domain.Refused;
import org.phaseout.platform.intake.RefusalWords;
import org.phaseout.platform.problem.Problem;
import org.springframework.stereotype.Component;

@Component
class UnitRefusals implements RefusalWords {

    private static final String OWNERS_CODE = "/data/enterprise/uscc";

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
        };
    }
}
