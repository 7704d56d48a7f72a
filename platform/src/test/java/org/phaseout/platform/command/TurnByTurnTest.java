package org.phaseout.platform.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.axonframework.common.lock.LockAcquisitionFailedException;
import org.junit.jupiter.api.Test;

/** Who waits for an aggregate gets it in the order of asking, and nothing is left of those who went. */
class TurnByTurnTest {

    private final TurnByTurn turns = new TurnByTurn(Duration.ofSeconds(30));

    @Test
    void who_has_waited_longest_is_next_even_when_the_last_holder_asks_again() throws Exception {
        var order = new ArrayList<String>(); // changed by whoever holds the lock
        var held = turns.obtainLock("u");
        var threads = new ArrayList<Thread>();
        for (var name : List.of("first", "second", "third")) {
            threads.add(waiting(name, order));
        }
        held.release();
        try (var _ = turns.obtainLock("u")) {
            order.add("again");
        }
        for (var thread : threads) {
            assertThat(thread.join(Duration.ofSeconds(10))).isTrue();
        }
        assertThat(order).containsExactly("first", "second", "third", "again");
        assertThat(turns.size()).isZero();
    }

    @Test
    void aggregates_do_not_wait_for_each_other() throws Exception {
        try (var held = turns.obtainLock("u")) {
            var passed = new CountDownLatch(1);
            Thread.ofVirtual().start(() -> {
                turns.obtainLock("v").release();
                passed.countDown();
            });
            assertThat(passed.await(10, TimeUnit.SECONDS)).isTrue();
            assertThat(held.isHeld()).isTrue();
        }
        assertThat(turns.size()).isZero();
    }

    @Test
    void one_thread_may_hold_an_aggregate_twice() {
        try (var outer = turns.obtainLock("u")) {
            turns.obtainLock("u").release();
            assertThat(outer.isHeld()).isTrue();
            assertThat(turns.size()).isEqualTo(1);
        }
        assertThat(turns.size()).isZero();
    }

    @Test
    void who_waited_in_vain_is_told_and_leaves_nothing() {
        var impatient = new TurnByTurn(Duration.ofMillis(50));
        try (var _ = impatient.obtainLock("u");
                var other = Executors.newVirtualThreadPerTaskExecutor()) {
            var waiting = other.submit(() -> impatient.obtainLock("u"));
            assertThatThrownBy(waiting::get).hasRootCauseInstanceOf(LockAcquisitionFailedException.class);
        }
        assertThat(impatient.size()).isZero();
    }

    /** A thread that has asked and waits. */
    private Thread waiting(String name, List<String> order) {
        var thread = Thread.ofPlatform().start(() -> {
            try (var _ = turns.obtainLock("u")) {
                order.add(name);
            }
        });
        while (thread.getState() != Thread.State.TIMED_WAITING) {
            Thread.onSpinWait();
        }
        return thread;
    }
}
