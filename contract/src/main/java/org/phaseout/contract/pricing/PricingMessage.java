package org.phaseout.contract.pricing;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.phaseout.contract.MessageType;

/**
 * What pricing-service tells the other services, on topic {@value #TOPIC} behind the deployment's prefix. The key is the
 * aggregate's id; who, when and where stand in the CloudEvents headers. The district proposes; it does not price.
 */
public sealed interface PricingMessage {

    String TOPIC = "pricing.v1";

    /**
     * T2.
     *
     * @param tariff the rule it is proposed under
     */
    @MessageType("phaseout.measure.proposed.v1")
    record MeasureProposed(
            String measureId,
            String unitId,
            String uscc,
            String township,
            String sector,
            String documentNumber,
            Tariff tariff)
            implements PricingMessage {}

    /** @param level {@code city} or {@code province} */
    @MessageType("phaseout.measure.approved.v1")
    record MeasureApproved(String measureId, String level, OfficialDocument approval) implements PricingMessage {}

    @MessageType("phaseout.measure.listed.v1")
    record MeasureListed(String measureId, OfficialDocument list) implements PricingMessage {}

    @MessageType("phaseout.measure.came-into-force.v1")
    record MeasureCameIntoForce(String measureId, LocalDate from, Tariff tariff) implements PricingMessage {}

    /** @param result {@code rectified} or {@code not-rectified} */
    @MessageType("phaseout.measure.rechecked.v1")
    record MeasureRechecked(String measureId, String result) implements PricingMessage {}

    /**
     * T4.
     *
     * @param ground why its ground ended: {@code unit-out}, {@code rectified}, {@code annulled} or {@code voided}
     */
    @MessageType("phaseout.measure.delisting-proposed.v1")
    record MeasureDelistingProposed(String measureId, String ground) implements PricingMessage {}

    /**
     * T4: its ground ended before it was ever listed. A measure that was proposed goes on from here only with another
     * proposal.
     *
     * @param ground as of a de-listing
     */
    @MessageType("phaseout.measure.dropped.v1")
    record MeasureDropped(String measureId, String ground) implements PricingMessage {}

    /** T4: ended on the date of the list change. */
    @MessageType("phaseout.measure.ended.v1")
    record MeasureEnded(String measureId, LocalDate on, OfficialDocument list) implements PricingMessage {}

    @MessageType("phaseout.measure.corrected.v1")
    record MeasureCorrected(String measureId, Undoing undoing) implements PricingMessage {}

    @MessageType("phaseout.measure.voided.v1")
    record MeasureVoided(String measureId, Undoing undoing) implements PricingMessage {}

    /**
     * T3.
     *
     * @param estimate 测算, never 应收; null when no measure is in force in that month
     */
    @MessageType("phaseout.meter.read.v1")
    record MeterRead(
            String meterId,
            String unitId,
            YearMonth month,
            BigDecimal kilowattHours,
            @Nullable Estimate estimate) implements PricingMessage {}

    @MessageType("phaseout.meter.reading-corrected.v1")
    record MeterReadingCorrected(
            String meterId,
            String unitId,
            YearMonth month,
            BigDecimal kilowattHours,
            int readingVersion,
            Undoing undoing,
            @Nullable Estimate estimate)
            implements PricingMessage {}

    /**
     * T3: the measure has changed, and with it the estimate of a reading, which itself stands as it was told.
     *
     * @param readingAt version of the meter at which the reading was told
     * @param estimateVersion counted from 1, the estimate with which the reading was told
     * @param measureId whose change it was
     * @param estimate in the place of the one before; null when the measure was in force in that month no longer
     */
    @MessageType("phaseout.meter.reckoned-again.v1")
    record MeterReckonedAgain(
            String meterId,
            String unitId,
            YearMonth month,
            BigDecimal kilowattHours,
            long readingAt,
            int estimateVersion,
            String measureId,
            @Nullable Estimate estimate)
            implements PricingMessage {}

    @MessageType("phaseout.meter.reading-voided.v1")
    record MeterReadingVoided(String meterId, String unitId, YearMonth month, Undoing undoing)
            implements PricingMessage {}

    /** @param surcharge in CNY/kWh, the multiplier included; {@code multiplier} is 1 where the province named none */
    record Tariff(String rule, String document, BigDecimal base, BigDecimal multiplier, BigDecimal surcharge) {}

    /** @param amount in CNY, rounded half up to 0.01; {@code working} line by line */
    record Estimate(String measureId, Tariff tariff, BigDecimal amount, List<String> working) {}

    record OfficialDocument(String body, String number, LocalDate on) {}

    /**
     * U12: a fact that no longer stands.
     *
     * @param version of the aggregate at which the fact was told
     * @param fact stored name of it, such as {@code measure-proposed}
     * @param replacedBy version at which the corrected fact follows under its own message; null when it is only voided
     */
    record Undoing(
            long version,
            String fact,
            String office,
            String reason,
            String document,
            @Nullable Long replacedBy) {}
}
