package org.phaseout.enforcement.cases.domain;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.phaseout.enforcement.cases.domain.CaseRefused.Reason;

/** What stands in the way of a lead, an opening or a ground (E1–E5). */
public sealed interface FindingReason extends Reason {

    record AlreadyOpened(String caseId, String enterpriseName) implements FindingReason {}

    record NotYourTrack(String track, String authority) implements FindingReason {}

    record NotYourGround(String township, String authority) implements FindingReason {}

    record TownshipOutsideDistrict(String township, String district) implements FindingReason {}

    record GroundUnknown(String ground) implements FindingReason {}

    record GroundOfAnotherTrack(String ground, String track) implements FindingReason {}

    record GroundNotInForce(String ground, LocalDate on) implements FindingReason {}

    /** The row is marked D. */
    record GroundUnverified(String ground) implements FindingReason {}

    record GroundNotYours(String ground, String authority) implements FindingReason {}

    /** @param missing words of the facts, in their order */
    record FactsMissing(String ground, List<String> missing) implements FindingReason {}

    /** 安全生产法113: counted back from the day. */
    record NotRepeated(String ground, long within180Days, long withinAYear, LocalDate on) implements FindingReason {}

    record NotOverPermitted(BigDecimal measured, BigDecimal permitted) implements FindingReason {}

    record OtherMedium(String ground, String medium) implements FindingReason {}

    record ActAfterFinding(LocalDate actOn, LocalDate foundOn) implements FindingReason {}

    record MeasurementMissing(String ground) implements FindingReason {}

    record MeasurementOutOfPlace(String ground) implements FindingReason {}

    record NotOverLimit(BigDecimal measured, BigDecimal limit) implements FindingReason {}

    record StandardNotInForce(String standard, LocalDate on) implements FindingReason {}

    record StandardOfAnotherIndustry(String standard, String industry) implements FindingReason {}

    record NoMandatoryLimit(String standard, String industry) implements FindingReason {}

    record LimitNotOfStandard(String standard, String indicator, BigDecimal stated) implements FindingReason {}
}
