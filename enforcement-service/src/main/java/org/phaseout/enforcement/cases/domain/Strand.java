package org.phaseout.enforcement.cases.domain;

import java.util.function.UnaryOperator;
import org.phaseout.enforcement.cases.domain.Stage.InProcedure;

/**
 * The course upon a ground that is not in front.
 *
 * @param course where it stands; of its docket only the orders are its own
 */
record Strand(String ground, InProcedure course) {

    /** What happens to its clock, where it has one. */
    Strand onClock(UnaryOperator<Clock> change) {
        var clock = Timing.clock(course);
        return clock == null ? this : new Strand(ground, Timing.judged(course.docket(), change.apply(clock)));
    }
}
