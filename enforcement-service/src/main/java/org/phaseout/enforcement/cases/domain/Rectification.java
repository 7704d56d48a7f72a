package org.phaseout.enforcement.cases.domain;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.phaseout.enforcement.cases.domain.MeasureEvent.CaseFollowedUp;
import org.phaseout.enforcement.cases.domain.MeasureEvent.CaseRectificationPlanFiled;

/**
 * How the leading measure is put right where its row asks for a plan and a check (令30号: C).
 *
 * @param plan null until it was filed
 * @param liftedOn day on which a measure without limit ended; null while it has not
 * @param check after the end; null until it was made
 */
record Rectification(
        @Nullable CaseRectificationPlanFiled plan,
        @Nullable LocalDate liftedOn,
        @Nullable CaseFollowedUp check) {

    static final Rectification NONE = new Rectification(null, null, null);

    Rectification planned(CaseRectificationPlanFiled filed) {
        return new Rectification(filed, liftedOn, check);
    }

    Rectification lifted(LocalDate on) {
        return new Rectification(plan, on, check);
    }

    Rectification checked(CaseFollowedUp followedUp) {
        return new Rectification(plan, liftedOn, followedUp);
    }
}
