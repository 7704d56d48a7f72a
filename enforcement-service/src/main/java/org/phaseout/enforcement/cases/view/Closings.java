package org.phaseout.enforcement.cases.view;

import java.util.List;
import java.util.stream.Stream;
import org.phaseout.enforcement.cases.domain.CaseEvent;
import org.phaseout.enforcement.cases.domain.DecisionEvent.CaseApprovalGiven;
import org.phaseout.enforcement.cases.domain.DecisionEvent.CaseCarriedOut;
import org.phaseout.enforcement.cases.domain.DecisionEvent.CaseClosingOrdered;
import org.phaseout.enforcement.cases.domain.DecisionEvent.CaseDecided;
import org.phaseout.enforcement.cases.domain.ReviewEvent.CaseChanged;
import org.phaseout.platform.domain.History.Entry;

/**
 * Every decision to close or to suspend and how far it was carried out, in the order they were taken.
 *
 * @param isAgainst the last of them stands
 */
record Closings(List<Execution> lines, boolean isAgainst) {

    private static final String NONE = "none";

    static Closings of(List<Entry<CaseEvent>> standing) {
        var now = new Closings(List.of(), false);
        for (var told : standing) {
            now = now.after(told);
        }
        return now;
    }

    private Closings after(Entry<CaseEvent> told) {
        if (told.fact() instanceof CaseDecided decided) {
            return decided(decided.outcome());
        }
        if (told.fact() instanceof CaseApprovalGiven given) {
            return decided(given.outcome());
        }
        return isAgainst ? carriedOn(told) : changedToOne(told);
    }

    private Closings decided(String outcome) {
        return outcome.equals(NONE) ? this : plus(Execution.open(outcome));
    }

    private Closings carriedOn(Entry<CaseEvent> told) {
        var on = told.told().occurredOn();
        if (told.fact() instanceof CaseClosingOrdered order) {
            return new Closings(with(lines.getLast().ordered(on, order.documentNumber())), true);
        }
        if (told.fact() instanceof CaseCarriedOut) {
            return new Closings(with(lines.getLast().carriedOut(on)), true);
        }
        if (told.fact() instanceof CaseChanged changed) {
            var before = lines.getLast();
            var by = Undone.by(changed, on);
            var fallen = new Closings(with(before.undone(by)), false);
            return changed.outcome().equals(NONE) ? fallen : fallen.plus(before.instead(changed.outcome(), by));
        }
        return Undone.ofClosure(told)
                .map(by -> new Closings(with(lines.getLast().undone(by)), false))
                .orElse(this);
    }

    /** A review may decide against an enterprise what a government did not. */
    private Closings changedToOne(Entry<CaseEvent> told) {
        return told.fact() instanceof CaseChanged changed ? decided(changed.outcome()) : this;
    }

    private Closings plus(Execution line) {
        return new Closings(Stream.concat(lines.stream(), Stream.of(line)).toList(), true);
    }

    private List<Execution> with(Execution latest) {
        return Stream.concat(lines.stream().limit(lines.size() - 1L), Stream.of(latest))
                .toList();
    }
}
