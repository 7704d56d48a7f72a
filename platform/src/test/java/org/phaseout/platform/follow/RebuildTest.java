package org.phaseout.platform.follow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.awaitility.Awaitility.await;

import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.phaseout.kettle.Kitchen;
import org.phaseout.kettle.domain.PotCommand.PourCup;
import org.phaseout.kettle.domain.PotEvent.CupPoured;
import org.phaseout.platform.domain.Fact;
import org.phaseout.platform.ledger.Recorded;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A view is rebuilt aside: it is whole for its readers at every moment, and right afterwards. */
class RebuildTest {

    private static final LocalDate DAY = LocalDate.of(2027, 3, 1);

    private final Kitchen kitchen = new Kitchen();
    private final AtomicBoolean broken = new AtomicBoolean();

    @BeforeEach
    void tables() {
        kitchen.jdbc
                .sql("create table cups (pot text primary key, cups bigint not null, told text not null)")
                .update();
    }

    @AfterEach
    void close() {
        kitchen.close();
    }

    @Test
    void readers_see_a_whole_view_while_facts_come_and_instances_work() throws Exception {
        var instances = List.of(instance(), instance());
        pour(instances.getFirst(), 50, 10);
        awaitCups(500);
        kitchen.jdbc.sql("update cups set told = 'spoilt'").update();

        var over = new AtomicBoolean();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var pouring = threads.submit(() -> {
                for (int round = 0; !over.get(); round++) {
                    pour(instances.get(round % 2), 5, 1);
                }
            });
            var reading = threads.submit(() -> {
                long fewest = Long.MAX_VALUE;
                while (!over.get()) {
                    fewest = Math.min(fewest, cups());
                }
                return fewest;
            });
            assertThat(instances.getLast().getBean(Followers.class).rebuildAside("cups"))
                    .isTrue();
            assertThat(instances.getFirst().getBean(Followers.class).rebuildAside("cups"))
                    .isTrue();
            over.set(true);
            pouring.get();
            assertThat(reading.get()).isGreaterThanOrEqualTo(500);
        }
        long poured = Kitchen.told(instances.getFirst()).size();
        awaitCups(poured);
        assertThat(kitchen.jdbc
                        .sql("select count(*) from cups where told = 'spoilt'")
                        .query(Long.class)
                        .single())
                .isZero();
        pour(instances.getFirst(), 1, 1);
        awaitCups(poured + 1);
    }

    @Test
    void a_rebuild_that_fails_leaves_the_view_as_it_was_and_can_be_asked_for_again() {
        var instance = instance();
        pour(instance, 3, 1);
        awaitCups(3);
        broken.set(true);
        assertThat(catchThrowable(() -> instance.getBean(Followers.class).rebuildAside("cups")))
                .hasMessage("broken");
        broken.set(false);
        assertThat(cups()).isEqualTo(3);
        assertThat(instance.getBean(Followers.class).rebuildAside("cups")).isTrue();
        assertThat(cups()).isEqualTo(3);
    }

    @Test
    void a_rebuilt_table_leaves_as_much_room_on_its_pages_as_the_one_before() {
        kitchen.jdbc.sql("alter table cups set (fillfactor = 60)").update();
        assertThat(instance().getBean(Followers.class).rebuildAside("cups")).isTrue();
        assertThat(kitchen.jdbc
                        .sql("select array_to_string(reloptions, ',') from pg_class where oid = 'cups'::regclass")
                        .query(String.class)
                        .single())
                .isEqualTo("fillfactor=60");
    }

    private AnnotationConfigApplicationContext instance() {
        return kitchen.instance(context -> context.registerBean(Follower.class, () -> counting(kitchen.jdbc)));
    }

    private static void pour(AnnotationConfigApplicationContext instance, int pots, int cups) {
        IntStream.range(0, pots * cups).forEach(n -> Kitchen.report(instance, new PourCup("pot-" + n % pots), DAY));
    }

    private long cups() {
        return kitchen.jdbc
                .sql("select coalesce(sum(cups), 0) from cups")
                .query(Long.class)
                .single();
    }

    private void awaitCups(long number) {
        await().atMost(Kitchen.PATIENCE).until(() -> cups() == number);
    }

    private Follower counting(JdbcClient jdbc) {
        return new Follower() {

            @Override
            public String name() {
                return "cups";
            }

            @Override
            public void apply(List<Recorded<Fact>> batch) {
                if (broken.get()) {
                    throw new IllegalStateException("broken");
                }
                for (var recorded : batch) {
                    if (recorded.fact() instanceof CupPoured poured) {
                        jdbc.sql("""
                                        insert into cups (pot, cups, told) values (?, ?, 'well')
                                        on conflict (pot) do update set cups = excluded.cups where cups.cups < excluded.cups
                                        """).params(poured.pot(), poured.nth()).update();
                    }
                }
            }

            @Override
            public List<String> tables() {
                return List.of("cups");
            }

            @Override
            public void reset() {}
        };
    }
}
