package org.phaseout.enforcement.cases.domain;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.phaseout.enforcement.cases.domain.CaseRefused.Reason;

/** What stands in the way of collecting a fine (E6, E7). */
public sealed interface CollectionReason extends Reason {

    /** No fine that stands. */
    record NoSuchFine(String fine) implements CollectionReason {}

    record FineNotServed(String fine) implements CollectionReason {}

    record NothingOwed(String fine) implements CollectionReason {}

    record PaidMoreThanOwed(BigDecimal owed) implements CollectionReason {}

    record NotOverdueYet(LocalDate lastDay) implements CollectionReason {}

    record DemandMissing(String fine) implements CollectionReason {}

    record DemandRunning(LocalDate lastDay) implements CollectionReason {}

    record AppealOpen(LocalDate until) implements CollectionReason {}

    record AppealPending(String fine) implements CollectionReason {}

    record CourtTermLapsed(LocalDate lastDay) implements CollectionReason {}
}
