package org.phaseout.enforcement.cases.domain;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.phaseout.platform.domain.StoredAs;

/** How a fine was collected. */
public sealed interface CollectionEvent extends CaseEvent {

    /**
     * @param fine number of the penalty decision
     * @param amount in CNY
     */
    @StoredAs("case-fine-paid")
    record CaseFinePaid(String caseId, String fine, BigDecimal amount, LocalDate paidOn) implements CollectionEvent {}

    /** @param fine number of the penalty decision that is demanded (催告) */
    @StoredAs("case-demand-served")
    record CaseDemandServed(String caseId, String fine, String documentNumber, LocalDate servedOn)
            implements CollectionEvent, Issued {}

    /** @param fine number of the penalty decision the court is asked to enforce */
    @StoredAs("case-court-applied")
    record CaseCourtApplied(String caseId, String fine, String court, String documentNumber, LocalDate appliedOn)
            implements CollectionEvent, Issued {}
}
