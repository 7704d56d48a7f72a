package org.phaseout.enforcement.cases.domain;

import java.util.List;
import org.phaseout.enforcement.cases.domain.MeasureEvent.CaseMeasureOrdered;
import org.phaseout.enforcement.cases.domain.Stage.InProcedure;

/**
 * A measure that was ordered.
 *
 * @param stands false where a review has undone it (E6a)
 */
public record MeasureLine(String measure, String ground, String clause, String documentNumber, boolean stands) {

    static MeasureLine of(CaseMeasureOrdered ordered, InProcedure stage) {
        return new MeasureLine(
                ordered.measure(),
                ordered.ground(),
                ordered.clause(),
                ordered.documentNumber(),
                !stage.isUndone() && stage.docket().stands(ordered));
    }

    /** Those that stand beside the one that leads. */
    static List<MeasureLine> beside(InProcedure stage) {
        return stage.docket().orders().beside().stream()
                .map(each -> of(each.as(), stage))
                .toList();
    }
}
