package org.phaseout.enterprise.unit.domain;

import java.time.LocalDate;

/**
 * U10: what must have happened by when. Fixed by a plan or a determination, it never rolls.
 *
 * @param what {@code sealing} or {@code dismantling}
 */
public record DueDate(String what, LocalDate due) {

    static final String SEALING = "sealing";
    static final String DISMANTLING = "dismantling";
}
