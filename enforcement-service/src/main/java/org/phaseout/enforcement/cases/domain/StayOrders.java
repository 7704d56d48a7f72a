package org.phaseout.enforcement.cases.domain;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.phaseout.enforcement.cases.domain.CaseEvent.Limit;
import org.phaseout.enforcement.cases.domain.Change.Stayed;
import org.phaseout.enforcement.cases.domain.MeasureEvent.CaseDeadlineConfirmed;
import org.phaseout.enforcement.cases.domain.ReviewCommand.EndStay;
import org.phaseout.enforcement.cases.domain.ReviewCommand.Stay;
import org.phaseout.enforcement.cases.domain.ReviewEvent.CaseStayEnded;
import org.phaseout.enforcement.cases.domain.ReviewEvent.CaseStayed;
import org.phaseout.enforcement.cases.domain.ReviewReason.DecisionsNotNamed;
import org.phaseout.enforcement.cases.domain.ReviewReason.NotStayed;
import org.phaseout.enforcement.cases.domain.ReviewReason.StayInForce;
import org.phaseout.enforcement.cases.domain.Stage.InProcedure;
import org.phaseout.platform.calendar.WorkingCalendar;
import org.phaseout.platform.domain.Act;

/** 停止执行 (E6a): what a stay names stands still, with its clock and what is owed upon it, and nothing else does. */
final class StayOrders {

    private StayOrders() {}

    /** A stay from a day in time holds the clock, also one that has lapsed meanwhile. */
    static List<CaseEvent> of(Stage stage, Stay command, Act act) {
        var about = requireStayable(stage, act, command.about());
        var stayed = new CaseStayed(
                command.caseId(),
                act.occurredOn(),
                command.body(),
                Requirements.documentNumber("documentNumber", command.documentNumber()),
                about.stored());
        return Limits.withFindingsOfEach(stage, stayed, act);
    }

    static About requireStayable(Stage stage, Act act, @Nullable List<String> named) {
        var docket = Reviews.reviewed(stage, act);
        var about = Decisions.standing(docket, named, act);
        docket.marks().stays().stayedSince(about, act.occurredOn()).ifPresent(since -> {
            throw Requirements.refused(new StayInForce(since));
        });
        if (!Stayable.is(stage, about)) {
            throw Requirements.notNow(stage);
        }
        if (!Stayable.isExecutedWithoutEnd(stage, about)) {
            Requirements.beforeItsEnd(stage, act);
        }
        return about;
    }

    /** What was left of the limit when it was stayed runs on from the day the stay ends; it may have passed already. */
    static List<CaseEvent> of(Stage stage, EndStay command, Act act) {
        var hold = requireStayed(stage, act, command.about());
        var ended = new CaseStayEnded(
                command.caseId(),
                act.occurredOn(),
                command.body(),
                Requirements.documentNumber("documentNumber", command.documentNumber()),
                runsOn(stage, hold.about(), new Stayed(hold.since(), act.occurredOn()), command.calendar()),
                hold.about().stored());
        return Stream.concat(
                        Limits.withFindingsOfEach(stage, ended, act).stream(),
                        confirmedOthers(stage, ended, command, act))
                .toList();
    }

    /** The fact tells the end of the limit in front; those of other courses are confirmed behind it. */
    private static Stream<CaseEvent> confirmedOthers(Stage stage, CaseStayEnded ended, EndStay command, Act act) {
        var then = Objects.requireNonNull(Course.after(stage, ended, act.occurredOn()));
        return ((InProcedure) then).docket().others().isEmpty()
                ? Stream.of()
                : Limits.findings(then, command.caseId(), command.calendar(), act.occurredOn()).stream()
                        .filter(CaseDeadlineConfirmed.class::isInstance);
    }

    /** What is executed on, and since when it was stayed. */
    static Stays.Hold requireStayed(Stage stage, Act act, @Nullable List<String> named) {
        var docket = Requirements.ownOrGovernments(stage, act, InProcedure.class::isInstance);
        var running = docket.marks().stays().running();
        if (running.isEmpty()) {
            throw Requirements.refused(new NotStayed());
        }
        if (named == null && running.size() > 1) {
            throw Requirements.refused(new DecisionsNotNamed());
        }
        var about = named == null ? running.getFirst().about() : Decisions.about(docket, named);
        var hold = docket.marks().stays().holding(about).orElseThrow(() -> Requirements.refused(new NotStayed()));
        Requirements.notBefore(hold.since(), act);
        return new Stays.Hold(about, hold.since());
    }

    private static @Nullable Limit runsOn(Stage stage, About about, Stayed stay, WorkingCalendar calendar) {
        var clock = Timing.clock(stage);
        return clock == null || Timing.isLapsed(stage) || !Stayable.isOfTheClock(stage, about)
                ? null
                : Limits.confirmed(clock.stayEnded(stay), calendar);
    }
}
