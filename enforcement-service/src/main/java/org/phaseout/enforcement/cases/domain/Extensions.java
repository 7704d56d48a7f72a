package org.phaseout.enforcement.cases.domain;

import java.util.List;
import java.util.Objects;
import org.phaseout.enforcement.cases.domain.CaseEvent.Term;
import org.phaseout.enforcement.cases.domain.Change.Extension;
import org.phaseout.enforcement.cases.domain.MeasureCommand.ApplyForExtension;
import org.phaseout.enforcement.cases.domain.MeasureCommand.GrantExtension;
import org.phaseout.enforcement.cases.domain.MeasureCommand.RefuseExtension;
import org.phaseout.enforcement.cases.domain.MeasureEvent.CaseExtensionApplied;
import org.phaseout.enforcement.cases.domain.MeasureEvent.CaseExtensionGranted;
import org.phaseout.enforcement.cases.domain.MeasureEvent.CaseExtensionRefused;
import org.phaseout.enforcement.cases.domain.MeasureEvent.CaseMeasureOrdered;
import org.phaseout.enforcement.cases.domain.MeasureReason.AskedTooLate;
import org.phaseout.enforcement.cases.domain.MeasureReason.ExtensionAddsNothing;
import org.phaseout.enforcement.cases.domain.MeasureReason.ExtensionTooLong;
import org.phaseout.enforcement.cases.domain.MeasureReason.ExtensionTooManyDays;
import org.phaseout.enforcement.cases.domain.MeasureReason.ExtensionUnanswered;
import org.phaseout.enforcement.cases.domain.MeasureReason.NoExtensionHere;
import org.phaseout.enforcement.cases.domain.MeasureReason.NotAskedFor;
import org.phaseout.enforcement.rules.domain.Period.Unit;
import org.phaseout.platform.domain.Act;

/** An enterprise that cannot meet a limit asks for more time within it, and the department grants or refuses (E7). */
final class Extensions {

    private Extensions() {}

    /** In time on the last day, too late a day after; a wish alone stops no clock. */
    static List<CaseEvent> of(Stage stage, ApplyForExtension command, Act act) {
        requireExtensible(stage, act);
        return List.of(new CaseExtensionApplied(
                command.caseId(), act.occurredOn(), command.extension(), command.reason(), Strands.named(stage)));
    }

    static void requireExtensible(Stage stage, Act act) {
        var clock = clock(stage, act);
        var measure = measure(stage);
        if (measure.extension() == null) {
            throw Requirements.refused(new NoExtensionHere(measure.measure()));
        }
        if (clock.asked() != null) {
            throw Requirements.refused(new ExtensionUnanswered());
        }
        if (clock.isPastOn(act.occurredOn())) {
            throw Requirements.refused(new AskedTooLate(clock.limit().lastDay()));
        }
    }

    /** From the original end, at most so many months in total; granted late on an application in time it overtakes a lapse. */
    static List<CaseEvent> of(Stage stage, GrantExtension command, Act act) {
        var clock = requireGrantable(stage, act);
        var number = Requirements.documentNumber("documentNumber", command.documentNumber());
        var extended = clock.changed(new Extension(act.occurredOn(), command.extension()));
        requireWithin(clock, extended, measure(stage));
        var limit = Limits.confirmed(extended, command.calendar());
        return Limits.withFindings(
                stage,
                new CaseExtensionGranted(command.caseId(), number, limit, command.extension(), Strands.named(stage)),
                act);
    }

    /** At least one day more must be left to grant. */
    static Clock requireGrantable(Stage stage, Act act) {
        var clock = requireAsked(stage, act);
        var dayMore = new Term(null, clock.limit().calendarEnd().plusDays(1));
        requireWithin(clock, clock.changed(new Extension(act.occurredOn(), dayMore)), measure(stage));
        return clock;
    }

    private static void requireWithin(Clock clock, Clock extended, CaseMeasureOrdered measure) {
        var most = Objects.requireNonNull(measure.extension());
        extended.exceeded(most).ifPresent(longest -> {
            throw Requirements.refused(
                    most.unit() == Unit.MONTHS
                            ? new ExtensionTooLong(most.count(), longest)
                            : new ExtensionTooManyDays(most.count(), longest));
        });
        var end = clock.limit().calendarEnd();
        if (!extended.limit().calendarEnd().isAfter(end)) {
            throw Requirements.refused(new ExtensionAddsNothing(end));
        }
    }

    static List<CaseEvent> of(Stage stage, RefuseExtension command, Act act) {
        requireAsked(stage, act);
        return List.of(new CaseExtensionRefused(
                command.caseId(),
                Requirements.documentNumber("documentNumber", command.documentNumber()),
                command.reason(),
                Strands.named(stage)));
    }

    static Clock requireAsked(Stage stage, Act act) {
        var clock = clock(stage, act);
        var asked = clock.asked();
        if (asked == null) {
            throw Requirements.refused(new NotAskedFor());
        }
        Requirements.notBefore(asked.appliedOn(), act);
        return clock;
    }

    private static Clock clock(Stage stage, Act act) {
        Requirements.own(stage, act, at -> Timing.clock(at) != null);
        Requirements.withinProcedure(stage, act);
        return Objects.requireNonNull(Timing.clock(stage));
    }

    private static CaseMeasureOrdered measure(Stage stage) {
        return Objects.requireNonNull(Transitions.docket(stage).measure());
    }
}
