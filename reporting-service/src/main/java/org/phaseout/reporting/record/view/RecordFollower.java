package org.phaseout.reporting.record.view;

import java.util.List;
import java.util.Set;
import org.phaseout.platform.message.MessageHeader;
import org.phaseout.reporting.record.domain.RecordBook;
import org.phaseout.reporting.record.domain.RecordKind;
import org.phaseout.reporting.record.domain.RecordRef;

/** Builds something from records. It is called inside the transaction that keeps the message. */
public interface RecordFollower {

    /**
     * @param told the record that the message is about
     * @param books what is now told of each record that the message may have changed, that one first
     */
    void changed(MessageHeader cause, RecordRef told, List<RecordBook> books);

    /** All records of these kinds are about to be forgotten, and told again from the start. */
    void forget(Set<RecordKind> kinds);
}
