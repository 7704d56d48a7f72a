package org.phaseout.enterprise.plan.domain;

import java.time.LocalDate;
import org.phaseout.enterprise.plan.domain.PlanCommand.AmendPlan;
import org.phaseout.enterprise.plan.domain.PlanCommand.CloseSurvey;
import org.phaseout.enterprise.plan.domain.PlanCommand.OpenPlan;
import org.phaseout.enterprise.plan.domain.PlanCommand.SubmitPlan;
import org.phaseout.enterprise.plan.domain.PlanEvent.PlanAmended;
import org.phaseout.enterprise.plan.domain.PlanEvent.PlanOpened;
import org.phaseout.enterprise.plan.domain.PlanEvent.PlanSubmitted;
import org.phaseout.enterprise.plan.domain.PlanEvent.PlanSurveyClosed;
import org.phaseout.enterprise.plan.domain.PlanRefused.Reason.ZeroReportContradicted;
import org.phaseout.enterprise.plan.domain.PlanRefused.Reason.ZeroReportMissing;

/** What each thing told of a plan is stored as, with the rules that need nothing but itself and the plan's period. */
final class PlanFact {

    static PlanOpened opened(OpenPlan command) {
        var period = command.period();
        return new PlanOpened(command.planId().value(), period.township(), period.year(), command.document());
    }

    /** P1: nothing found is said in so many words, and only then. */
    static PlanSurveyClosed surveyClosed(CloseSurvey command, PlanPeriod period) {
        if (command.found() == 0 && !command.zeroReport()) {
            throw Plan.refused(new ZeroReportMissing(command.coverage()));
        }
        if (command.found() > 0 && command.zeroReport()) {
            throw Plan.refused(new ZeroReportContradicted(command.found()));
        }
        return new PlanSurveyClosed(
                command.planId().value(),
                period.township(),
                period.year(),
                command.coverage(),
                command.found(),
                command.zeroReport());
    }

    static PlanSubmitted submitted(SubmitPlan command, PlanPeriod period, LocalDate on) {
        return new PlanSubmitted(
                command.planId().value(),
                period.township(),
                period.year(),
                period.isLate(on),
                command.keyTasks(),
                command.measures(),
                command.departments(),
                command.document());
    }

    static PlanAmended amended(AmendPlan command) {
        return new PlanAmended(command.planId().value(), command.number(), command.change(), command.document());
    }

    private PlanFact() {}
}
