package org.phaseout.platform.clock;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.springframework.context.ApplicationContext;

/** Steers the clock of a service in a test. */
public final class SteeredClock {

    private SteeredClock() {}

    public static void steer(ApplicationContext service, Instant at) {
        assertThat(service.getBean(SampleClock.class).steer(at))
                .as("the clock goes on to " + at)
                .isTrue();
    }
}
