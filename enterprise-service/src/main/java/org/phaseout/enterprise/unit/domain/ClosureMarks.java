package org.phaseout.enterprise.unit.domain;

import java.util.List;
import org.phaseout.enterprise.unit.domain.FindingEvent.UnitClosureDecided;
import org.phaseout.enterprise.unit.domain.FindingEvent.UnitGroundAnnulled;
import org.phaseout.enterprise.unit.domain.UndoingEvent.UnitVoided;
import org.phaseout.enterprise.unit.domain.UnitCommand.MarkClosures;
import org.phaseout.enterprise.unit.domain.UnitCommand.MarkGroundAnnulled;
import org.phaseout.enterprise.unit.domain.UnitEvent.RegainedMachines;
import org.phaseout.enterprise.unit.domain.UnitEvent.UnitIdentified;
import org.phaseout.platform.domain.History.Entry;
import org.phaseout.platform.domain.Undo;

/** E6, E6a: what closing decisions hit is the enterprise; a unit carries the marks of the one it stands under. */
final class ClosureMarks {

    /** A decision marks a unit once as long as it stands, and no unit that is another enterprise's by now. */
    static List<UnitEvent> decided(MarkClosures marking, Unit unit, Standing standing) {
        var identified = standing.identified();
        if (identified == null || !identified.enterpriseId().equals(marking.enterpriseId())) {
            return List.of();
        }
        var marked = standing.findings().closures();
        return marking.closures().stream()
                .filter(closure -> !closure.decision().equals(marked.get(closure.caseId())))
                .<UnitEvent>map(closure -> new UnitClosureDecided(unit.id(), closure.caseId(), closure.decision()))
                .toList();
    }

    /** Only a decision that reached the unit falls for it. */
    static List<UnitEvent> fell(MarkGroundAnnulled annulment, Standing standing) {
        var marked =
                standing.identified() != null && standing.findings().closures().containsKey(annulment.caseId());
        return marked
                ? List.of(new UnitGroundAnnulled(annulment.unitId().value(), annulment.caseId(), annulment.outcome()))
                : List.of();
    }

    /**
     * U12: a unit that never was its enterprise's was never hit. The marks are voided with the identification they
     * followed from, by the same office for the same reason; those of the other enterprise come by the policy.
     */
    static List<UnitEvent> leftBehind(Unit unit, Entry<UnitEvent> wrong, UnitEvent instead, Undo undo) {
        var moved = wrong.fact() instanceof UnitIdentified before
                && instead instanceof UnitIdentified after
                && !before.enterpriseId().equals(after.enterpriseId());
        return moved
                ? unit.history().standing().stream()
                        .filter(entry -> isMark(entry.fact()))
                        .<UnitEvent>map(mark -> new UnitVoided(
                                unit.id(),
                                mark.version(),
                                Undoings.name(mark.fact()),
                                undo.office(),
                                undo.reason(),
                                undo.document(),
                                RegainedMachines.NONE))
                        .toList()
                : List.of();
    }

    private static boolean isMark(UnitEvent event) {
        return event instanceof UnitClosureDecided || event instanceof UnitGroundAnnulled;
    }

    private ClosureMarks() {}
}
