package org.phaseout.enforcement.cases.view;

import java.time.LocalDate;
import java.util.Optional;
import org.phaseout.enforcement.cases.domain.CaseEvent;
import org.phaseout.enforcement.cases.domain.CaseEvent.Decision;
import org.phaseout.enforcement.cases.domain.CaseEvent.InPart;
import org.phaseout.enforcement.cases.domain.Effect;
import org.phaseout.enforcement.cases.domain.ReviewEvent.CaseAnnulled;
import org.phaseout.enforcement.cases.domain.ReviewEvent.CaseChanged;
import org.phaseout.enforcement.cases.domain.ReviewEvent.CaseFoundUnlawful;
import org.phaseout.enforcement.cases.domain.ReviewEvent.CaseFoundVoid;
import org.phaseout.enforcement.cases.domain.ReviewEvent.CaseRedecisionOrdered;
import org.phaseout.enforcement.cases.domain.ReviewEvent.CaseReviewEnded;
import org.phaseout.enforcement.cases.domain.ReviewEvent.CaseUpheld;
import org.phaseout.enforcement.cases.domain.ReviewEvent.Concluding;
import org.phaseout.platform.domain.History.Entry;

/** What a review does to the decisions before it (E6a): 撤销, 确认无效, 责令重作. */
record Undone(String state, LocalDate on, String documentNumber) {

    static Optional<Undone> by(Entry<CaseEvent> told) {
        return told.fact() instanceof Concluding outcome
                ? by(outcome, told.told().occurredOn())
                : Optional.empty();
    }

    /** The same of a decision by its document: an outcome about others leaves it as it is. */
    static Optional<Undone> ofDocument(Entry<CaseEvent> told, String documentNumber) {
        return by(told).filter(_ -> told.fact() instanceof Concluding outcome
                && (outcome.part() == null || outcome.part().isAbout(documentNumber)));
    }

    /** The same of the decision on closure, which an outcome about others leaves as it is. */
    static Optional<Undone> ofClosure(Entry<CaseEvent> told) {
        return by(told).filter(_ -> told.fact() instanceof Concluding outcome && concernsClosure(outcome));
    }

    private static boolean concernsClosure(Concluding outcome) {
        var part = outcome.part();
        return part == null || part.concerns().contains(InPart.CLOSURE);
    }

    private static Optional<Undone> by(Concluding outcome, LocalDate on) {
        return switch (outcome) {
            case CaseAnnulled annulled -> Optional.of(of(Effect.ANNULLED.word(), on, annulled.decision()));
            case CaseFoundVoid found -> Optional.of(of(Effect.FOUND_VOID.word(), on, found.decision()));
            case CaseRedecisionOrdered ordered ->
                Optional.of(of(Effect.TO_BE_DECIDED_ANEW.word(), on, ordered.decision()));
            case CaseUpheld _, CaseChanged _, CaseReviewEnded _, CaseFoundUnlawful _ -> Optional.empty();
        };
    }

    /** 变更, of the decision on closure alone. */
    static Undone by(CaseChanged changed, LocalDate on) {
        return of("changed", on, changed.decision());
    }

    private static Undone of(String state, LocalDate on, Decision decision) {
        return new Undone(state, on, decision.number());
    }
}
