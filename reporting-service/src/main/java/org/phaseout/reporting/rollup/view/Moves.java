package org.phaseout.reporting.rollup.view;

import java.util.Map;
import java.util.SequencedMap;
import org.phaseout.platform.message.MessageHeader;
import org.phaseout.reporting.record.domain.RecordRef;

/**
 * What messages that were heard together have done to a district's totals.
 *
 * @param told the records that the messages are about, each with the newest message of it
 * @param cells those whose total has moved, each with the last message that moved it; perhaps none
 */
public record Moves(String district, SequencedMap<RecordRef, MessageHeader> told, Map<Cell, MessageHeader> cells) {}
