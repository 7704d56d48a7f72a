package org.phaseout.platform.inbox;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.phaseout.platform.message.Tale.told;

import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.utils.Bytes;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.phaseout.platform.deadletter.DeadLetters;
import org.phaseout.platform.deadletter.Redriven;
import org.springframework.boot.health.contributor.Status;
import org.springframework.context.ApplicationContext;

class InboxTest {

    private final Stage stage = new Stage();
    private final Shelf shelf = stage.shelf;

    @AfterEach
    void close() {
        stage.close();
    }

    @Test
    void a_message_published_twice_is_applied_once() {
        var first = told("a", 1, "one");
        var second = told("a", 2, "two");
        stage.instance();

        stage.publish(first, second);
        stage.publish(first, second);

        stage.awaitRead(4);
        assertThat(shelf.words()).containsExactly("one", "two");
    }

    @Test
    void a_poison_message_blocks_only_its_key_and_is_redriven_in_order() {
        poison("b one");
        var service = stage.instance();

        stage.publish(told("a", 1, "a one"), told("b", 1, "b one"), told("c", 1, "c one"));
        stage.publish(told("b", 2, "b two"), told("a", 2, "a two"));

        stage.awaitRead(5);
        assertThat(shelf.words()).containsExactlyInAnyOrder("a one", "c one", "a two");
        assertThat(parked())
                .containsExactly("b|1|java.lang.IllegalStateException: b one will not do", "b|0|waits behind another");

        assertThat(redrive(service, "b"))
                .isEqualTo(new Redriven("b", 0, 2, "java.lang.IllegalStateException: b one will not do"));
        assertThat(parked()).first().asString().startsWith("b|2|");

        shelf.whenNothing("b one");
        assertThat(redrive(service, "b")).isEqualTo(new Redriven("b", 2, 0, null));
        stage.publish(told("b", 3, "b three"));
        stage.awaitRead(6);
        assertThat(shelf.versions("b")).containsExactly(1L, 2L, 3L);
        assertThat(parked()).isEmpty();
    }

    @Test
    void what_is_no_message_at_all_is_parked_and_the_rest_goes_on() throws Exception {
        stage.instance();

        stage.scribble(new ProducerRecord<>(stage.topic(), "k\0", Bytes.wrap(new byte[] {0, (byte) 0xff})));
        stage.scribble(new ProducerRecord<>(stage.topic(), null, null));
        var headed = new ProducerRecord<>(stage.topic(), "h", Bytes.wrap("{}".getBytes(UTF_8)));
        headed.headers().add("ce_district", "\0".getBytes(UTF_8)).add("ce_specversion", null);
        stage.scribble(headed);
        stage.publish(told("a", 1, "one"));

        stage.awaitRead(4);
        assertThat(shelf.words()).containsExactly("one");
        assertThat(parked()).hasSize(3).allMatch(letter -> letter.endsWith("header ce_specversion is missing"));
    }

    @Test
    void a_lost_connection_between_effect_and_position_leaves_nothing_and_is_tried_again() {
        var crashes = new AtomicInteger();
        shelf.when("two", () -> {
            if (crashes.incrementAndGet() == 1) {
                stage.jdbc
                        .sql("select pg_terminate_backend(pg_backend_pid())")
                        .query()
                        .listOfRows();
            }
        });
        stage.instance();

        stage.publish(told("a", 1, "one"), told("a", 2, "two"), told("a", 3, "three"));

        stage.awaitRead(3);
        assertThat(shelf.words()).containsExactly("one", "two", "three");
        assertThat(crashes).hasValue(2);
        assertThat(parked()).isEmpty();
    }

    @Test
    void a_constraint_that_speaks_only_at_the_commit_parks_one_message() {
        stage.jdbc
                .sql("alter table shelf add constraint once unique (words) deferrable initially deferred")
                .update();
        stage.instance();

        stage.publish(told("a", 1, "same"), told("b", 1, "same"), told("c", 1, "other"));

        stage.awaitRead(3);
        assertThat(shelf.words()).containsExactlyInAnyOrder("same", "other");
        assertThat(parked()).singleElement().asString().contains("duplicate key");
    }

    @Test
    void a_reset_builds_the_same_table_again_though_two_instances_read() {
        poison("b one");
        var service = stage.instance();
        stage.instance();
        for (int version = 1; version <= 50; version++) {
            stage.publish(told("a", version, "a " + version), told("c", version, "c " + version));
        }
        stage.publish(told("b", 1, "b one"));
        stage.awaitRead(101);
        var before = shelf.words();
        shelf.whenNothing("b one");
        stage.jdbc.sql("insert into shelf (words) values ('stray')").update();

        service.getBean(Inboxes.class).reset(Shelf.NAME);

        stage.awaitRead(101);
        assertThat(shelf.words()).hasSize(101).containsAll(before).contains("b one");
        assertThat(shelf.versions("a")).isSorted();
        assertThat(parked()).isEmpty();
    }

    @Test
    void whoever_waits_for_an_event_is_told_when_it_is_applied() {
        var applied = stage.instance().getBean(AppliedEvents.class);
        var elsewhere = stage.instance().getBean(AppliedEvents.class);
        var message = told("a", 1, "one");
        var id = message.header().id();
        assertThat(applied.awaitApplied(Shelf.NAME, id, Duration.ofMillis(80))).isFalse();

        stage.publish(message);

        assertThat(applied.awaitApplied(Shelf.NAME, id, Stage.PATIENCE)).isTrue();
        assertThat(elsewhere.awaitApplied(Shelf.NAME, id, Duration.ofSeconds(1)))
                .isTrue();
        assertThat(applied.awaitApplied("another", id, Duration.ZERO)).isFalse();
        assertThat(applied.awaitApplied(Shelf.NAME, UUID.randomUUID(), Duration.ZERO))
                .isFalse();
    }

    @Test
    void meters_and_health_tell_what_was_read_and_what_waits() {
        poison("b one");
        var service = stage.instance();

        stage.publish(told("a", 1, "one"), told("b", 1, "b one"), told("a", 2, "two"));

        stage.awaitRead(3);
        var meters = service.getBean(MeterRegistry.class);
        stage.eventually(() -> meters.get("phaseout.inbox.applied")
                                .tag("consumer", Shelf.NAME)
                                .counter()
                                .count()
                        == 2
                && meters.get("phaseout.inbox.lag").gauge().value() == 0);
        assertThat(meters.get("phaseout.deadletter.parked")
                        .tag("group", Shelf.NAME)
                        .gauge()
                        .value())
                .isEqualTo(1);
        var health = service.getBean(InboxHealth.class);
        stage.eventually(() -> health.health().getStatus().equals(Status.UP));
        service.stop();
        assertThat(service.getBean(Inboxes.class).isRunning()).isFalse();
    }

    private void poison(String words) {
        shelf.when(words, () -> {
            throw new IllegalStateException(words + " will not do");
        });
    }

    private static Redriven redrive(ApplicationContext service, String key) {
        var inboxes = service.getBean(Inboxes.class);
        return service.getBean(DeadLetters.class).redrive(Shelf.NAME, key, letter -> inboxes.again(Shelf.NAME, letter));
    }

    private List<String> parked() {
        return stage.jdbc.sql("""
                        select key || '|' || attempts || '|' || coalesce(cause, 'waits behind another')
                        from dead_letter order by id""").query((row, index) -> row.getString(1)).list();
    }
}
