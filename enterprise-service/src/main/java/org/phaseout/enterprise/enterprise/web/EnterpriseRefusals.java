package org.phaseout.enterprise.enterprise.web;

import org.phaseout.enterprise.enterprise.domain.EnterpriseRefused;
import org.phaseout.enterprise.enterprise.domain.EnterpriseRefused.Reason;
import org.phaseout.platform.domain.Refused;
import org.phaseout.platform.intake.RefusalWords;
import org.phaseout.platform.intake.UndoWords;
import org.phaseout.platform.problem.Problem;
import org.springframework.stereotype.Component;

@Component
class EnterpriseRefusals implements RefusalWords {

    @Override
    public Class<? extends Refused> refusal() {
        return EnterpriseRefused.class;
    }

    @Override
    public Problem problem(Refused refusal) {
        return switch (((EnterpriseRefused) refusal).reason()) {
            case Reason.UsccMalformed(var uscc) -> Problem.of(422, "U1-uscc-malformed", "/data/uscc", uscc);
            case Reason.UsccCheckDigitWrong(var uscc, var expected) ->
                Problem.of(422, "U1-uscc-check-digit", "/data/uscc", uscc, expected);
            case Reason.UsccHeldByAnother(var uscc, var holder) ->
                Problem.of(422, "U1-uscc-held", "/data/uscc", uscc, holder);
            case Reason.AlreadyRegistered(var id, var name) ->
                Problem.of(422, "U1-enterprise-already-registered", "/subject", id, name);
            case Reason.NotYourGround(var township, var authority) ->
                Problem.of(403, "township-not-yours", "/data/township", township, authority);
            case Reason.TownshipOutsideDistrict(var township, var district) ->
                Problem.of(422, "township-outside-district", "/data/township", township, district);
            case Reason.SitsElsewhere(var id, var authority) ->
                Problem.of(403, "township-not-yours", "/subject", id, authority);
            case Reason.NameUnchanged(var name) -> Problem.of(422, "U1-name-unchanged", "/data/name", name);
            case Reason.RenamedTooEarly(var on, var name, var since) ->
                Problem.of(422, "U1-renamed-too-early", "/time", on, name, since);
            case Reason.RegistrationVoided(var id) -> Problem.of(422, "U12-registration-voided", "/subject", id);
            case Reason.NotUndone(var flaw) -> UndoWords.problem(flaw);
        };
    }
}
