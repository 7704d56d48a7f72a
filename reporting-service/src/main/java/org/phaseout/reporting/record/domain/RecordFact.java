package org.phaseout.reporting.record.domain;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What other services tell of a record, as far as a figure follows from it. */
public sealed interface RecordFact {

    /** Changes no figure but the count of what was reported. */
    record Noted() implements RecordFact {}

    /** Takes another fact back and says nothing else. */
    record Undid() implements RecordFact {}

    sealed interface OfEnterprise extends RecordFact {

        /** @param industry edition and code of GB/T 4754, such as {@code 2017-3011} */
        record Registered(String uscc, String township, String industry) implements OfEnterprise {}
    }

    sealed interface OfUnit extends RecordFact {

        record Identified(Traits traits, BigDecimal capacity, String measuringUnit) implements OfUnit {}

        /** U3: listed or carried over; a unit that is carried over still counts once. */
        record Planned(int year) implements OfUnit {}

        record WayDetermined(boolean conditionsExist) implements OfUnit {}

        record Sealed() implements OfUnit {}

        record ExitedSealed() implements OfUnit {}

        record DismantlingStarted() implements OfUnit {}

        record Dismantled() implements OfUnit {}

        record Accepted() implements OfUnit {}

        /** U10. */
        record Overdue(String what, LocalDate due) implements OfUnit {}

        record OverdueOvertaken(String what, LocalDate due) implements OfUnit {}

        record ClosureDecided(String caseId) implements OfUnit {}

        /** E6a. */
        record GroundAnnulled(String caseId) implements OfUnit {}

        /** U8: identified on a machine of a unit that has exited. */
        record ResurgenceSuspected() implements OfUnit {}

        record ResurgenceConfirmed() implements OfUnit {}

        record ResurgenceCleared() implements OfUnit {}
    }

    sealed interface OfCase extends RecordFact {

        /** Of the course upon a ground. */
        interface OfCourse {

            /** Null where the case has one course alone. */
            @Nullable
            String ground();
        }

        record Opened(String track, String uscc, String township, List<String> units) implements OfCase {}

        record MeasureOrdered(@Nullable String ground) implements OfCase, OfCourse {

            public MeasureOrdered() {
                this(null);
            }
        }

        record MeasureServed(@Nullable String ground) implements OfCase, OfCourse {

            public MeasureServed() {
                this(null);
            }
        }

        /** @param afterLapse put before the decider; the limit has lapsed all the same (E7) */
        record Met(boolean afterLapse, @Nullable String ground) implements OfCase, OfCourse {

            public Met(boolean afterLapse) {
                this(afterLapse, null);
            }
        }

        /** Inside the term it is no lapse, and ground for a referral all the same. */
        record Failed(@Nullable String ground) implements OfCase, OfCourse {

            public Failed() {
                this(null);
            }
        }

        /** @param lastDay of the limit */
        record Lapsed(LocalDate lastDay, @Nullable String ground) implements OfCase, OfCourse {

            public Lapsed(LocalDate lastDay) {
                this(lastDay, null);
            }
        }

        record LapseOvertaken(@Nullable String ground) implements OfCase, OfCourse {

            public LapseOvertaken() {
                this(null);
            }
        }

        record Referred(@Nullable String ground) implements OfCase, OfCourse {

            public Referred() {
                this(null);
            }
        }

        /** @param outcome {@code close}, {@code suspend} or {@code none} */
        record Decided(String outcome) implements OfCase {}

        /** E6a 变更: another decision stands in the place of the one before. */
        record Changed(String outcome) implements OfCase {}

        record ClosingOrdered() implements OfCase {}

        record CarriedOut() implements OfCase {}

        record Closed() implements OfCase {}

        /** E6a 撤销. */
        record Annulled() implements OfCase {}

        /** E6a 确认无效. */
        record FoundVoid() implements OfCase {}

        /** E6a 责令重作: the old act falls, the case goes on. */
        record RedecisionOrdered() implements OfCase {}

        /**
         * E6a: single decisions fall, and what rests on them.
         *
         * @param lapses how many limits had lapsed in vain
         * @param state where the case is from then on; null where it is as it was
         * @param grounds of courses that are none any more, where there are others
         */
        record FellInPart(
                boolean closure, boolean referral, int lapses, CaseRecord.@Nullable State state, List<String> grounds)
                implements OfCase {}
    }

    sealed interface OfMeasure extends RecordFact {

        record Proposed(String unitId, String uscc, String township) implements OfMeasure {}

        /** @param step one of {@link MeasureRecord.State} */
        record Moved(MeasureRecord.State step) implements OfMeasure {}

        /** T4: its ground ended before it was listed. */
        record Dropped() implements OfMeasure {}
    }

    sealed interface OfMeter extends RecordFact {

        /** @param estimated in CNY (测算, never 应收); null when no measure is in force in that month */
        record Read(String unitId, @Nullable BigDecimal estimated) implements OfMeter {}

        /**
         * T3: the estimate of a reading is another.
         *
         * @param readingAt version at which the reading was told
         */
        record ReckonedAgain(long readingAt, @Nullable BigDecimal estimated) implements OfMeter {}
    }
}
