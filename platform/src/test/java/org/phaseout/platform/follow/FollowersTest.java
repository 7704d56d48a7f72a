package org.phaseout.platform.follow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.phaseout.kettle.Kitchen;
import org.phaseout.kettle.domain.KettleCommand.FillKettle;
import org.phaseout.platform.clock.Outstanding;
import org.phaseout.platform.clock.Outstanding.Work;
import org.phaseout.platform.domain.Fact;
import org.phaseout.platform.ledger.Recorded;
import org.springframework.dao.TransientDataAccessResourceException;

/** A follower whose surroundings fail for long goes on soon after they are back, and until then its work is outstanding. */
class FollowersTest {

    private static final Duration OUTAGE = Duration.ofSeconds(20);
    private static final Duration SOON = Duration.ofSeconds(9);

    private final Kitchen kitchen = new Kitchen();
    private final AtomicBoolean away = new AtomicBoolean(true);
    private final AtomicInteger applied = new AtomicInteger();

    @AfterEach
    void close() {
        kitchen.close();
    }

    @Test
    void a_follower_goes_on_within_seconds_after_a_long_outage() {
        var instance = kitchen.instance(context -> context.registerBean(Follower.class, this::counting));
        Kitchen.report(instance, new FillKettle("k", 1), LocalDate.of(2027, 3, 1));
        Kitchen.report(instance, new FillKettle("l", 1), LocalDate.of(2027, 3, 1));
        await().pollDelay(OUTAGE).atMost(OUTAGE.plusSeconds(5)).until(() -> true);
        var outstanding = instance.getBean(Outstanding.class);
        assertThat(outstanding.at(Kitchen.MORNING)).isEqualTo(new Work(0, 2));

        away.set(false);
        await().atMost(SOON).until(() -> outstanding.at(Kitchen.MORNING).equals(new Work(0, 0)));
        assertThat(applied).hasValue(2);
    }

    private Follower counting() {
        return new Follower() {

            @Override
            public String name() {
                return "counting";
            }

            @Override
            public void apply(List<Recorded<Fact>> batch) {
                if (away.get()) {
                    throw new TransientDataAccessResourceException("away");
                }
                applied.addAndGet(batch.size());
            }

            @Override
            public void reset() {}
        };
    }
}
