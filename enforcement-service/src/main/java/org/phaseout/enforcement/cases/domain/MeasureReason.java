package org.phaseout.enforcement.cases.domain;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.phaseout.enforcement.cases.domain.CaseRefused.Reason;

/** What stands in the way of a measure, its limit, its extension or its end (E2, E6–E8). */
public sealed interface MeasureReason extends Reason {

    record MeasureNotOfGround(String measure, String ground) implements MeasureReason {}

    record MeasureNotYet(String measure, String first) implements MeasureReason {}

    /** The row does not let them stand side by side. */
    record NotTogether(String measure, String other) implements MeasureReason {}

    /** @param kinds one of which has to be so */
    record CircumstanceMissing(String measure, List<String> kinds) implements MeasureReason {}

    record CircumstanceNotOfMeasure(String kind, String measure) implements MeasureReason {}

    record CircumstanceNotShown(String kind, BigDecimal measured, BigDecimal permitted) implements MeasureReason {}

    record OtherDocument(String measure, String document) implements MeasureReason {}

    record IssuingBodyMissing(String ground) implements MeasureReason {}

    record LimitMissing(String measure) implements MeasureReason {}

    record LimitOutOfPlace(String measure) implements MeasureReason {}

    record LimitTooLong(int months) implements MeasureReason {}

    record LimitBeforeOrder(LocalDate until, LocalDate orderedOn) implements MeasureReason {}

    record BeforeService(LocalDate on, LocalDate servedOn) implements MeasureReason {}

    record ServedAfterItsEnd(LocalDate until, LocalDate servedOn) implements MeasureReason {}

    record NoExtensionHere(String measure) implements MeasureReason {}

    record AskedTooLate(LocalDate lastDay) implements MeasureReason {}

    record NotAskedFor() implements MeasureReason {}

    record ExtensionTooLong(int months, LocalDate longest) implements MeasureReason {}

    record ExtensionTooManyDays(int days, LocalDate longest) implements MeasureReason {}

    record ExtensionAddsNothing(LocalDate end) implements MeasureReason {}

    record ExtensionUnanswered() implements MeasureReason {}

    record NotEndedByFiling(String measure) implements MeasureReason {}

    /** 令30号: no re-inspection lifts it. */
    record LiftedByFiling(String measure) implements MeasureReason {}

    /** Its row asks for no plan and no check after its end. */
    record NoRectification(String measure) implements MeasureReason {}

    record PlanNotPublic() implements MeasureReason {}
}
