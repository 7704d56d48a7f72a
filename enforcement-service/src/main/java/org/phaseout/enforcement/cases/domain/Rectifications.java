package org.phaseout.enforcement.cases.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.phaseout.enforcement.cases.domain.ActReason.DoneAlready;
import org.phaseout.enforcement.cases.domain.MeasureCommand.FilePlan;
import org.phaseout.enforcement.cases.domain.MeasureCommand.FollowUp;
import org.phaseout.enforcement.cases.domain.MeasureEvent.CaseFollowedUp;
import org.phaseout.enforcement.cases.domain.MeasureEvent.CaseMeasureOrdered;
import org.phaseout.enforcement.cases.domain.MeasureEvent.CaseRectificationPlanFiled;
import org.phaseout.enforcement.cases.domain.MeasureReason.NoRectification;
import org.phaseout.enforcement.cases.domain.MeasureReason.PlanNotPublic;
import org.phaseout.enforcement.cases.domain.Stage.Met;
import org.phaseout.enforcement.rules.domain.Measure;
import org.phaseout.enforcement.rules.domain.Procedures;
import org.phaseout.platform.domain.Act;

/**
 * 整改方案 and 跟踪检查 (E2; 令30号: C): whose production was restricted or suspended files a plan and makes it public; within thirty
 * days after the end the department looks whether it lasts. An act that goes on is a matter of another case, which begins
 * with a lead: this one stays as it is.
 */
final class Rectifications {

    private Rectifications() {}

    static List<CaseEvent> of(Stage stage, FilePlan command, Act act) {
        var measure = requirePlannable(stage, act, command.rules().procedures());
        var published = command.published();
        if (published == null || published.isBlank()) {
            throw Requirements.refused(new PlanNotPublic());
        }
        return List.of(new CaseRectificationPlanFiled(
                command.caseId(), measure.measure(), act.occurredOn(), published, Strands.named(stage)));
    }

    /** From the service until the measure has ended, whenever it is told; what is late is shown and not refused. */
    static CaseMeasureOrdered requirePlannable(Stage stage, Act act, Procedures rows) {
        var docket = Requirements.own(stage, act, Rectifications::isPlannable);
        var measure = requireAsked(docket, rows);
        Requirements.withinProcedure(stage, act);
        var liftedOn = liftedOn(stage);
        if (liftedOn != null && !act.occurredOn().isBefore(liftedOn)) {
            throw Requirements.notNow(stage);
        }
        var plan = docket.orders().rectification().plan();
        if (plan != null) {
            throw Requirements.refused(new DoneAlready(measure.measure(), plan.filedOn()));
        }
        return measure;
    }

    static List<CaseEvent> of(Stage stage, FollowUp command, Act act) {
        requireFollowable(stage, act, command.rules().procedures());
        return List.of(new CaseFollowedUp(
                command.caseId(),
                act.occurredOn(),
                command.met(),
                command.findings(),
                Requirements.twoOfficers(command.officers()),
                Strands.named(stage)));
    }

    /** Once, also when the case is closed. */
    static void requireFollowable(Stage stage, Act act, Procedures rows) {
        var docket = Requirements.own(stage, act, at -> liftedOn(at) != null);
        var measure = requireAsked(docket, rows);
        Requirements.notBefore(Objects.requireNonNull(liftedOn(stage)), act);
        var check = docket.orders().rectification().check();
        if (check != null) {
            throw Requirements.refused(new DoneAlready(measure.measure(), check.checkedOn()));
        }
    }

    private static CaseMeasureOrdered requireAsked(Docket docket, Procedures rows) {
        var measure = Objects.requireNonNull(docket.measure());
        if (!isAsked(docket, rows)) {
            throw Requirements.refused(new NoRectification(measure.measure()));
        }
        return measure;
    }

    /** Whether the row of the leading measure asks for plan and check. */
    static boolean isAsked(Docket docket, Procedures rows) {
        var measure = docket.measure();
        return measure != null
                && docket.grounds()
                        .finding(measure.ground())
                        .flatMap(found -> found.row(rows))
                        .flatMap(row -> row.measure(measure.measure()))
                        .filter(Measure::isFollowedUp)
                        .isPresent();
    }

    static boolean isPlannable(Stage stage) {
        return Transitions.isOpen(stage) && Timing.servedOn(stage) != null;
    }

    /** The day on which the leading measure was lifted, by a filing or because it was met; null while it was not. */
    static @Nullable LocalDate liftedOn(Stage stage) {
        return Timing.base(stage) instanceof Met met ? Timing.metOn(met) : null;
    }

    static @Nullable Stage planned(Stage stage, CaseRectificationPlanFiled plan) {
        var servedOn = isPlannable(stage) ? Timing.servedOn(stage) : null;
        return servedOn == null || plan.filedOn().isBefore(servedOn)
                ? null
                : Transitions.rectified(stage, known -> known.planned(plan));
    }

    static @Nullable Stage followedUp(Stage stage, CaseFollowedUp check) {
        var liftedOn = liftedOn(stage);
        return liftedOn == null || check.checkedOn().isBefore(liftedOn)
                ? null
                : Transitions.rectified(stage, known -> known.checked(check));
    }
}
