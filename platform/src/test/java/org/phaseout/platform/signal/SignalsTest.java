package org.phaseout.platform.signal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.phaseout.kettle.Kitchen;

/** What one instance raises wakes the others, seldom enough to leave them time to work. */
class SignalsTest {

    private static final String CHANNEL = "kettles";
    private static final Duration RAISING = Duration.ofMillis(500);

    private final Kitchen kitchen = new Kitchen();
    private final CountDownLatch listening = new CountDownLatch(1);
    private final CountDownLatch heardTheLast = new CountDownLatch(1);
    private final AtomicBoolean last = new AtomicBoolean();
    private final AtomicInteger heard = new AtomicInteger();
    private Signals here;

    @BeforeEach
    void start() throws InterruptedException {
        here = kitchen.instance(_ -> {}).getBean(Signals.class);
        kitchen.instance(_ -> {}).getBean(Signals.class).listen(CHANNEL, this::hear);
        do { // the other instance listens on a new channel from its next look on
            here.raise(CHANNEL);
        } while (!listening.await(10, TimeUnit.MILLISECONDS));
    }

    @AfterEach
    void close() {
        kitchen.close();
    }

    private void hear() {
        listening.countDown();
        heard.incrementAndGet();
        if (last.get()) {
            heardTheLast.countDown();
        }
    }

    @Test
    void what_is_raised_within_a_moment_goes_together_and_is_heard() throws InterruptedException {
        heard.set(0);
        long begun = System.nanoTime();
        while (System.nanoTime() - begun < RAISING.toNanos()) {
            here.raise(CHANNEL);
        }
        last.set(true);
        here.raise(CHANNEL);
        assertThat(heardTheLast.await(30, TimeUnit.SECONDS)).isTrue();
        long millis = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - begun);
        assertThat((long) heard.get()).isBetween(1L, millis + 3); // before, at and after the first and the last
    }
}
