package org.phaseout.platform.testing;

import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.function.BooleanSupplier;

/** How long a test waits for what another thread or another service does. */
public final class Patience {

    public static final Duration MOST = Duration.ofSeconds(60);

    private static final Duration A_WHILE = Duration.ofMillis(20);

    /** Fails when it is not reached in time. */
    public static void until(BooleanSupplier reached) {
        await().atMost(MOST)
                .pollInSameThread()
                .pollDelay(Duration.ZERO)
                .pollInterval(A_WHILE)
                .until(reached::getAsBoolean);
    }

    private Patience() {}
}
