package org.phaseout.platform.clock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.SynchronousQueue;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.phaseout.platform.TestDatabase;
import org.springframework.jdbc.core.simple.JdbcClient;

class SampleClockTest {

    private static final DataSource DATABASE = TestDatabase.migrated("clock");
    private static final Instant FIRST_OF_MARCH = Instant.parse("2023-03-01T01:00:00Z");

    private final SettableWall wall = new SettableWall();
    private final List<SampleClock> started = new ArrayList<>();
    private final SampleClock clock;

    SampleClockTest() {
        JdbcClient.create(DATABASE).sql("truncate sample_clock").update();
        clock = start();
    }

    @AfterEach
    void stop() {
        started.forEach(SampleClock::destroy);
    }

    @Test
    void it_shows_wall_time_until_steered_and_the_first_steering_may_set_any_instant() {
        assertThat(clock.now()).isEqualTo(wall.instant());

        assertThat(clock.steer(FIRST_OF_MARCH)).isTrue();

        assertThat(clock.now()).isEqualTo(FIRST_OF_MARCH);
    }

    @Test
    void it_runs_on_from_the_instant_it_was_steered_to() {
        clock.steer(FIRST_OF_MARCH);

        wall.pass(Duration.ofSeconds(5));

        assertThat(clock.now()).isEqualTo(FIRST_OF_MARCH.plusSeconds(5));
    }

    @Test
    void its_day_begins_at_midnight_in_shanghai() {
        clock.steer(Instant.parse("2023-03-01T15:59:59Z"));
        assertThat(clock.today()).isEqualTo(LocalDate.of(2023, 3, 1));

        wall.pass(Duration.ofSeconds(1));
        assertThat(clock.today()).isEqualTo(LocalDate.of(2023, 3, 2));
    }

    @Test
    void it_refuses_to_go_back_even_by_a_moment() {
        clock.steer(FIRST_OF_MARCH);
        wall.pass(Duration.ofSeconds(5));

        assertThat(clock.steer(FIRST_OF_MARCH.plusSeconds(4))).isFalse();
        assertThat(clock.steer(FIRST_OF_MARCH.minusSeconds(1))).isFalse();
        assertThat(clock.now()).isEqualTo(FIRST_OF_MARCH.plusSeconds(5));

        assertThat(clock.steer(FIRST_OF_MARCH.plusSeconds(6))).isTrue();
        assertThat(clock.now()).isEqualTo(FIRST_OF_MARCH.plusSeconds(6));
    }

    @Test
    void steering_again_to_the_same_instant_changes_nothing() {
        clock.steer(FIRST_OF_MARCH);
        wall.pass(Duration.ofSeconds(5));

        assertThat(clock.steer(FIRST_OF_MARCH)).isTrue();

        assertThat(clock.now()).isEqualTo(FIRST_OF_MARCH.plusSeconds(5));
    }

    @Test
    void another_instance_follows_by_itself_and_a_restarted_one_knows_at_once() {
        var other = start();
        clock.steer(FIRST_OF_MARCH);

        await().atMost(Duration.ofSeconds(5)).until(() -> other.now().equals(FIRST_OF_MARCH));

        wall.pass(Duration.ofHours(1));
        assertThat(start().now()).isEqualTo(FIRST_OF_MARCH.plusSeconds(3600));
    }

    @Test
    void a_look_that_began_before_the_steering_does_not_turn_it_back() throws InterruptedException {
        var reading = new HeldReading();
        var held = new SampleClock(reading, wall);
        held.afterPropertiesSet();
        started.add(held);
        reading.hold();
        var steering = Thread.ofPlatform().start(() -> held.steer(FIRST_OF_MARCH));
        await().until(() -> steering.getState() == Thread.State.BLOCKED || !steering.isAlive());
        reading.letGo();
        steering.join();
        reading.hold();
        assertThat(held.now()).isEqualTo(FIRST_OF_MARCH);
        reading.letGo();
    }

    /** Holds what the clock's own watch has read before the clock takes it over. */
    private final class HeldReading extends SteeredInstants {

        private final Semaphore goes = new Semaphore(0);
        private final SynchronousQueue<String> held = new SynchronousQueue<>();
        private volatile boolean holding;

        private HeldReading() {
            super(JdbcClient.create(DATABASE), wall);
        }

        private void hold() throws InterruptedException {
            holding = true;
            held.take();
        }

        private void letGo() {
            holding = false;
            goes.release();
        }

        @Override
        Optional<Duration> offset() {
            var read = super.offset();
            if (holding && Thread.currentThread().getName().equals("sample-clock")) {
                try {
                    held.put("read");
                    goes.acquire();
                } catch (InterruptedException e) {
                    Thread.currentThread().interrupt();
                }
            }
            return read;
        }
    }

    private SampleClock start() {
        var instance = new SampleClock(new SteeredInstants(JdbcClient.create(DATABASE), wall), wall);
        instance.afterPropertiesSet();
        started.add(instance);
        return instance;
    }
}
