package org.phaseout.pricing.meter.domain;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.phaseout.platform.domain.ClaimChange;
import org.phaseout.platform.domain.Fact;
import org.phaseout.platform.domain.StoredAs;
import org.phaseout.platform.domain.Undoing;

/** Everything that can have happened to a meter. Stored for ever, so fields are only ever added. */
public sealed interface MeterEvent extends Fact {

    String meterId();

    @Override
    default String aggregateId() {
        return meterId();
    }

    @Override
    default List<ClaimChange> claims() {
        return List.of();
    }

    /** A reading that stands until it is corrected or voided. */
    sealed interface Reading extends MeterEvent {

        String unitId();

        YearMonth month();

        BigDecimal kilowattHours();

        /** Counted from 1 for each month's reading. */
        int readingVersion();
    }

    @StoredAs("meter-read")
    record MeterRead(String meterId, String unitId, YearMonth month, BigDecimal kilowattHours) implements Reading {

        @Override
        public int readingVersion() {
            return 1;
        }
    }

    /**
     * T3: a reading in the place of an earlier one, which stays readable.
     *
     * @param version of the meter at which the earlier one was told
     * @param fact stored name of the earlier one
     * @param replacedBy version of the meter as which this one is told
     * @param occurredOn day of the reading
     */
    @StoredAs("meter-reading-corrected")
    record MeterReadingCorrected(
            String meterId,
            String unitId,
            YearMonth month,
            BigDecimal kilowattHours,
            int readingVersion,
            long version,
            String fact,
            long replacedBy,
            LocalDate occurredOn,
            String office,
            String reason,
            String document)
            implements Reading {}

    /**
     * T3: the measure has changed, and with it the estimate of a reading. The estimate itself follows from the reading and
     * from the measure at that version.
     *
     * @param readingAt version of the meter at which the reading was told
     * @param estimateVersion counted from 1, the estimate with which the reading was told
     * @param measureVersion of the measure after the fact that changed it
     */
    @StoredAs("meter-reckoned-again")
    record MeterReckonedAgain(
            String meterId,
            String unitId,
            YearMonth month,
            BigDecimal kilowattHours,
            long readingAt,
            int estimateVersion,
            String measureId,
            long measureVersion)
            implements MeterEvent {}

    @StoredAs("meter-reading-voided")
    record MeterReadingVoided(
            String meterId,
            String unitId,
            YearMonth month,
            long version,
            String fact,
            String office,
            String reason,
            String document)
            implements MeterEvent, Undoing {}
}
