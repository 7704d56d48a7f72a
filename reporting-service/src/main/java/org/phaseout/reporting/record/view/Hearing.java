package org.phaseout.reporting.record.view;

import java.util.List;
import java.util.SequencedMap;
import org.phaseout.platform.message.MessageHeader;
import org.phaseout.reporting.record.domain.RecordBook;
import org.phaseout.reporting.record.domain.RecordRef;

/**
 * What was heard together of a district's records.
 *
 * @param told the records that the messages are about, each with the newest message of it, as they came
 * @param retold what is now told of each record that the messages may have changed
 */
public record Hearing(String district, SequencedMap<RecordRef, MessageHeader> told, List<Retold> retold) {

    /** @param cause the message because of which the record is told again */
    public record Retold(RecordBook book, MessageHeader cause) {}
}
