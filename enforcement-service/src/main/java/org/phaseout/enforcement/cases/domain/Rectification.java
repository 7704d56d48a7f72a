package org.phaseout.enforcement.cases.domain;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.phaseout.enforcement.cases.domain.MeasureEvent.CaseFollowedUp;
import org.phaseout.enforcement.cases.domain.MeasureEvent.CaseRectificationPlanFiled;

/**
 * How the leading measure is put right, or is not; the next that leads begins anew.
 *
 * @param plan where its row asks for one (令30号: C); null until it was filed
 * @param failed when a re-inspection found that the enterprise does not meet what was ordered; null while none did
 * @param liftedOn day on which a measure without limit ended; null while it has not
 * @param check after the end, where its row asks for one; null until it was made
 */
record Rectification(
        @Nullable CaseRectificationPlanFiled plan,
        @Nullable Failed failed,
        @Nullable LocalDate liftedOn,
        @Nullable CaseFollowedUp check) {

    static final Rectification NONE = new Rectification(null, null, null, null);

    /** The first and the last day of it. */
    record Failed(LocalDate first, LocalDate last) {

        private Failed with(LocalDate day) {
            return new Failed(day.isBefore(first) ? day : first, day.isAfter(last) ? day : last);
        }
    }

    @Nullable
    LocalDate failedOn() {
        return failed == null ? null : failed.first();
    }

    boolean hasFailedBy(LocalDate day) {
        return failed != null && !day.isBefore(failed.first());
    }

    Rectification planned(CaseRectificationPlanFiled filed) {
        return new Rectification(filed, failed, liftedOn, check);
    }

    Rectification failed(LocalDate day) {
        return new Rectification(plan, failed == null ? new Failed(day, day) : failed.with(day), liftedOn, check);
    }

    /** What was seen of a measure that fell is no matter any more. */
    Rectification withoutFailure() {
        return new Rectification(plan, null, liftedOn, check);
    }

    Rectification lifted(LocalDate on) {
        return new Rectification(plan, failed, on, check);
    }

    Rectification checked(CaseFollowedUp followedUp) {
        return new Rectification(plan, failed, liftedOn, followedUp);
    }
}
