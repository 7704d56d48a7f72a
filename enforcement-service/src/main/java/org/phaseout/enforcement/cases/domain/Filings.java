package org.phaseout.enforcement.cases.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.phaseout.enforcement.cases.domain.MeasureCommand.FileRectification;
import org.phaseout.enforcement.cases.domain.MeasureEvent.CaseRectificationFiled;
import org.phaseout.enforcement.cases.domain.MeasureReason.LiftedByFiling;
import org.phaseout.enforcement.cases.domain.MeasureReason.NotEndedByFiling;
import org.phaseout.enforcement.cases.domain.Stage.InEffect;
import org.phaseout.enforcement.cases.domain.Stage.InProcedure;
import org.phaseout.enforcement.cases.domain.Stage.Met;
import org.phaseout.enforcement.cases.domain.Stage.Referred;
import org.phaseout.platform.domain.Act;

/**
 * 令30号: what the enterprise files when it has put things right lifts restriction and suspension (备案之日解除). A suspension has no
 * term and is lifted by nothing else; a restriction ends with its limit, or by a filing before it.
 */
final class Filings {

    private Filings() {}

    /** Filed in time but told after the limit was found to have lapsed, it overtakes the lapse. */
    static List<CaseEvent> of(Stage stage, FileRectification command, Act act) {
        requireFilable(stage, act);
        var filed = new CaseRectificationFiled(
                command.caseId(), act.occurredOn(), command.findings(), Strands.named(stage));
        return Limits.withFindings(stage, filed, act);
    }

    static void requireFilable(Stage stage, Act act) {
        var docket = Requirements.own(stage, act, Timing::isServed);
        var measure = Objects.requireNonNull(docket.measure());
        if (!measure.isEndedByFiling()) {
            throw Requirements.refused(new NotEndedByFiling(measure.measure()));
        }
        Requirements.withinProcedure(stage, act);
        var liftedOn = Rectifications.liftedOn(stage);
        if (Timing.met(stage, act.occurredOn()) == null
                || (liftedOn != null && !act.occurredOn().isBefore(liftedOn))) {
            throw Requirements.notNow(stage);
        }
    }

    /** What was seen lifts no suspension; once it is referred, it is put before who decides (E7). */
    static void requireNoneAwaited(Stage stage, Act act) {
        if (isAwaited(stage, act.occurredOn())) {
            var measure = Objects.requireNonNull(Transitions.docket(stage).measure());
            throw Requirements.refused(new LiftedByFiling(measure.measure()));
        }
    }

    /** Whether what was seen on a day would lift what a filing alone lifts. */
    static boolean isAwaited(Stage stage, LocalDate day) {
        var measure = stage instanceof InProcedure in ? in.docket().measure() : null;
        return measure != null
                && measure.isEndedByFilingAlone()
                && (stage instanceof InEffect
                        || stage instanceof Met
                        || (stage instanceof Referred referred
                                && (day.isBefore(referred.on()) || Strands.isReferredUponAnother(stage))));
    }
}
