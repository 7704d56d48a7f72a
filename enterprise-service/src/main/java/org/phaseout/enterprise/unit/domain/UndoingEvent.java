package org.phaseout.enterprise.unit.domain;

import java.time.LocalDate;
import org.phaseout.platform.domain.Correction;
import org.phaseout.platform.domain.StoredAs;
import org.phaseout.platform.domain.Undoing;

/** U12: what was told wrongly of a unit. */
public sealed interface UndoingEvent extends UnitEvent {

    /** U12: the fact told as {@code version} stands no longer. */
    @StoredAs("unit-voided")
    record UnitVoided(
            String unitId,
            long version,
            String fact,
            String office,
            String reason,
            String document,
            RegainedMachines machines)
            implements UndoingEvent, Undoing {}

    /**
     * U12: the fact at {@code replacedBy}, which follows at once, stands in the place of the one told as {@code
     * version}.
     *
     * @param occurredOn the day on which that fact happened
     */
    @StoredAs("unit-corrected")
    record UnitCorrected(
            String unitId,
            long version,
            String fact,
            String office,
            String reason,
            String document,
            long replacedBy,
            LocalDate occurredOn,
            RegainedMachines machines)
            implements UndoingEvent, Undoing, Correction {}
}
