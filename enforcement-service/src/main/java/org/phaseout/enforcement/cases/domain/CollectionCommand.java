package org.phaseout.enforcement.cases.domain;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.phaseout.platform.calendar.WorkingCalendar;

/** How a fine is collected. */
public sealed interface CollectionCommand extends CaseCommand {

    /** @param amount in CNY */
    record PayFine(String caseId, String fine, BigDecimal amount, WorkingCalendar calendar)
            implements CollectionCommand {}

    record DemandPayment(
            String caseId, String fine, @Nullable String documentNumber, WorkingCalendar calendar)
            implements CollectionCommand, Issuing {}

    record ApplyToCourt(
            String caseId,
            String fine,
            String court,
            @Nullable String documentNumber,
            WorkingCalendar calendar) implements CollectionCommand, Issuing {}
}
