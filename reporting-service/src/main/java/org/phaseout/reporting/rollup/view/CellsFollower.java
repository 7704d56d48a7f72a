package org.phaseout.reporting.rollup.view;

import java.util.Set;
import org.phaseout.reporting.record.domain.RecordKind;

/** Passes on what becomes of the totals. It is called inside the transaction that changes them. */
public interface CellsFollower {

    void changed(Moves moves);

    /** What these records add is about to be forgotten, and added again from the start. */
    void forget(Set<RecordKind> kinds);
}
