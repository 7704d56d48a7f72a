package org.phaseout.enforcement.cases.domain;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.phaseout.enforcement.rules.domain.Period;
import org.phaseout.enforcement.rules.domain.Period.Unit;
import org.phaseout.platform.domain.StoredAs;

/** What was ordered, by when it had to be met, and whether it was. */
public sealed interface MeasureEvent extends CaseEvent {

    /** What happens in the course upon a ground. */
    interface OfCourse {

        /** Null where the case stood on one ground alone, or that was not stored. */
        @Nullable
        String ground();
    }

    /**
     * @param limit null where the measure takes effect at once and has no end
     * @param extensionMonths by which it may be extended in total, or {@code extensionDays}
     * @param document name of the document; null where it was not stored
     * @param issuedBy null where the office acts in its own name
     * @param endsByFiling null where it does not
     * @param place {@code beside} another, or {@code instead} of one that was in effect; null where neither
     * @param shown what the row asks for beside its ground; null where it asks for nothing
     * @param penalty its kind where the row calls it one (行政处罚法9); null where it is none, or was stored before
     */
    @StoredAs("case-measure-ordered")
    record CaseMeasureOrdered(
            String caseId,
            String ground,
            String measure,
            String clause,
            String documentNumber,
            LocalDate orderedOn,
            @Nullable Term limit,
            int extensionMonths,
            List<String> officers,
            @Nullable Integer extensionDays,
            @Nullable String document,
            @Nullable String issuedBy,
            @Nullable Boolean endsByFiling,
            @Nullable String place,
            @Nullable Shown shown,
            @Nullable String penalty)
            implements MeasureEvent, Issued, OfCourse {

        private static final String RESTRICTION = "restrict-production";

        /** By how much it may be extended in total; null where it may not. */
        @Nullable
        Period extension() {
            if (extensionDays != null) {
                return new Period(extensionDays, Unit.DAYS);
            }
            return extensionMonths == 0 ? null : new Period(extensionMonths, Unit.MONTHS);
        }

        /** 令30号: a restriction too, also one that was ordered before that was stored. */
        boolean isEndedByFiling() {
            return Boolean.TRUE.equals(endsByFiling) || measure.equals(RESTRICTION);
        }

        /** It has no term, and nothing but the filing ends it. */
        boolean isEndedByFilingAlone() {
            return limit == null && isEndedByFiling();
        }

        /** A limit that runs, or a filing that ends it. */
        boolean hasCourse() {
            return limit != null || isEndedByFiling();
        }

        /** It stands beside another and has no course of its own. */
        public boolean standsAside() {
            return Placing.BESIDE.equals(place) && !hasCourse();
        }
    }

    /** @param measure that stands beside another; null where it is the one whose course begins */
    @StoredAs("case-measure-served")
    record CaseMeasureServed(
            String caseId,
            LocalDate servedOn,
            String manner,
            @Nullable String receivedBy,
            @Nullable Limit limit,
            @Nullable String measure,
            @Nullable String ground)
            implements MeasureEvent, OfCourse {}

    @StoredAs("case-extension-applied")
    record CaseExtensionApplied(
            String caseId,
            LocalDate appliedOn,
            Term extension,
            String reason,
            @Nullable String ground) implements MeasureEvent, OfCourse {}

    /** @param extension that was granted; null where only the end was stored */
    @StoredAs("case-extension-granted")
    record CaseExtensionGranted(
            String caseId,
            String documentNumber,
            Limit limit,
            @Nullable Term extension,
            @Nullable String ground) implements MeasureEvent, Issued, OfCourse {}

    @StoredAs("case-extension-refused")
    record CaseExtensionRefused(
            String caseId,
            String documentNumber,
            String reason,
            @Nullable String ground) implements MeasureEvent, Issued, OfCourse {}

    @StoredAs("case-deadline-confirmed")
    record CaseDeadlineConfirmed(
            String caseId, Limit limit, @Nullable String ground) implements MeasureEvent, OfCourse {}

    @StoredAs("case-reinspected-met")
    record CaseReinspectedMet(
            String caseId,
            LocalDate inspectedOn,
            boolean afterLapse,
            @Nullable String findings,
            List<String> officers,
            @Nullable String ground)
            implements MeasureEvent, OfCourse {}

    @StoredAs("case-reinspected-failed")
    record CaseReinspectedFailed(
            String caseId,
            LocalDate inspectedOn,
            @Nullable String findings,
            List<String> officers,
            @Nullable String ground)
            implements MeasureEvent, OfCourse {}

    @StoredAs("case-limit-lapsed")
    record CaseLimitLapsed(
            String caseId, Limit limit, @Nullable String ground) implements MeasureEvent, OfCourse {}

    /** @param by stored name of the fact that overtakes the lapse */
    @StoredAs("case-lapse-overtaken")
    record CaseLapseOvertaken(
            String caseId, String by, @Nullable String ground) implements MeasureEvent, OfCourse {}

    /**
     * E2: the enterprise has filed how it is going to put things right.
     *
     * @param published where the plan can be read
     */
    @StoredAs("case-rectification-plan-filed")
    record CaseRectificationPlanFiled(
            String caseId,
            String measure,
            LocalDate filedOn,
            String published,
            @Nullable String ground) implements MeasureEvent, OfCourse {}

    /**
     * E2: what was seen after the measure had ended.
     *
     * @param met it lasts; else the act goes on, which is a matter of another case
     */
    @StoredAs("case-followed-up")
    record CaseFollowedUp(
            String caseId,
            LocalDate checkedOn,
            boolean met,
            @Nullable String findings,
            List<String> officers,
            @Nullable String ground)
            implements MeasureEvent, OfCourse {}

    /** The enterprise has filed what it has done, which ends the measure. */
    @StoredAs("case-rectification-filed")
    record CaseRectificationFiled(
            String caseId,
            LocalDate filedOn,
            @Nullable String findings,
            @Nullable String ground) implements MeasureEvent, OfCourse {}
}
