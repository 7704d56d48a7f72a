package org.phaseout.enforcement.cases.domain;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.phaseout.enforcement.cases.domain.CaseEvent.Discharge;
import org.phaseout.enforcement.cases.domain.CaseEvent.Measurement;
import org.phaseout.enforcement.cases.domain.Grounds.Finding;

/**
 * A ground that was found.
 *
 * @param actOn day of the act, whose rules govern
 */
public record GroundLine(
        String ground,
        String clause,
        @Nullable Measurement measurement,
        @Nullable Discharge discharge,
        LocalDate actOn) {

    static GroundLine of(Finding found) {
        var as = found.as();
        return new GroundLine(as.ground(), as.clause(), as.measurement(), as.discharge(), found.actOn());
    }
}
