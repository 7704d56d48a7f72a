package org.phaseout.enforcement.cases.domain;

import org.jspecify.annotations.Nullable;
import org.phaseout.enforcement.cases.domain.CaseEvent.CaseLeadRecorded;

/** Where a case stands. What a case can do depends on its stage; a closed case has no extension. */
sealed interface Stage {

    /** The word under which it is shown. */
    String word();

    record Blank() implements Stage {
        @Override
        public String word() {
            return "blank";
        }
    }

    record Lead(CaseLeadRecorded as) implements Stage {
        @Override
        public String word() {
            return "lead";
        }
    }

    /** @param as null where the lead was withdrawn before it was told */
    record LeadWithdrawn(@Nullable CaseLeadRecorded as) implements Stage {
        @Override
        public String word() {
            return "lead-withdrawn";
        }
    }

    /** U12: the fact that began it was wrong. */
    record Voided() implements Stage {
        @Override
        public String word() {
            return "voided";
        }
    }

    /** A case that an officer has opened. */
    sealed interface InProcedure extends Stage {

        Docket docket();

        InProcedure with(Docket docket);
    }

    record Opened(Docket docket) implements InProcedure {
        @Override
        public String word() {
            return "opened";
        }

        @Override
        public Opened with(Docket other) {
            return new Opened(other);
        }
    }

    record Ordered(Docket docket) implements InProcedure {
        @Override
        public String word() {
            return "ordered";
        }

        @Override
        public Ordered with(Docket other) {
            return new Ordered(other);
        }
    }

    /** A measure without a limit was served: it holds from that day. */
    record InEffect(Docket docket) implements InProcedure {
        @Override
        public String word() {
            return "in-effect";
        }

        @Override
        public InEffect with(Docket other) {
            return new InEffect(other);
        }
    }

    record Running(Docket docket, Clock clock) implements InProcedure {
        @Override
        public String word() {
            return "running";
        }

        @Override
        public Running with(Docket other) {
            return new Running(other, clock);
        }
    }

    record Met(Docket docket) implements InProcedure {
        @Override
        public String word() {
            return "met";
        }

        @Override
        public Met with(Docket other) {
            return new Met(other);
        }
    }

    /** The limit has lapsed. */
    record NotMet(Docket docket, Clock clock) implements InProcedure {
        @Override
        public String word() {
            return "not-met";
        }

        @Override
        public NotMet with(Docket other) {
            return new NotMet(other, clock);
        }
    }

    /** @param from the stage the referral rests on */
    record Referred(Docket docket, InProcedure from) implements InProcedure {
        @Override
        public String word() {
            return "referred";
        }

        @Override
        public Referred with(Docket other) {
            return new Referred(other, from);
        }
    }

    record Decided(Docket docket) implements InProcedure {
        @Override
        public String word() {
            return "decided";
        }

        @Override
        public Decided with(Docket other) {
            return new Decided(other);
        }
    }

    record ClosingOrdered(Docket docket) implements InProcedure {
        @Override
        public String word() {
            return "closing-ordered";
        }

        @Override
        public ClosingOrdered with(Docket other) {
            return new ClosingOrdered(other);
        }
    }

    record CarriedOut(Docket docket) implements InProcedure {
        @Override
        public String word() {
            return "carried-out";
        }

        @Override
        public CarriedOut with(Docket other) {
            return new CarriedOut(other);
        }
    }

    record Closed(Docket docket, String result) implements InProcedure {
        @Override
        public String word() {
            return "closed";
        }

        @Override
        public Closed with(Docket other) {
            return new Closed(other, result);
        }
    }

    /** E6a 撤销: the legal effects are gone from their beginning. */
    record Annulled(Docket docket) implements InProcedure {
        @Override
        public String word() {
            return "annulled";
        }

        @Override
        public Annulled with(Docket other) {
            return new Annulled(other);
        }
    }

    /** E6a 确认无效. */
    record FoundVoid(Docket docket) implements InProcedure {
        @Override
        public String word() {
            return "void";
        }

        @Override
        public FoundVoid with(Docket other) {
            return new FoundVoid(other);
        }
    }
}
