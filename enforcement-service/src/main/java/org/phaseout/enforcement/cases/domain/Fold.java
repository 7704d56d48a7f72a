package org.phaseout.enforcement.cases.domain;

import java.util.ArrayList;
import java.util.List;
import org.phaseout.enforcement.cases.domain.Stage.Blank;
import org.phaseout.enforcement.cases.domain.Stage.Voided;
import org.phaseout.platform.domain.History;
import org.phaseout.platform.domain.History.Entry;
import org.phaseout.platform.domain.Undoing;

/**
 * What the standing facts of a case come to.
 *
 * @param misfits facts that cannot stand because something before them no longer does
 */
record Fold(Stage stage, List<Entry<CaseEvent>> misfits) {

    static Fold of(History<CaseEvent> history) {
        var standing = history.standing();
        return standing.stream().allMatch(entry -> entry.fact() instanceof Undoing) && !standing.isEmpty()
                ? new Fold(new Voided(), List.of())
                : of(standing);
    }

    /** The stage a fact that stands was told at. */
    static Stage before(History<CaseEvent> history, long version) {
        return of(history.standing().stream()
                        .takeWhile(entry -> entry.version() != version)
                        .toList())
                .stage();
    }

    private static Fold of(List<Entry<CaseEvent>> facts) {
        Stage stage = new Blank();
        var misfits = new ArrayList<Entry<CaseEvent>>();
        for (var entry : facts) {
            var next = Course.after(stage, entry.fact(), entry.told().occurredOn());
            if (next == null) {
                misfits.add(entry);
            } else {
                stage = next;
            }
        }
        return new Fold(stage, List.copyOf(misfits));
    }
}
