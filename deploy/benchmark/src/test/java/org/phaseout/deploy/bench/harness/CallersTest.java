package org.phaseout.deploy.bench.harness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;

class CallersTest {

    private static final Duration SHORT = Duration.ofMillis(50);

    @Test
    void each_task_is_done_once() throws Exception {
        var done = ConcurrentHashMap.<Integer>newKeySet();

        var load = Callers.each(4, 100, done::add);

        assertThat(done).hasSize(100);
        assertThat(load.figures().get(Metric.FAILED)).isZero();
    }

    @Test
    void who_still_waits_at_the_end_is_in_the_latencies_and_not_in_the_rate() throws Exception {
        var load = Callers.during(Duration.ZERO, SHORT, 1, _ -> {
            long until = System.nanoTime() + SHORT.multipliedBy(2).toNanos();
            while (System.nanoTime() - until < 0) {
                LockSupport.parkNanos(until - System.nanoTime());
            }
            return true;
        });

        assertThat(load.rate()).isZero();
        assertThat(load.percentile(0.5)).isGreaterThanOrEqualTo(100);
    }

    @Test
    void a_call_that_fails_is_counted_as_such() throws Exception {
        var load = Callers.each(2, 10, number -> number % 2 == 0);

        assertThat(load.figures().get(Metric.FAILED)).isEqualTo(5);
    }

    @Test
    void where_every_call_fails_nothing_was_measured() {
        assertThatThrownBy(() -> Callers.each(2, 10, _ -> false)).hasMessageContaining("All of 10 calls failed");
    }
}
