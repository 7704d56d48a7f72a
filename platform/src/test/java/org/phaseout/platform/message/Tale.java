package org.phaseout.platform.message;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A contract for tests: what an invented service tells. */
public sealed interface Tale {

    MessageNames NAMES = Map.of(Told.class, "phaseout.tale.told.v1", Ended.class, "phaseout.tale.ended.v1")::get;

    record Told(
            String words,
            BigDecimal weight,
            LocalDate on,
            @Nullable String aside) implements Tale {}

    record Ended() implements Tale {}

    static Message<Tale> told(String key, long version, String words) {
        var body = new Told(words, new BigDecimal("1.50"), LocalDate.of(2023, 3, 1), null);
        return new Message<>(body, header(key, version, "phaseout.tale.told.v1"));
    }

    static MessageHeader header(String key, long version, String type) {
        return new MessageHeader(
                UUID.randomUUID(),
                type,
                "/tale-service",
                key,
                "350504",
                version,
                version,
                LocalDate.of(2023, 3, 1),
                Instant.parse("2023-03-01T01:00:00.123456Z"),
                "industry",
                null);
    }
}
