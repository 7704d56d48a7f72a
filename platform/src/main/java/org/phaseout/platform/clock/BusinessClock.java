package org.phaseout.platform.clock;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/**
 * The time that deadlines and records are reckoned by. In production it is the wall clock; in sample mode the player
 * steers it. Tokens, Kafka and metrics stay on wall time.
 *
 * <p>Nobody can turn it back, and asking it costs no I/O.
 */
public interface BusinessClock {

    /** Where the district's days begin and end. */
    ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    Instant now();

    /** Calls the listener whenever time has been steered; in production it never is. */
    default void whenSteered(Runnable listener) {}

    /** The date in {@link #ZONE}. */
    default LocalDate today() {
        return LocalDate.ofInstant(now(), ZONE);
    }
}
