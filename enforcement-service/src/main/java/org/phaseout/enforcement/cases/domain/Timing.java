package org.phaseout.enforcement.cases.domain;

import java.time.LocalDate;
import java.util.Objects;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.phaseout.enforcement.cases.domain.CaseEvent.Term;
import org.phaseout.enforcement.cases.domain.Change.Extension;
import org.phaseout.enforcement.cases.domain.MeasureEvent.CaseExtensionGranted;
import org.phaseout.enforcement.cases.domain.MeasureEvent.CaseMeasureServed;
import org.phaseout.enforcement.cases.domain.Stage.Closed;
import org.phaseout.enforcement.cases.domain.Stage.InEffect;
import org.phaseout.enforcement.cases.domain.Stage.InProcedure;
import org.phaseout.enforcement.cases.domain.Stage.Met;
import org.phaseout.enforcement.cases.domain.Stage.NotMet;
import org.phaseout.enforcement.cases.domain.Stage.Opened;
import org.phaseout.enforcement.cases.domain.Stage.Ordered;
import org.phaseout.enforcement.cases.domain.Stage.Referred;
import org.phaseout.enforcement.cases.domain.Stage.Resting;
import org.phaseout.enforcement.cases.domain.Stage.Running;
import org.phaseout.enforcement.cases.domain.Stage.Timed;

/**
 * The steps of {@link Course} on the clock of a limit (E7): each is read from the days of the facts, and with it what rests
 * on it. Null where a step cannot be taken.
 */
final class Timing {

    private Timing() {}

    static Stage served(Docket docket, CaseMeasureServed served) {
        return served.limit() == null
                ? new InEffect(docket, served.servedOn())
                : judged(
                        docket,
                        Clock.from(
                                served.servedOn(),
                                served.limit(),
                                docket.marks().stays().changesOf(Objects.requireNonNull(docket.leadingNumber()))));
    }

    /** What a limit comes to by the clock: met in time, found to have lapsed, or running. */
    static InProcedure judged(Docket docket, Clock clock) {
        if (clock.isMet()) {
            return new Met(docket, clock, clock.servedOn());
        }
        return clock.hasLapsed() ? new NotMet(docket, clock) : new Running(docket, clock);
    }

    /** The stage a referral or an ending rests on, or the stage itself. */
    static Stage base(Stage stage) {
        return stage instanceof Resting resting ? base(resting.from()) : stage;
    }

    /** The clock of a limit, until it is decided what follows from it. */
    static @Nullable Clock clock(Stage stage) {
        var base = base(stage);
        if (base instanceof Timed timed) {
            return timed.clock();
        }
        return base instanceof Met met ? met.clock() : null;
    }

    static @Nullable LocalDate servedOn(Stage stage) {
        var clock = clock(stage);
        if (clock != null) {
            return clock.servedOn();
        }
        var base = base(stage);
        if (base instanceof Met met) {
            return met.servedOn();
        }
        return base instanceof InEffect inEffect ? inEffect.servedOn() : null;
    }

    /** The day on which it was met, or else closed. */
    static @Nullable LocalDate endedOn(Stage stage) {
        if (base(stage) instanceof Met met) {
            return metOn(met);
        }
        return stage instanceof Closed closed ? closed.on() : null;
    }

    static @Nullable LocalDate metOn(Met met) {
        var clock = met.clock();
        return clock == null
                ? met.docket().orders().rectification().liftedOn()
                : clock.found().metOn();
    }

    static boolean isLapsed(Stage stage) {
        return base(stage) instanceof NotMet;
    }

    /** A change of docket or clock, upon which the clock is read anew, and with it what rests on it. */
    static @Nullable InProcedure changed(Stage stage, UnaryOperator<Docket> docket, UnaryOperator<Clock> clock) {
        if (stage instanceof Resting resting) {
            var from = changed(resting.from(), docket, clock);
            return from == null ? null : resting.on(from);
        }
        if (!(stage instanceof InProcedure in)) {
            return null;
        }
        var running = clock(stage);
        var then = running == null
                ? in.with(docket.apply(in.docket()))
                : judged(docket.apply(in.docket()), clock.apply(running));
        var fallen = then.docket().fallen();
        return fallen == null ? then : fallen.on(then);
    }

    /** What happens to a limit on a day; nothing does before the measure was served (E7). */
    static @Nullable InProcedure onClock(Stage stage, LocalDate day, UnaryOperator<Clock> change) {
        var clock = clock(stage);
        return clock == null || day.isBefore(clock.servedOn()) ? null : changed(stage, docket -> docket, change);
    }

    /** What the clock was found to say changes nothing where there is none. */
    static Stage found(Stage stage, UnaryOperator<Clock> change) {
        return clock(stage) == null ? stage : Objects.requireNonNull(changed(stage, docket -> docket, change));
    }

    static boolean isAsked(Stage stage) {
        var clock = clock(stage);
        return clock != null && clock.asked() != null;
    }

    /** An application that had been made by that day and is not answered. */
    static boolean isAsked(Stage stage, LocalDate day) {
        var clock = clock(stage);
        var asked = clock == null ? null : clock.asked();
        return asked != null && !day.isBefore(asked.appliedOn());
    }

    /** What was stored without its term states where it ends. */
    static Extension extension(CaseExtensionGranted granted, LocalDate on) {
        return new Extension(
                on,
                Objects.requireNonNullElse(
                        granted.extension(), new Term(null, granted.limit().calendarEnd())));
    }

    /** Late is what comes after the limit, or, where there is none, not before the referral. */
    static @Nullable Stage met(Stage stage, LocalDate day) {
        if (clock(stage) != null) {
            return onClock(stage, day, clock -> clock.met(day));
        }
        if (stage instanceof InEffect(var docket, var servedOn)) {
            return lifted(docket, servedOn, day);
        }
        if (stage instanceof Met met) { // the first day counts, whichever is told first
            return day.isBefore(Objects.requireNonNull(metOn(met))) ? lifted(met.docket(), met.servedOn(), day) : null;
        }
        if (stage instanceof Referred referred && Strands.isReferredUponAnother(stage)) {
            var from = (InProcedure) met(referred.from(), day);
            return from == null ? null : referred.on(from);
        }
        if (stage instanceof Referred(InEffect from, var on, var _)) {
            return day.isBefore(on) ? met(from, day) : Transitions.marked(stage, Marks::withLateCompliance);
        }
        return null;
    }

    private static @Nullable Stage lifted(Docket docket, LocalDate servedOn, LocalDate day) {
        return day.isBefore(servedOn) ? null : new Met(docket.rectified(known -> known.lifted(day)), null, servedOn);
    }

    static @Nullable Stage failed(Stage stage, LocalDate day) {
        return isServed(stage) ? Transitions.rectified(stage, known -> known.failed(day)) : null;
    }

    /** The leading measure was served, and it is not decided what follows. */
    static boolean isServed(Stage stage) {
        var base = base(stage);
        return base instanceof InEffect || base instanceof Met || clock(base) != null;
    }

    static boolean isBeforeReferral(Stage stage) {
        return stage instanceof Opened
                || stage instanceof Ordered
                || stage instanceof InEffect
                || stage instanceof Timed;
    }
}
