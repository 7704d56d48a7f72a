package org.phaseout.enforcement.cases.domain;

import java.time.temporal.ChronoUnit;
import java.util.Objects;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.phaseout.enforcement.cases.domain.CaseEvent.CaseChanged;
import org.phaseout.enforcement.cases.domain.CaseEvent.CaseExtensionGranted;
import org.phaseout.enforcement.cases.domain.CaseEvent.CaseLimitLapsed;
import org.phaseout.enforcement.cases.domain.CaseEvent.CaseMeasureServed;
import org.phaseout.enforcement.cases.domain.CaseEvent.CaseReinspectedMet;
import org.phaseout.enforcement.cases.domain.CaseEvent.CaseStayEnded;
import org.phaseout.enforcement.cases.domain.CaseEvent.CaseStayed;
import org.phaseout.enforcement.cases.domain.Stage.Annulled;
import org.phaseout.enforcement.cases.domain.Stage.Blank;
import org.phaseout.enforcement.cases.domain.Stage.CarriedOut;
import org.phaseout.enforcement.cases.domain.Stage.Closed;
import org.phaseout.enforcement.cases.domain.Stage.ClosingOrdered;
import org.phaseout.enforcement.cases.domain.Stage.Decided;
import org.phaseout.enforcement.cases.domain.Stage.FoundVoid;
import org.phaseout.enforcement.cases.domain.Stage.InEffect;
import org.phaseout.enforcement.cases.domain.Stage.InProcedure;
import org.phaseout.enforcement.cases.domain.Stage.Lead;
import org.phaseout.enforcement.cases.domain.Stage.LeadWithdrawn;
import org.phaseout.enforcement.cases.domain.Stage.Met;
import org.phaseout.enforcement.cases.domain.Stage.NotMet;
import org.phaseout.enforcement.cases.domain.Stage.Opened;
import org.phaseout.enforcement.cases.domain.Stage.Referred;
import org.phaseout.enforcement.cases.domain.Stage.Running;

/** The steps of {@link Course} that take more than a line. Null where a step cannot be taken. */
final class Steps {

    private static final String NONE = "none";

    private Steps() {}

    static @Nullable Stage leadWithdrawn(Stage stage) {
        if (stage instanceof Lead(var as)) {
            return new LeadWithdrawn(as);
        }
        return stage instanceof Blank ? new LeadWithdrawn(null) : null;
    }

    static Stage served(Docket docket, CaseMeasureServed served) {
        return served.limit() == null ? new InEffect(docket) : new Running(docket, Clock.from(served.limit()));
    }

    /** The clock of a running limit or of a lapsed one. */
    static @Nullable Clock clock(Stage stage) {
        return stage instanceof Running running ? running.clock() : lapsedClock(stage);
    }

    /** The clock that has run out; also under a referral that rests on it. */
    static @Nullable Clock lapsedClock(Stage stage) {
        if (stage instanceof NotMet lapsed) {
            return lapsed.clock();
        }
        return stage instanceof Referred referred && referred.from() instanceof NotMet lapsed ? lapsed.clock() : null;
    }

    static @Nullable Stage onClock(Stage stage, UnaryOperator<Clock> change) {
        if (stage instanceof Running(var docket, var clock)) {
            return new Running(docket, change.apply(clock));
        }
        return stage instanceof NotMet(var docket, var clock) ? new NotMet(docket, change.apply(clock)) : null;
    }

    static boolean isAsked(Stage stage) {
        var clock = stage instanceof Referred ? null : clock(stage);
        return clock != null && clock.asked() != null;
    }

    static @Nullable Stage granted(Stage stage, CaseExtensionGranted granted) {
        return isAsked(stage)
                ? running(stage, Objects.requireNonNull(clock(stage)).extended(granted.limit()))
                : null;
    }

    static Stage running(Stage stage, Clock clock) {
        return new Running(docket(stage), clock);
    }

    static @Nullable Stage met(Stage stage, CaseReinspectedMet met) {
        if (stage instanceof InEffect
                || stage instanceof Running
                || (lapsedClock(stage) != null && !met.afterLapse())) {
            return new Met(docket(stage));
        }
        return stage instanceof NotMet || stage instanceof Referred ? marked(stage, Marks::withLateCompliance) : null;
    }

    static Stage lapsed(Stage stage, CaseLimitLapsed lapsed) {
        return stage instanceof Running(var docket, var clock)
                        && !docket.isStayed()
                        && clock.limit().lastDay().equals(lapsed.limit().lastDay())
                ? new NotMet(docket, clock)
                : stage;
    }

    static Stage overtaken(Stage stage) {
        var clock = lapsedClock(stage);
        return clock == null ? stage : running(stage, clock);
    }

    /** Whether anything can still be ordered or decided in the case. */
    static boolean isOpen(Stage stage) {
        return stage instanceof InProcedure
                && !(stage instanceof Closed || stage instanceof Annulled || stage instanceof FoundVoid);
    }

    /** E6: the limit lapsed, a re-inspection failed, or a measure without limit is in effect. */
    static boolean isReferable(Stage stage) {
        return stage instanceof NotMet
                || stage instanceof InEffect
                || (stage instanceof Running running && running.docket().marks().failed());
    }

    static boolean isAgainst(Docket docket) {
        return docket.decided() != null && !docket.decided().outcome().equals(NONE);
    }

    static boolean isReviewable(Stage stage) {
        return stage instanceof InProcedure in
                && !(stage instanceof Annulled || stage instanceof FoundVoid)
                && in.docket().hasSomethingToReview();
    }

    /** Execution can be stayed as long as something is still to be executed. */
    static boolean isStayable(Stage stage) {
        return isReviewable(stage)
                && !(stage instanceof Met || stage instanceof CarriedOut || stage instanceof Closed)
                && !docket(stage).isStayed();
    }

    /** A stay from a day in time stops the clock, also one that has lapsed meanwhile. */
    static @Nullable Stage stayed(Stage stage, CaseStayed stayed) {
        if (!isStayable(stage)) {
            return null;
        }
        var docket = docket(stage).marked(marks -> marks.stayed(stayed.stayedOn()));
        var lapsed = lapsedClock(stage);
        return lapsed != null && lapsed.covers(stayed.stayedOn())
                ? new Running(docket, lapsed)
                : ((InProcedure) stage).with(docket);
    }

    static @Nullable Stage stayEnded(Stage stage, CaseStayEnded ended) {
        if (!(stage instanceof InProcedure in) || in.docket().marks().stayedOn() == null) {
            return null;
        }
        var since = in.docket().marks().stayedOn();
        var docket = in.docket().marked(marks -> marks.stayed(null));
        return stage instanceof Running running && ended.limit() != null
                ? new Running(
                        docket, running.clock().shifted(ChronoUnit.DAYS.between(since, ended.endedOn()), ended.limit()))
                : in.with(docket);
    }

    /** 变更 of the decision on closure; an order that has not been carried out falls with it. */
    static @Nullable Stage changed(Stage stage, CaseChanged changed) {
        if (!isReviewable(stage) || docket(stage).decided() == null) {
            return null;
        }
        var docket = docket(stage).decided(changed.outcome(), changed.decision());
        return stage instanceof ClosingOrdered && changed.outcome().equals(NONE)
                ? new Decided(docket)
                : ((InProcedure) stage).with(docket);
    }

    static @Nullable Stage marked(Stage stage, UnaryOperator<Marks> change) {
        return stage instanceof InProcedure in ? in.with(in.docket().marked(change)) : null;
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
