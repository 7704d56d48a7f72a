package org.phaseout.enforcement.cases.domain;

import java.math.BigDecimal;
import org.phaseout.enforcement.cases.domain.Stage.InProcedure;

/**
 * A fine upon a ground.
 *
 * @param amount in CNY, as a review has changed it
 * @param stands false where a review has undone it (E6a), or the limit whose lapse it was for turned out to have been kept
 *     or longer (E7)
 */
public record FineLine(String ground, String clause, BigDecimal amount, String documentNumber, boolean stands) {

    static FineLine of(Fined fined, InProcedure stage) {
        var as = fined.as();
        return new FineLine(as.ground(), as.clause(), fined.amount(), as.documentNumber(), Standing.of(stage, fined));
    }
}
