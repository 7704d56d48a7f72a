package org.phaseout.enforcement.cases.inbox;

import java.time.LocalDate;

/** A date that a unit has missed, as enterprise-service says it. */
record MissedDate(String unitId, String what, LocalDate due) {

    /** @param turn 1 for the first lead of the date, one more after each that was withdrawn */
    String lead(int turn) {
        var first = "lead:" + unitId + ":" + what + ":" + due;
        return turn == 1 ? first : first + ":" + turn;
    }
}
