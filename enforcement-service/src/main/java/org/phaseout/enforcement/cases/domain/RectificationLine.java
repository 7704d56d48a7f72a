package org.phaseout.enforcement.cases.domain;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How a restriction or suspension was put right and followed up (令30号).
 *
 * @param published where the plan can be read
 * @param goesOn the check found the act going on: that is a matter of another case, which begins with a lead
 */
public record RectificationLine(
        @Nullable LocalDate plannedOn,
        @Nullable String published,
        @Nullable LocalDate checkedOn,
        boolean goesOn) {

    /** Null as long as there is neither plan nor check. */
    static @Nullable RectificationLine of(Docket docket) {
        var known = docket.orders().rectification();
        var plan = known.plan();
        var check = known.check();
        return plan == null && check == null
                ? null
                : new RectificationLine(
                        plan == null ? null : plan.filedOn(),
                        plan == null ? null : plan.published(),
                        check == null ? null : check.checkedOn(),
                        check != null && !check.met());
    }
}
