package org.phaseout.enforcement.cases.domain;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.phaseout.enforcement.cases.domain.DecisionEvent.CaseReferred;
import org.phaseout.enforcement.cases.domain.FindingEvent.CaseLeadRecorded;

/** Where a case stands. What a case can do depends on its stage; a closed case has no extension. */
sealed interface Stage {

    /** The word under which it is shown. */
    default String word() {
        return switch (this) {
            case Blank _ -> "blank";
            case Lead _ -> "lead";
            case LeadWithdrawn _ -> "lead-withdrawn";
            case Voided _ -> "voided";
            case Opened _ -> "opened";
            case Ordered _ -> "ordered";
            case InEffect _ -> "in-effect";
            case Running _ -> "running";
            case Met _ -> "met";
            case NotMet _ -> "not-met";
            case Referred _ -> "referred";
            case Decided _ -> "decided";
            case ClosingOrdered _ -> "closing-ordered";
            case CarriedOut _ -> "carried-out";
            case Closed _ -> "closed";
            case Annulled _ -> "annulled";
            case FoundVoid _ -> "void";
        };
    }

    record Blank() implements Stage {}

    record Lead(CaseLeadRecorded as) implements Stage {}

    /** @param as null where the lead was withdrawn before it was told */
    record LeadWithdrawn(@Nullable CaseLeadRecorded as) implements Stage {}

    /** U12: the fact that began it was wrong. */
    record Voided() implements Stage {}

    /** A case that an officer has opened. */
    sealed interface InProcedure extends Stage {

        Docket docket();

        InProcedure with(Docket docket);
    }

    record Opened(Docket docket) implements InProcedure {
        @Override
        public Opened with(Docket other) {
            return new Opened(other);
        }
    }

    record Ordered(Docket docket) implements InProcedure {
        @Override
        public Ordered with(Docket other) {
            return new Ordered(other);
        }
    }

    /** A measure without a limit was served: it holds from that day. */
    record InEffect(Docket docket, LocalDate servedOn) implements InProcedure {
        @Override
        public InEffect with(Docket other) {
            return new InEffect(other, servedOn);
        }
    }

    /** A limit is or was running and is not met in time. */
    sealed interface Timed extends InProcedure {

        Clock clock();
    }

    record Running(Docket docket, Clock clock) implements Timed {
        @Override
        public Running with(Docket other) {
            return new Running(other, clock);
        }
    }

    /** @param clock null where the measure had no limit */
    record Met(Docket docket, @Nullable Clock clock, LocalDate servedOn) implements InProcedure {
        @Override
        public Met with(Docket other) {
            return new Met(other, clock, servedOn);
        }
    }

    /** The limit has lapsed. */
    record NotMet(Docket docket, Clock clock) implements Timed {
        @Override
        public NotMet with(Docket other) {
            return new NotMet(other, clock);
        }
    }

    /** What rests on another stage, and falls back to it where that gives no ground for it. */
    sealed interface Resting extends InProcedure {

        InProcedure from();

        boolean hasGroundIn(InProcedure other);

        Resting resting(InProcedure other);

        /** With another stage below; that stage alone, which remembers this, where it is no ground. */
        default InProcedure on(InProcedure other) {
            return hasGroundIn(other)
                    ? resting(other.with(other.docket().remembering(null)))
                    : other.with(other.docket().remembering(this));
        }

        @Override
        default Docket docket() {
            return from().docket();
        }
    }

    /** @param on the day of the referral */
    record Referred(InProcedure from, LocalDate on, CaseReferred as) implements Resting {
        @Override
        public Referred with(Docket other) {
            return new Referred(from.with(other), on, as);
        }

        @Override
        public boolean hasGroundIn(InProcedure other) {
            return Conditions.isReferable(Strands.referable(other, as), on, as);
        }

        @Override
        public Referred resting(InProcedure other) {
            return new Referred(other, on, as);
        }
    }

    record Decided(Docket docket) implements InProcedure {
        @Override
        public Decided with(Docket other) {
            return new Decided(other);
        }
    }

    record ClosingOrdered(Docket docket, LocalDate on) implements InProcedure {
        @Override
        public ClosingOrdered with(Docket other) {
            return new ClosingOrdered(other, on);
        }
    }

    record CarriedOut(Docket docket, LocalDate on) implements InProcedure {
        @Override
        public CarriedOut with(Docket other) {
            return new CarriedOut(other, on);
        }
    }

    /** @param on the day it was closed */
    record Closed(InProcedure from, String result, LocalDate on) implements Resting {
        @Override
        public Closed with(Docket other) {
            return new Closed(from.with(other), result, on);
        }

        @Override
        public boolean hasGroundIn(InProcedure other) {
            return Endings.isOf(Strands.front(other), result);
        }

        @Override
        public Closed resting(InProcedure other) {
            return new Closed(other, result, on);
        }
    }

    /**
     * E6a 撤销: the legal effects are gone from their beginning.
     *
     * @param inPart of the decision that the case had come to; what the docket does not call fallen stands
     */
    record Annulled(Docket docket, boolean inPart) implements InProcedure {
        @Override
        public Annulled with(Docket other) {
            return new Annulled(other, inPart);
        }
    }

    /** E6a 确认无效, likewise. */
    record FoundVoid(Docket docket, boolean inPart) implements InProcedure {
        @Override
        public FoundVoid with(Docket other) {
            return new FoundVoid(other, inPart);
        }
    }

    /** Nothing that was ordered or decided has effect. */
    default boolean isUndone() {
        return (this instanceof Annulled annulled && !annulled.inPart())
                || (this instanceof FoundVoid found && !found.inPart());
    }
}
