package org.phaseout.enforcement.cases.view;

import java.time.LocalDate;
import java.util.Optional;
import org.phaseout.enforcement.cases.domain.CaseEvent;
import org.phaseout.enforcement.cases.domain.CaseEvent.Decision;
import org.phaseout.enforcement.cases.domain.Effect;
import org.phaseout.enforcement.cases.domain.ReviewEvent.CaseAnnulled;
import org.phaseout.enforcement.cases.domain.ReviewEvent.CaseChanged;
import org.phaseout.enforcement.cases.domain.ReviewEvent.CaseFoundVoid;
import org.phaseout.enforcement.cases.domain.ReviewEvent.CaseRedecisionOrdered;
import org.phaseout.platform.domain.History.Entry;

/** What a review does to the decisions before it (E6a): 撤销, 确认无效, 责令重作. */
record Undone(String state, LocalDate on, String documentNumber) {

    static Optional<Undone> by(Entry<CaseEvent> told) {
        var on = told.told().occurredOn();
        if (told.fact() instanceof CaseAnnulled annulled) {
            return Optional.of(of(Effect.ANNULLED.word(), on, annulled.decision()));
        }
        if (told.fact() instanceof CaseFoundVoid found) {
            return Optional.of(of(Effect.FOUND_VOID.word(), on, found.decision()));
        }
        return told.fact() instanceof CaseRedecisionOrdered ordered
                ? Optional.of(of(Effect.TO_BE_DECIDED_ANEW.word(), on, ordered.decision()))
                : Optional.empty();
    }

    /** 变更, of the decision on closure alone. */
    static Undone by(CaseChanged changed, LocalDate on) {
        return of("changed", on, changed.decision());
    }

    private static Undone of(String state, LocalDate on, Decision decision) {
        return new Undone(state, on, decision.number());
    }
}
