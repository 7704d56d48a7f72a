package org.phaseout.enforcement.cases.domain;

import java.util.ArrayList;
import java.util.List;
import org.phaseout.enforcement.cases.domain.CaseCommand.Reinspect;
import org.phaseout.enforcement.cases.domain.CaseEvent.CaseReinspectedFailed;
import org.phaseout.enforcement.cases.domain.CaseEvent.CaseReinspectedMet;
import org.phaseout.enforcement.cases.domain.CaseRefused.Reason.DecisionStands;
import org.phaseout.enforcement.cases.domain.Stage.InEffect;
import org.phaseout.enforcement.cases.domain.Stage.NotMet;
import org.phaseout.enforcement.cases.domain.Stage.Referred;
import org.phaseout.enforcement.cases.domain.Stage.Running;
import org.phaseout.platform.domain.Act;

/** Whether what was ordered is met (E6, E7). */
final class Reinspections {

    private Reinspections() {}

    /**
     * Failed within the limit is no lapse; met after it is put before who decides; met within it, but told after it was
     * found to have lapsed, overtakes the lapse.
     */
    static List<CaseEvent> of(Stage stage, Reinspect command, Act act) {
        var docket = Requirements.own(
                stage,
                act,
                at -> at instanceof InEffect
                        || at instanceof Running
                        || at instanceof NotMet
                        || at instanceof Referred
                        || at instanceof Stage.Decided);
        if (docket.decided() != null) {
            throw Requirements.refused(new DecisionStands(docket.decided().by().number()));
        }
        var lapse = Limits.lapse(stage, act.occurredOn());
        return command.met()
                ? met(stage, command, act, lapse.stream().toList())
                : failed(stage, command, act, lapse.stream().toList());
    }

    private static List<CaseEvent> met(Stage stage, Reinspect command, Act act, List<CaseEvent> lapse) {
        var lapsed = Steps.lapsedClock(stage);
        var late = !lapse.isEmpty() || (lapsed != null && !lapsed.covers(act.occurredOn()));
        var met = new CaseReinspectedMet(
                command.caseId(), act.occurredOn(), late, command.findings(), command.officers());
        return late ? plus(lapse, met) : Limits.overtaking(stage, "case-reinspected-met", met);
    }

    private static List<CaseEvent> failed(Stage stage, Reinspect command, Act act, List<CaseEvent> lapse) {
        if (stage instanceof Referred) {
            throw Requirements.notNow(stage);
        }
        return plus(
                lapse,
                new CaseReinspectedFailed(command.caseId(), act.occurredOn(), command.findings(), command.officers()));
    }

    private static List<CaseEvent> plus(List<CaseEvent> before, CaseEvent fact) {
        var events = new ArrayList<>(before);
        events.add(fact);
        return List.copyOf(events);
    }
}
