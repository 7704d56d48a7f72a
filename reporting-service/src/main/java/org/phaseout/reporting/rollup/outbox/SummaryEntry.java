package org.phaseout.reporting.rollup.outbox;

import org.phaseout.platform.message.Message;
import org.phaseout.platform.message.MessageHeader;
import tools.jackson.databind.JsonNode;

/**
 * One entry of the summary log, as it was said.
 *
 * @param header under the district as key
 * @param cell the cell it is about, within the district
 */
record SummaryEntry(MessageHeader header, String cell, JsonNode body) {

    long number() {
        return header.version();
    }

    Message<JsonNode> inLog() {
        return new Message<>(body, header);
    }

    Message<JsonNode> asState() {
        var key = header.district() + ":" + cell;
        return new Message<>(
                body,
                new MessageHeader(
                        header.id(),
                        header.type(),
                        header.source(),
                        key,
                        header.district(),
                        header.version(),
                        header.position(),
                        header.occurredOn(),
                        header.recordedAt(),
                        header.authority(),
                        null));
    }
}
