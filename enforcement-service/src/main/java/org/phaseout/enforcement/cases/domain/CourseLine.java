package org.phaseout.enforcement.cases.domain;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.phaseout.enforcement.cases.domain.Stage.InProcedure;

/**
 * The course upon one of several grounds of a case, as officers see it.
 *
 * @param state where it stands by itself
 * @param limit the one that runs or has lapsed
 * @param failed a re-inspection has found that it is not met
 */
public record CourseLine(
        String ground,
        String state,
        @Nullable MeasureLine measure,
        List<MeasureLine> beside,
        @Nullable LimitLine limit,
        @Nullable RectificationLine rectification,
        boolean failed) {

    /** None where the case has one alone. */
    static List<CourseLine> of(InProcedure stage) {
        return Strands.isSeveral(stage)
                ? Strands.each(stage).map(CourseLine::line).toList()
                : List.of();
    }

    private static CourseLine line(InProcedure course) {
        var docket = course.docket();
        var leading = docket.measure();
        return new CourseLine(
                Objects.requireNonNull(Strands.inOneOfSeveral(course)),
                Timing.base(course).word(),
                leading == null ? null : MeasureLine.of(leading, course),
                MeasureLine.beside(course),
                LimitLine.of(course),
                RectificationLine.of(docket),
                docket.orders().rectification().failedOn() != null);
    }
}
