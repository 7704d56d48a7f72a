package org.phaseout.enforcement.cases.domain;

import java.time.LocalDate;
import java.util.Optional;
import org.phaseout.enforcement.cases.domain.Stage.Referred;

/**
 * What a department has put before the government and is not answered yet (E6).
 *
 * @param asksFor {@code decision} or {@code approval}: the action that answers it, behind {@code report.case.}
 * @param on the day it was referred
 */
public record Referral(String asksFor, LocalDate on, String documentNumber) {

    static Optional<Referral> of(Stage stage) {
        return stage instanceof Referred(var _, var on, var as)
                ? Optional.of(new Referral(as.asksForApproval() ? "approval" : "decision", on, as.documentNumber()))
                : Optional.empty();
    }
}
