package org.phaseout.enforcement.cases.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.phaseout.enforcement.cases.domain.CaseEvent.Limit;
import org.phaseout.enforcement.cases.domain.CaseRefused.Reason.NotStayed;
import org.phaseout.enforcement.cases.domain.CaseRefused.Reason.NothingToChange;
import org.phaseout.enforcement.cases.domain.CaseRefused.Reason.NothingToReview;
import org.phaseout.enforcement.cases.domain.CaseRefused.Reason.StayInForce;
import org.phaseout.enforcement.cases.domain.Change.Stayed;
import org.phaseout.enforcement.cases.domain.MeasureEvent.CaseDeadlineConfirmed;
import org.phaseout.enforcement.cases.domain.ReviewCommand.ConcludeReview;
import org.phaseout.enforcement.cases.domain.ReviewCommand.EndStay;
import org.phaseout.enforcement.cases.domain.ReviewCommand.FileReview;
import org.phaseout.enforcement.cases.domain.ReviewCommand.ReviewOutcome;
import org.phaseout.enforcement.cases.domain.ReviewCommand.Stay;
import org.phaseout.enforcement.cases.domain.ReviewEvent.CaseAnnulled;
import org.phaseout.enforcement.cases.domain.ReviewEvent.CaseChanged;
import org.phaseout.enforcement.cases.domain.ReviewEvent.CaseFoundUnlawful;
import org.phaseout.enforcement.cases.domain.ReviewEvent.CaseFoundVoid;
import org.phaseout.enforcement.cases.domain.ReviewEvent.CaseRedecisionOrdered;
import org.phaseout.enforcement.cases.domain.ReviewEvent.CaseReviewEnded;
import org.phaseout.enforcement.cases.domain.ReviewEvent.CaseReviewFiled;
import org.phaseout.enforcement.cases.domain.ReviewEvent.CaseStayEnded;
import org.phaseout.enforcement.cases.domain.ReviewEvent.CaseStayed;
import org.phaseout.enforcement.cases.domain.ReviewEvent.CaseUpheld;
import org.phaseout.enforcement.cases.domain.Stage.InProcedure;
import org.phaseout.platform.calendar.WorkingCalendar;
import org.phaseout.platform.domain.Act;

/** Review and lawsuit, stay, and the outcomes (E6a); that of a fine's amount is in {@link FineChanges}. Filing stops no clock; a stay does. */
final class Reviews {

    private Reviews() {}

    static List<CaseEvent> of(Stage stage, FileReview command, Act act) {
        reviewed(stage, act);
        return List.of(new CaseReviewFiled(command.caseId(), command.forum(), command.body()));
    }

    /** A stay from a day in time holds the clock, also one that has lapsed meanwhile. */
    static List<CaseEvent> of(Stage stage, Stay command, Act act) {
        requireStayable(stage, act);
        var stayed = new CaseStayed(
                command.caseId(),
                act.occurredOn(),
                command.body(),
                Requirements.documentNumber("documentNumber", command.documentNumber()));
        return Limits.withFindingsOfEach(stage, stayed, act);
    }

    static void requireStayable(Stage stage, Act act) {
        var docket = reviewed(stage, act);
        Requirements.notStayed(docket, act);
        if (docket.marks().stayedOn() != null) {
            throw Requirements.refused(new StayInForce(docket.marks().stayedOn()));
        }
        if (!Transitions.isStayable(stage)) {
            throw Requirements.notNow(stage);
        }
        if (!Transitions.isExecutedWithoutEnd(stage)) {
            Requirements.beforeItsEnd(stage, act);
        }
    }

    /** What was left of the limit when it was stayed runs on from the day the stay ends; it may have passed already. */
    static List<CaseEvent> of(Stage stage, EndStay command, Act act) {
        var since = requireStayed(stage, act);
        var ended = new CaseStayEnded(
                command.caseId(),
                act.occurredOn(),
                command.body(),
                Requirements.documentNumber("documentNumber", command.documentNumber()),
                runsOn(stage, new Stayed(since, act.occurredOn()), command.calendar()));
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

    /** Since when execution is stayed. */
    static LocalDate requireStayed(Stage stage, Act act) {
        var docket = Requirements.ownOrGovernments(stage, act, InProcedure.class::isInstance);
        var since = docket.marks().stayedOn();
        if (since == null) {
            throw Requirements.refused(new NotStayed());
        }
        Requirements.notBefore(since, act);
        return since;
    }

    private static @Nullable Limit runsOn(Stage stage, Stayed stay, WorkingCalendar calendar) {
        var clock = Timing.clock(stage);
        return clock == null || Timing.isLapsed(stage) ? null : Limits.confirmed(clock.stayEnded(stay), calendar);
    }

    static List<CaseEvent> of(Stage stage, ConcludeReview command, Act act) {
        var docket = reviewed(stage, act);
        var id = command.caseId();
        var uscc = docket.opened().uscc();
        var decision = command.decision().decision();
        Requirements.notInTheFuture("decision/on", decision.on(), act);
        return List.of(
                switch (command.outcome()) {
                    case UPHELD -> new CaseUpheld(id, decision);
                    case ANNULLED -> new CaseAnnulled(id, uscc, decision);
                    case CHANGED -> {
                        requireConcludable(stage, act, ReviewOutcome.CHANGED);
                        if (command.changedTo() == null) {
                            throw Requirements.refused(new NothingToChange());
                        }
                        yield new CaseChanged(id, uscc, command.changedTo(), decision);
                    }
                    case FOUND_UNLAWFUL -> new CaseFoundUnlawful(id, decision);
                    case FOUND_VOID -> new CaseFoundVoid(id, uscc, decision);
                    case REDECISION_ORDERED -> new CaseRedecisionOrdered(id, uscc, decision);
                    case DISMISSED, WITHDRAWN ->
                        new CaseReviewEnded(id, command.outcome().word(), decision);
                });
    }

    /** Only a decision on closure can be changed; what was found unlawful or upheld leaves all as it is. */
    static void requireConcludable(Stage stage, Act act, ReviewOutcome outcome) {
        if (reviewed(stage, act).decided() == null && outcome == ReviewOutcome.CHANGED) {
            throw Requirements.refused(new NothingToChange());
        }
    }

    /** The docket of a case in which there is something to review. */
    static Docket reviewed(Stage stage, Act act) {
        Predicate<Stage> standing =
                at -> !(at instanceof Stage.Annulled) && !(at instanceof Stage.FoundVoid) && at instanceof InProcedure;
        var docket = Requirements.ownOrGovernments(stage, act, standing);
        if (!docket.hasSomethingToReview()) {
            throw Requirements.refused(new NothingToReview());
        }
        return docket;
    }
}
