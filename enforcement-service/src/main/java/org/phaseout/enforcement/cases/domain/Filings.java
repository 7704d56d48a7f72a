package org.phaseout.enforcement.cases.domain;

import java.util.List;
import java.util.Objects;
import org.phaseout.enforcement.cases.domain.CaseRefused.Reason.NotEndedByFiling;
import org.phaseout.enforcement.cases.domain.MeasureCommand.FileRectification;
import org.phaseout.enforcement.cases.domain.MeasureEvent.CaseRectificationFiled;
import org.phaseout.enforcement.cases.domain.Stage.InEffect;
import org.phaseout.platform.domain.Act;

/** 停产整治 has no term: what the enterprise files when it has put things right ends it (令30号: 备案之日解除). */
final class Filings {

    private Filings() {}

    static List<CaseEvent> of(Stage stage, FileRectification command, Act act) {
        requireFilable(stage, act);
        return List.of(new CaseRectificationFiled(command.caseId(), act.occurredOn(), command.findings()));
    }

    static void requireFilable(Stage stage, Act act) {
        var docket = Requirements.own(stage, act, InEffect.class::isInstance);
        var measure = Objects.requireNonNull(docket.measure());
        if (!measure.isEndedByFiling()) {
            throw Requirements.refused(new NotEndedByFiling(measure.measure()));
        }
        Requirements.withinProcedure(stage, act);
    }
}
