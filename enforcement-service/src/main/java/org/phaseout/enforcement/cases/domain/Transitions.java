package org.phaseout.enforcement.cases.domain;

import java.time.LocalDate;
import java.util.Objects;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.phaseout.enforcement.cases.domain.CaseEvent.Decision;
import org.phaseout.enforcement.cases.domain.MeasureEvent.CaseMeasureOrdered;
import org.phaseout.enforcement.cases.domain.MeasureEvent.CaseMeasureServed;
import org.phaseout.enforcement.cases.domain.ReviewEvent.CaseChanged;
import org.phaseout.enforcement.cases.domain.Stage.Annulled;
import org.phaseout.enforcement.cases.domain.Stage.Blank;
import org.phaseout.enforcement.cases.domain.Stage.Closed;
import org.phaseout.enforcement.cases.domain.Stage.ClosingOrdered;
import org.phaseout.enforcement.cases.domain.Stage.Decided;
import org.phaseout.enforcement.cases.domain.Stage.FoundVoid;
import org.phaseout.enforcement.cases.domain.Stage.InProcedure;
import org.phaseout.enforcement.cases.domain.Stage.Lead;
import org.phaseout.enforcement.cases.domain.Stage.LeadWithdrawn;
import org.phaseout.enforcement.cases.domain.Stage.Opened;
import org.phaseout.enforcement.cases.domain.Stage.Ordered;
import org.phaseout.enforcement.cases.domain.Stage.Referred;
import org.phaseout.enforcement.cases.domain.Stage.Timed;

/** The steps of {@link Course} that take more than a line. Null where a step cannot be taken. */
final class Transitions {

    private static final String NONE = "none";

    private Transitions() {}

    static @Nullable Stage leadWithdrawn(Stage stage) {
        if (stage instanceof Lead(var as)) {
            return new LeadWithdrawn(as);
        }
        return stage instanceof Blank ? new LeadWithdrawn(null) : null;
    }

    /** Whether anything can still be ordered or decided in the case. */
    static boolean isOpen(Stage stage) {
        return stage instanceof InProcedure
                && !(stage instanceof Closed || stage instanceof Annulled || stage instanceof FoundVoid);
    }

    static boolean isAgainst(Docket docket) {
        return docket.decided() != null && !docket.decided().outcome().equals(NONE);
    }

    static boolean isReviewable(Stage stage) {
        return stage instanceof InProcedure in
                && !stage.isUndone()
                && in.docket().hasSomethingToReview();
    }

    /** Decided by the government, or approved by it: as it was asked for. */
    static @Nullable Stage decided(Stage stage, boolean approved, String outcome, Decision by) {
        return stage instanceof Referred referred && referred.as().asksForApproval() == approved
                ? new Decided(referred.docket()
                        .decided(new Docket.Decided(outcome, by, approved, ground(referred), referred)))
                : null;
    }

    /** Upon which it was referred: one that needs no measure, the one that is named, or that of the only course. */
    static String ground(Referred referred) {
        var as = referred.as();
        var said = as.ground() == null ? as.upon() : as.ground();
        return said == null
                ? Objects.requireNonNull(referred.docket().measure()).ground()
                : said;
    }

    /** The first measure, the next, one in the place of another, or one beside others. */
    static @Nullable Stage ordered(Stage stage, CaseMeasureOrdered measure) {
        if (!(stage instanceof InProcedure in) || !in.docket().grounds().has(measure.ground())) {
            return null;
        }
        if (Placing.BESIDE.equals(measure.place())) {
            return in.docket().measure() != null && Timing.isBeforeReferral(stage) ? beside(in, measure) : null;
        }
        return stage instanceof Opened
                        || Conditions.isUnheeded(stage, measure.orderedOn())
                        || (Placing.INSTEAD.equals(measure.place()) && Conditions.isServed(stage, measure.orderedOn()))
                ? new Ordered(in.docket().ordered(measure, in))
                : null;
    }

    /** What has a course of its own takes the lead of what has none. */
    private static @Nullable Stage beside(InProcedure in, CaseMeasureOrdered measure) {
        if (!measure.hasCourse()) {
            return in.with(in.docket().ordered(orders -> orders.plus(measure)));
        }
        return in instanceof Timed
                        || Objects.requireNonNull(in.docket().measure()).hasCourse()
                ? null
                : new Ordered(in.docket().ordered(orders -> orders.plusLeading(measure, Timing.servedOn(in))));
    }

    static @Nullable Stage served(Stage stage, CaseMeasureServed service) {
        var beside = service.measure();
        if (beside != null) {
            return besideServed(stage, beside, service.servedOn());
        }
        return stage instanceof Ordered(var docket) ? Timing.served(docket, service) : null;
    }

    /** Of what stands beside another. */
    private static @Nullable Stage besideServed(Stage stage, String measure, LocalDate on) {
        var beside = isOpen(stage) ? docket(stage).unserved(measure).orElse(null) : null;
        return beside == null
                ? null
                : Timing.changed(
                        stage, docket -> docket.ordered(orders -> orders.served(beside.as(), on)), clock -> clock);
    }

    /** What the enterprise has filed ends a measure that ends so (令30号), within its term where it has one. */
    static @Nullable Stage filed(Stage stage, LocalDate on) {
        var measure = stage instanceof InProcedure in ? in.docket().measure() : null;
        return measure != null && measure.isEndedByFiling() ? Timing.met(stage, on) : null;
    }

    /** 变更 of the decision on closure; an order that has not been carried out falls with it. */
    static @Nullable Stage decidedOtherwise(Stage stage, CaseChanged changed) {
        var before = isReviewable(stage) ? docket(stage).decided() : null;
        if (before == null) {
            return null;
        }
        var other = new Docket.Decided(
                changed.outcome(), changed.decision(), before.approved(), before.ground(), before.upon());
        var docket = docket(stage).decided(other);
        if (!changed.outcome().equals(NONE)) {
            return ((InProcedure) stage).with(docket);
        }
        var without = docket.marked(Marks::withoutClosing);
        return stage instanceof ClosingOrdered ? new Decided(without) : ((InProcedure) stage).with(without);
    }

    static @Nullable Stage marked(Stage stage, UnaryOperator<Marks> change) {
        return Timing.changed(stage, docket -> docket.marked(change), clock -> clock);
    }

    /** What happens to the leading measure. */
    static @Nullable Stage rectified(Stage stage, UnaryOperator<Rectification> change) {
        return Timing.changed(stage, docket -> docket.rectified(change), clock -> clock);
    }

    static Stage decidedAnew(Stage stage) {
        return new Opened(docket(stage).toBeDecidedAnew());
    }

    static Docket docket(Stage stage) {
        if (stage instanceof InProcedure in) {
            return in.docket();
        }
        throw new IllegalStateException(stage.word() + " has no docket");
    }
}
