package org.phaseout.enforcement.cases.domain;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.phaseout.enforcement.cases.domain.CaseFile.LimitLine;
import org.phaseout.enforcement.cases.domain.CaseFile.MeasureLine;
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
        var limit = CaseFile.limit(course);
        return new CourseLine(
                Objects.requireNonNull(Strands.inOneOfSeveral(course)),
                Timing.base(course).word(),
                Optional.ofNullable(docket.measure())
                        .map(leading -> CaseFile.line(leading, course))
                        .orElse(null),
                docket.orders().beside().stream()
                        .map(each -> CaseFile.line(each.as(), course))
                        .toList(),
                limit,
                RectificationLine.of(docket),
                docket.marks().failedOn() != null);
    }
}
