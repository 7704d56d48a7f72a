package org.phaseout.enterprise.unit.domain;

import java.util.List;
import org.phaseout.enterprise.unit.domain.UndoingEvent.UnitCorrected;
import org.phaseout.enterprise.unit.domain.UndoingEvent.UnitVoided;
import org.phaseout.platform.domain.Act;
import org.phaseout.platform.domain.History;
import org.phaseout.platform.domain.History.Entry;
import org.phaseout.platform.domain.Holders;
import org.phaseout.platform.domain.Told;

/**
 * A capacity unit: one piece of main equipment, or one production line, with its capacity.
 *
 * <p>It is identified in a survey (U1), listed in a township's plan of a year (U3) and goes one of two ways (U4): where
 * the conditions exist it is dismantled at once; where they do not, it is sealed, which is complete when seven facts
 * stand, and dismantled by a date. Only with provincial consent is the sealing itself the exit (U5). What is dismantled
 * in place (U6) is checked on site and accepted (U9). A date that passes makes it overdue once (U10); a machine seen
 * again raises a suspicion (U8). What was told wrongly is undone and never deleted (U12), so a unit is its history: the
 * facts in the order they were told, and which of them stand.
 */
record Unit(History<UnitEvent> history) {

    static final Unit UNKNOWN = new Unit(History.empty());

    List<UnitEvent> decide(UnitCommand command, Act act, Holders holders) {
        return new Decision(this, standing(), act, holders).on(command);
    }

    Unit evolve(UnitEvent event, Told told) {
        var more = history.plus(event, told);
        if (event instanceof UnitVoided voided) {
            return new Unit(more.undone(voided.version(), told.version()));
        }
        return event instanceof UnitCorrected corrected
                ? new Unit(more.replaced(corrected.version(), corrected.replacedBy()))
                : new Unit(more);
    }

    Standing standing() {
        return Standing.of(history.standing());
    }

    boolean isVoided() {
        return !history.entries().isEmpty() && standing().identified() == null;
    }

    /** Of a unit that is known. */
    String id() {
        return history.entries().getFirst().fact().unitId();
    }

    long version() {
        return history.entries().size();
    }

    /** As it was before a fact took its place. */
    Unit before(Entry<UnitEvent> fact) {
        return new Unit(new History<>(history.standing().stream()
                .takeWhile(entry -> entry.version() != fact.version())
                .toList()));
    }

    /** As it would be after more facts; one that stands in another's place happened on the day its correction says. */
    Unit told(List<UnitEvent> events, Act act) {
        var unit = this;
        var day = act.occurredOn();
        for (var event : events) {
            unit = unit.evolve(event, new Told(act.by().value(), day, unit.version() + 1));
            day = event instanceof UnitCorrected corrected ? corrected.occurredOn() : act.occurredOn();
        }
        return unit;
    }
}
