package org.phaseout.platform.intake;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import tools.jackson.databind.JsonNode;

/**
 * A reported action as it came in (CloudEvents 1.0), whichever mode carried it.
 *
 * @param id with {@code source} the idempotency key, for ever
 * @param type of the action, such as {@code report.unit.identification}
 * @param subject id of the aggregate, chosen by the sender on creation
 * @param time when it happened, with an offset
 */
record CloudEvent(String id, String source, String type, String subject, OffsetDateTime time, JsonNode data) {

    private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");

    /** The day it happened where the district lies. */
    LocalDate occurredOn() {
        return time.atZoneSameInstant(SHANGHAI).toLocalDate();
    }
}
