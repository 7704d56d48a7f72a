package org.phaseout.enforcement.cases.domain;

import java.util.List;
import org.phaseout.enforcement.cases.domain.DecisionReason.DecisionStands;
import org.phaseout.enforcement.cases.domain.MeasureCommand.Reinspect;
import org.phaseout.enforcement.cases.domain.MeasureEvent.CaseReinspectedFailed;
import org.phaseout.enforcement.cases.domain.MeasureEvent.CaseReinspectedMet;
import org.phaseout.enforcement.cases.domain.Stage.Referred;
import org.phaseout.platform.domain.Act;

/** Whether what was ordered is met (E6, E7). */
final class Reinspections {

    private Reinspections() {}

    /**
     * Failed within the limit is no lapse; met after it is put before who decides; met within it, but told after it was
     * found to have lapsed, overtakes the lapse.
     */
    static List<CaseEvent> of(Stage stage, Reinspect command, Act act) {
        if (command.lifts()) {
            requireTime(stage, act, command.met());
        } else {
            requireInspectable(stage, act, command.met());
        }
        return Limits.withFindings(stage, command.met() ? met(stage, command, act) : failed(stage, command, act), act);
    }

    static void requireInspectable(Stage stage, Act act, boolean met) {
        requireTime(stage, act, met);
        if (met) {
            Filings.requireNoneAwaited(stage, act);
        }
    }

    private static void requireTime(Stage stage, Act act, boolean met) {
        var docket = Requirements.own(stage, act, at -> Timing.isServed(at) || at instanceof Stage.Decided);
        if (docket.decided() != null) {
            throw Requirements.refused(new DecisionStands(docket.decided().by().number()));
        }
        Requirements.withinProcedure(stage, act);
        if (!met
                && stage instanceof Referred referred
                && !Strands.isReferredUponAnother(stage)
                && act.occurredOn().isAfter(referred.on())) {
            throw Requirements.notNow(stage);
        }
        if ((met ? Timing.met(stage, act.occurredOn()) : Timing.failed(stage, act.occurredOn())) == null) {
            throw Requirements.notNow(stage);
        }
    }

    private static CaseEvent met(Stage stage, Reinspect command, Act act) {
        var clock = Timing.clock(stage);
        return new CaseReinspectedMet(
                command.caseId(),
                act.occurredOn(),
                clock != null && clock.isPastOn(act.occurredOn()),
                command.findings(),
                Requirements.twoOfficers(command.officers()),
                Strands.named(stage));
    }

    private static CaseEvent failed(Stage stage, Reinspect command, Act act) {
        return new CaseReinspectedFailed(
                command.caseId(),
                act.occurredOn(),
                command.findings(),
                Requirements.twoOfficers(command.officers()),
                Strands.named(stage));
    }
}
