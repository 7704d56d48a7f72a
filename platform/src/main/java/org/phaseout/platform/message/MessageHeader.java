package org.phaseout.platform.message;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What every message says about itself (CloudEvents 1.0 binary mode, one {@code ce_} header each).
 *
 * @param id of the stored event; the same fact published twice has the same id
 * @param type the published name, such as {@code phaseout.unit.identified.v1}
 * @param source the service that says it, such as {@code /enterprise-service}
 * @param key the aggregate's id, also the record's key on the topic
 * @param district division code of the district, GB/T 2260
 * @param version of the aggregate after the fact, counted from 1
 * @param position of the fact in the log of its service, gapless
 * @param occurredOn the day it happened, Asia/Shanghai
 * @param recordedAt the moment the system learned it
 * @param authority who reported it
 * @param traceparent W3C trace context of the request that brought it
 */
public record MessageHeader(
        UUID id,
        String type,
        String source,
        String key,
        String district,
        long version,
        long position,
        LocalDate occurredOn,
        Instant recordedAt,
        String authority,
        @Nullable String traceparent) {}
