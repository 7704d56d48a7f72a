package org.phaseout.enforcement.cases.domain;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.phaseout.enforcement.cases.domain.Change.Held;
import org.phaseout.enforcement.cases.domain.Change.Stayed;
import org.phaseout.enforcement.cases.domain.ReviewEvent.CaseStayEnded;
import org.phaseout.enforcement.cases.domain.ReviewEvent.CaseStayed;
import org.phaseout.enforcement.cases.domain.Stage.CarriedOut;
import org.phaseout.enforcement.cases.domain.Stage.Closed;
import org.phaseout.enforcement.cases.domain.Stage.ClosingOrdered;
import org.phaseout.enforcement.cases.domain.Stage.InProcedure;
import org.phaseout.enforcement.cases.domain.Stage.Met;

/**
 * Stays as steps of {@link Course} (E6a): of the case, or of decisions by name; they hold the clock of the leading measure where they are about it.
 * Null where a step cannot be taken.
 */
final class Stayable {

    private Stayable() {}

    /** As long as something of it is still to be executed, and no other stay holds it. */
    static boolean is(Stage stage, About about) {
        return Transitions.isReviewable(stage)
                && Decisions.areKnown(Transitions.docket(stage), about)
                && Transitions.docket(stage).marks().stays().touching(about).isEmpty()
                && (isExecutedWithoutEnd(stage, about) || isUnderWay(stage, about));
    }

    /** A fine that is not paid, a licence that is revoked: at whatever stage the case is. */
    static boolean isExecutedWithoutEnd(Stage stage, About about) {
        return Owed.isLeft(stage, about)
                || PenaltyOrders.revocations(stage).anyMatch(order -> about.covers(order.number()));
    }

    private static boolean isUnderWay(Stage stage, About about) {
        var isGoingOn = Transitions.isOpen(stage) || stage instanceof Closed;
        return isGoingOn
                && !(stage instanceof CarriedOut)
                && (Timing.clock(stage) != null || !(stage instanceof Met || stage instanceof Closed))
                && (about.isAll() || isOfTheCourse(stage, about));
    }

    /** A closing that is ordered, or a measure that stands. */
    private static boolean isOfTheCourse(Stage stage, About about) {
        var docket = Transitions.docket(stage);
        var isClosing = stage instanceof ClosingOrdered
                && docket.marks().penaltyOrders().stream()
                        .anyMatch(order -> order.isClosing() && about.covers(order.number()));
        return isClosing
                || docket.courses()
                        .flatMap(Orders::all)
                        .anyMatch(measure -> docket.stands(measure) && about.covers(measure.documentNumber()));
    }

    static @Nullable Stage begun(Stage stage, CaseStayed stayed) {
        var about = About.of(stayed.about());
        if (!is(stage, about)) {
            return null;
        }
        return Timing.changed(
                stage,
                docket -> docket.marked(marks -> marks.stayed(stays -> stays.begun(about, stayed.stayedOn())))
                        .others(other -> isOfTheClock(other.course(), about)
                                ? other.onClock(clock -> clock.changed(new Held(stayed.stayedOn())))
                                : other),
                clock -> isOfTheClock(stage, about) ? clock.changed(new Held(stayed.stayedOn())) : clock);
    }

    static @Nullable Stage ended(Stage stage, CaseStayEnded ended) {
        var about = About.of(ended.about());
        var hold = stage instanceof InProcedure in
                ? in.docket().marks().stays().holding(about).orElse(null)
                : null;
        if (hold == null) {
            return null;
        }
        var stay = new Stayed(hold.since(), ended.endedOn());
        return Timing.changed(
                stage,
                docket -> docket.marked(marks -> marks.stayed(stays -> stays.ended(hold, about, stay)))
                        .others(other -> isOfTheClock(other.course(), about)
                                ? other.onClock(clock -> clock.stayEnded(stay))
                                : other),
                clock -> isOfTheClock(stage, about) ? clock.stayEnded(stay).reckoned(ended.limit()) : clock);
    }

    /** The clock is that of the leading measure. */
    static boolean isOfTheClock(Stage stage, About about) {
        return about.isAll()
                || about.covers(
                        Objects.requireNonNullElse(Transitions.docket(stage).leadingNumber(), ""));
    }
}
