package org.phaseout.enterprise.unit.domain;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.phaseout.enterprise.unit.domain.FindingEvent.UnitClosureDecided;
import org.phaseout.enterprise.unit.domain.FindingEvent.UnitGroundAnnulled;
import org.phaseout.enterprise.unit.domain.FindingEvent.UnitResurgenceSuspected;

/**
 * The flags beside the state of a unit.
 *
 * @param passed dates that were found to have passed, and were not overtaken since
 * @param closures that stand, by case
 * @param annulled cases whose closing decision fell
 */
record Findings(
        Set<DueDate> passed, Suspicion suspicion, Map<String, OfficialDocument> closures, Set<String> annulled) {

    static final Findings NONE = new Findings(Set.of(), new Suspicion.None(), Map.of(), Set.of());

    /** U8, U11: whether machines of this unit were seen before. */
    sealed interface Suspicion {

        record None() implements Suspicion {}

        record Open(UnitResurgenceSuspected raised) implements Suspicion {}

        record Confirmed(UnitResurgenceSuspected raised) implements Suspicion {}

        record Cleared(UnitResurgenceSuspected raised) implements Suspicion {}

        default Optional<UnitResurgenceSuspected> everRaised() {
            return switch (this) {
                case None _ -> Optional.empty();
                case Open(var raised) -> Optional.of(raised);
                case Confirmed(var raised) -> Optional.of(raised);
                case Cleared(var raised) -> Optional.of(raised);
            };
        }

        /** The unit that exited with the same machine, where there is or was a suspicion. */
        default Optional<String> formerUnit() {
            return everRaised().map(UnitResurgenceSuspected::formerUnitId);
        }

        default List<String> machines() {
            return everRaised().map(UnitResurgenceSuspected::machines).orElse(List.of());
        }

        default Suspicion confirmed() {
            return everRaised().<Suspicion>map(Confirmed::new).orElse(this);
        }

        default Suspicion cleared() {
            return everRaised().<Suspicion>map(Cleared::new).orElse(this);
        }

        default boolean isOpen() {
            return this instanceof Open;
        }

        /** The word under which the flag is read. */
        default String word() {
            return switch (this) {
                case None _ -> "none";
                case Open _ -> "suspected";
                case Confirmed _ -> "confirmed";
                case Cleared _ -> "cleared";
            };
        }
    }

    Findings overdue(DueDate date) {
        var more = new HashSet<>(passed);
        more.add(date);
        return new Findings(Set.copyOf(more), suspicion, closures, annulled);
    }

    Findings overtaken(DueDate date) {
        var less = new HashSet<>(passed);
        less.remove(date);
        return new Findings(Set.copyOf(less), suspicion, closures, annulled);
    }

    Findings with(Suspicion other) {
        return new Findings(passed, other, closures, annulled);
    }

    Findings with(UnitClosureDecided closure) {
        var standing = new HashMap<>(closures);
        standing.put(closure.caseId(), closure.decision());
        var fallen = new HashSet<>(annulled);
        fallen.remove(closure.caseId());
        return new Findings(passed, suspicion, Map.copyOf(standing), Set.copyOf(fallen));
    }

    Findings with(UnitGroundAnnulled annulment) {
        var standing = new HashMap<>(closures);
        standing.remove(annulment.caseId());
        var fallen = new HashSet<>(annulled);
        fallen.add(annulment.caseId());
        return new Findings(passed, suspicion, Map.copyOf(standing), Set.copyOf(fallen));
    }

    /** E6a: a closing decision reached this unit and fell, and no other stands. */
    boolean groundAnnulled() {
        return closures.isEmpty() && !annulled.isEmpty();
    }
}
