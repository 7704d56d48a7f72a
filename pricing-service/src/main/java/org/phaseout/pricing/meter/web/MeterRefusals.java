package org.phaseout.pricing.meter.web;

import org.phaseout.platform.domain.Refused;
import org.phaseout.platform.intake.RefusalWords;
import org.phaseout.platform.intake.UndoWords;
import org.phaseout.platform.problem.Problem;
import org.phaseout.pricing.meter.domain.MeterRefused;
import org.phaseout.pricing.meter.domain.MeterRefused.Reason;
import org.springframework.stereotype.Component;

@Component
class MeterRefusals implements RefusalWords {

    @Override
    public Class<? extends Refused> refusal() {
        return MeterRefused.class;
    }

    @Override
    public Problem problem(Refused refusal) {
        return problem(((MeterRefused) refusal).reason());
    }

    private static Problem problem(Reason reason) {
        return switch (reason) {
            case Reason.MonthAlreadyRead(var month, var kilowattHours) ->
                Problem.of(422, "T3-month-already-read", "/data/month", month, kilowattHours.toPlainString());
            case Reason.MonthNotOver(var month, var readOn) ->
                Problem.of(422, "T3-month-not-over", "/data/month", month, readOn);
            case Reason.MeterOfAnotherUnit(var unitId, var asked) ->
                Problem.of(422, "T3-meter-of-another-unit", "/data/unitId", unitId, asked);
            case Reason.NotSoCorrected(var of) -> problem(of);
            case Reason.NotUndone(var flaw) -> UndoWords.problem(flaw, "/data/data/occurredOn");
        };
    }
}
