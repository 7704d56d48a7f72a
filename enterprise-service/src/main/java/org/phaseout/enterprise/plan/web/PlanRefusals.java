package org.phaseout.enterprise.plan.web;

import org.phaseout.enterprise.plan.domain.PlanRefused;
import org.phaseout.enterprise.plan.domain.PlanRefused.Reason;
import org.phaseout.platform.domain.Refused;
import org.phaseout.platform.intake.RefusalWords;
import org.phaseout.platform.intake.UndoWords;
import org.phaseout.platform.problem.Problem;
import org.springframework.stereotype.Component;

@Component
class PlanRefusals implements RefusalWords {

    private static final String SUBJECT = "/subject";

    @Override
    public Class<? extends Refused> refusal() {
        return PlanRefused.class;
    }

    @Override
    public Problem problem(Refused refusal) {
        return switch (((PlanRefused) refusal).reason()) {
            case Reason.TownshipOutsideDistrict(var township, var district) ->
                Problem.of(422, "township-outside-district", "/data/township", township, district);
            case Reason.NotYourGround(var id, var authority) ->
                Problem.of(403, "township-not-yours", SUBJECT, id, authority);
            case Reason.PeriodHeldByAnother(var period, var holder) ->
                Problem.of(422, "P1-plan-held", "/data/year", period, holder);
            case Reason.AlreadyOpened(var id, var period) ->
                Problem.of(422, "P1-plan-already-opened", SUBJECT, id, period);
            case Reason.AlreadySurveyed(var id, var on) -> Problem.of(422, "P1-survey-already-closed", SUBJECT, id, on);
            case Reason.AlreadySubmitted(var id, var on) ->
                Problem.of(422, "P1-plan-already-submitted", SUBJECT, id, on);
            case Reason.ZeroReportMissing(var coverage) ->
                Problem.of(422, "P1-zero-report-missing", "/data/zeroReport", coverage);
            case Reason.ZeroReportContradicted(var found) ->
                Problem.of(422, "P1-zero-report-contradicted", "/data/zeroReport", found);
            case Reason.SurveyOpen(var id) -> Problem.of(422, "P1-survey-open", SUBJECT, id);
            case Reason.NotSubmitted(var id) -> Problem.of(422, "P1-plan-not-submitted", SUBJECT, id);
            case Reason.AmendmentOutOfOrder(var number, var next) ->
                Problem.of(422, "P1-amendment-out-of-order", "/data/number", number, next);
            case Reason.OpeningVoided(var id) -> Problem.of(422, "U12-opening-voided", SUBJECT, id);
            case Reason.NotUndone(var flaw) -> UndoWords.problem(flaw);
        };
    }
}
