package org.phaseout.enforcement.cases.domain;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.phaseout.enforcement.cases.domain.Stage.Closed;
import org.phaseout.enforcement.cases.domain.Stage.InProcedure;
import org.phaseout.enforcement.cases.domain.Stage.NotMet;
import org.phaseout.enforcement.cases.domain.Stage.Timed;

/**
 * The limit of a measure.
 *
 * @param lastDay on which it is met in time
 * @param extensionAsked on which day an extension was asked for that is not answered yet
 */
public record LimitLine(
        LocalDate lastDay,
        String clause,
        boolean provisional,
        boolean lapsed,
        @Nullable LocalDate extensionAsked) {

    /** The one that runs or has lapsed in the course in front; null where none does, and when the case is closed. */
    static @Nullable LimitLine of(InProcedure stage) {
        return !(stage instanceof Closed) && Timing.base(stage) instanceof Timed timed ? line(timed) : null;
    }

    private static LimitLine line(Timed timed) {
        var clock = timed.clock();
        var asked = clock.asked();
        return new LimitLine(
                clock.limit().lastDay(),
                clock.limit().clause(),
                clock.limit().provisional(),
                timed instanceof NotMet,
                asked == null ? null : asked.appliedOn());
    }
}
