package org.phaseout.platform.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.phaseout.kettle.Kitchen;
import org.phaseout.kettle.domain.KettleCommand.FillKettle;
import org.phaseout.kettle.domain.KettleCommand.HeatKettle;
import org.phaseout.kettle.domain.KettleCommand.LetKettleCool;
import org.phaseout.kettle.domain.KettleCommand.TakeStock;
import org.phaseout.kettle.domain.PotCommand.PourCup;
import org.phaseout.kettle.domain.PotEvent.CupPoured;
import org.phaseout.platform.command.Outcome.Accepted;
import org.phaseout.platform.command.Outcome.RefusedByRule;
import org.phaseout.platform.ledger.Recorded;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;

/** What an instance remembers makes it faster and never wrong, however many instances there are. */
class AggregateMemoryTest {

    private static final LocalDate DAY = LocalDate.of(2027, 3, 1);

    private final Kitchen kitchen = new Kitchen();

    @AfterEach
    void close() {
        kitchen.close();
    }

    @Test
    void a_refusal_is_not_answered_from_a_memory_that_is_behind() {
        var here = kitchen.instance(_ -> {});
        var there = kitchen.instance(_ -> {});
        report(here, new FillKettle("k", 1), new HeatKettle("k", DAY));
        assertThat(Kitchen.report(there, new LetKettleCool("k"), DAY)).isInstanceOf(Accepted.class);

        assertThat(Kitchen.report(here, new HeatKettle("k", DAY), DAY)).isInstanceOf(Accepted.class);
        assertThat(Kitchen.report(there, new HeatKettle("k", DAY), DAY)).isInstanceOf(RefusedByRule.class);
    }

    @Test
    void a_fact_is_not_decided_on_a_memory_that_is_behind() {
        var here = kitchen.instance(_ -> {});
        var there = kitchen.instance(_ -> {});
        report(here, new PourCup("p"));
        report(there, new PourCup("p"));
        report(here, new PourCup("p"));
        report(there, new PourCup("p"));
        assertThat(poured(here)).containsExactly(1L, 2L, 3L, 4L);
    }

    @Test
    void a_refused_command_leaves_memory_as_it_was() {
        var here = kitchen.instance(_ -> {});
        report(here, new FillKettle("k", 1), new HeatKettle("k", DAY));
        assertThat(Kitchen.report(here, new HeatKettle("k", DAY), DAY)).isInstanceOf(RefusedByRule.class);
        report(here, new TakeStock("k"));
        assertThat(kitchen.jdbc
                        .sql("select max(version) from event")
                        .query(Long.class)
                        .single())
                .isEqualTo(3);
    }

    @Test
    void an_append_that_failed_is_not_remembered() {
        var here = kitchen.instance(_ -> {});
        report(here, new PourCup("p"));
        kitchen.jdbc.sql("alter table receipt rename to receipt_away").update();
        assertThat(IntStream.range(0, 3).mapToObj(_ -> fails(here, new PourCup("p"))))
                .containsOnly(true);
        kitchen.jdbc.sql("alter table receipt_away rename to receipt").update();
        report(here, new PourCup("p"));
        assertThat(poured(here)).containsExactly(1L, 2L);
    }

    @Test
    void of_many_callers_on_one_aggregate_none_is_put_off() throws Exception {
        var instances = List.of(kitchen.instance(_ -> {}), kitchen.instance(_ -> {}));
        int callers = 64;
        int each = 5;
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var work = IntStream.range(0, callers * each)
                    .<Callable<Outcome>>mapToObj(n -> () -> Kitchen.report(instances.get(n % 2), new PourCup("p"), DAY))
                    .toList();
            for (var outcome : threads.invokeAll(work)) {
                assertThat(outcome.get()).isInstanceOf(Accepted.class);
            }
        }
        assertThat(poured(instances.getFirst()))
                .containsExactlyElementsOf(
                        LongStream.rangeClosed(1, (long) callers * each).boxed().toList());
    }

    @Test
    void a_long_stream_is_read_from_its_snapshot_on() {
        var here = kitchen.instance(_ -> {});
        IntStream.range(0, 102).forEach(_ -> report(here, new PourCup("p")));
        assertThat(kitchen.jdbc
                        .sql("select version from snapshot")
                        .query(Long.class)
                        .single())
                .isEqualTo(100);

        kitchen.jdbc.sql("delete from event where version < 100").update(); // nobody reads these any more
        var later = kitchen.instance(_ -> {});
        report(later, new PourCup("p"));
        assertThat(poured(later)).endsWith(102L, 103L);
    }

    @Test
    void a_stream_that_was_long_before_snapshots_were_kept_has_one_after_it_was_read_once() {
        var here = kitchen.instance(_ -> {});
        IntStream.range(0, 100).forEach(_ -> report(here, new PourCup("p")));
        kitchen.jdbc.sql("delete from snapshot").update();

        report(kitchen.instance(_ -> {}), new PourCup("p"));
        report(kitchen.instance(_ -> {}), new PourCup("p"));
        assertThat(kitchen.jdbc
                        .sql("select version from snapshot")
                        .query(Long.class)
                        .single())
                .isEqualTo(101); // the next one is due at 200
    }

    @Test
    void a_snapshot_that_cannot_be_kept_costs_no_command() {
        var here = kitchen.instance(_ -> {});
        IntStream.range(0, 99).forEach(_ -> report(here, new PourCup("p")));
        kitchen.jdbc.sql("alter table snapshot rename to snapshot_away").update();
        report(here, new PourCup("p"), new PourCup("p"));
        kitchen.jdbc.sql("alter table snapshot_away rename to snapshot").update();
        assertThat(poured(here)).endsWith(100L, 101L);
    }

    @Test
    void a_snapshot_of_another_form_is_not_read() {
        var here = kitchen.instance(_ -> {});
        IntStream.range(0, 102).forEach(_ -> report(here, new PourCup("p")));
        kitchen.jdbc
                .sql("update snapshot set name = 'pot-snapshot/0', payload = ''")
                .update();
        var later = kitchen.instance(_ -> {});
        report(later, new PourCup("p"));
        assertThat(poured(later)).endsWith(102L, 103L);
    }

    @Test
    void a_snapshot_that_cannot_be_read_costs_no_command() {
        var here = kitchen.instance(_ -> {});
        IntStream.range(0, 102).forEach(_ -> report(here, new PourCup("p")));
        kitchen.jdbc.sql("update snapshot set payload = 'x'").update();
        var later = kitchen.instance(_ -> {});
        report(later, new PourCup("p"));
        assertThat(poured(later)).endsWith(102L, 103L);
    }

    private static void report(
            AnnotationConfigApplicationContext instance, org.phaseout.platform.domain.Command... commands) {
        for (var command : commands) {
            assertThat(Kitchen.report(instance, command, DAY)).isInstanceOf(Accepted.class);
        }
    }

    private static boolean fails(
            AnnotationConfigApplicationContext instance, org.phaseout.platform.domain.Command command) {
        try {
            Kitchen.report(instance, command, DAY);
            return false;
        } catch (RuntimeException e) {
            return true;
        }
    }

    private static List<Long> poured(AnnotationConfigApplicationContext instance) {
        return Kitchen.told(instance, CupPoured.class).stream()
                .map(Recorded::fact)
                .map(fact -> ((CupPoured) fact).nth())
                .toList();
    }
}
