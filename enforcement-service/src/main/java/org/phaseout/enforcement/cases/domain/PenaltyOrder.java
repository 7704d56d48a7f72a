package org.phaseout.enforcement.cases.domain;

import java.time.LocalDate;
import org.phaseout.enforcement.cases.domain.DecisionEvent.CaseClosingOrdered;
import org.phaseout.enforcement.cases.domain.DecisionEvent.CaseLicenceRevoked;
import org.phaseout.enforcement.cases.domain.MeasureEvent.CaseMeasureOrdered;

/**
 * An order against the enterprise that asks for no money (行政处罚法9): a measure that is a penalty, a revocation or a closing;
 * and the request of a revocation, which is another body's penalty.
 *
 * @param as the fact: {@link CaseMeasureOrdered}, {@link CaseLicenceRevoked} or {@link CaseClosingOrdered}
 * @param about what a notice of it is about
 * @param governments the government has ordered it
 */
record PenaltyOrder(CaseEvent as, String about, String number, LocalDate on, boolean governments) {

    static PenaltyOrder of(CaseMeasureOrdered measure) {
        var about = PenaltyMeasures.about(measure.ground(), measure.measure());
        return new PenaltyOrder(measure, about, measure.documentNumber(), measure.orderedOn(), false);
    }

    static PenaltyOrder of(CaseLicenceRevoked revoked, LocalDate on) {
        return new PenaltyOrder(revoked, revoked.licence(), revoked.documentNumber(), on, false);
    }

    static PenaltyOrder of(CaseClosingOrdered order, LocalDate on, boolean governments) {
        return new PenaltyOrder(order, Notices.CLOSURE, order.documentNumber(), on, governments);
    }

    boolean isOf(String document) {
        return Documents.claim(number).equals(Documents.claim(document));
    }

    boolean isAbout(String what) {
        return about.equals(what);
    }

    boolean isClosing() {
        return as instanceof CaseClosingOrdered;
    }

    boolean isMeasure() {
        return as instanceof CaseMeasureOrdered;
    }

    boolean isRevocation() {
        return as instanceof CaseLicenceRevoked;
    }

    /** Of the department or the government, and not of another body. */
    boolean isPenalty() {
        return !(as instanceof CaseLicenceRevoked revoked) || !revoked.requested();
    }
}
