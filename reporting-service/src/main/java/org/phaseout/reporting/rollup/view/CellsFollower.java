package org.phaseout.reporting.rollup.view;

import java.util.Collection;
import java.util.Set;
import org.phaseout.platform.message.MessageHeader;
import org.phaseout.reporting.record.domain.RecordKind;
import org.phaseout.reporting.record.domain.RecordRef;

/** Passes on what becomes of the totals. It is called inside the transaction that changes them. */
public interface CellsFollower {

    /**
     * @param told the record that the message is about
     * @param touched cells whose total the message may have changed; perhaps none
     */
    void changed(MessageHeader cause, RecordRef told, Collection<Cell> touched);

    /** What these records add is about to be forgotten, and added again from the start. */
    void forget(Set<RecordKind> kinds);
}
