package org.phaseout.enterprise.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.phaseout.enterprise.Reported;
import org.phaseout.enterprise.TwoInstances;
import org.phaseout.platform.testing.Answer;
import org.phaseout.platform.testing.RunningService;
import tools.jackson.databind.node.ObjectNode;

/** However often, wherever and in whatever mode an action is told: one event, one receipt. */
@ExtendWith(TwoInstances.Shared.class)
class IdempotencyTest {

    private static final int ENTERPRISES = 500;
    private static final int TIMES = 5;
    private static final long SEED = 20_230_301;

    private final TwoInstances instances;

    IdempotencyTest(TwoInstances instances) {
        this.instances = instances;
    }

    private record Told(String event, Answer answer) {}

    @Test
    void a_thousand_actions_each_told_five_times_to_two_instances_at_once_are_a_thousand_events() throws Exception {
        var before = instances.head();
        var registrations = new ArrayList<ObjectNode>();
        var identifications = new ArrayList<ObjectNode>();
        for (int i = 0; i < ENTERPRISES; i++) {
            var code = Reported.freshUscc();
            registrations.add(Reported.registration("thousand-e" + i, "T-E" + i, code));
            identifications.add(Reported.identification("thousand-u" + i, "T-U" + i, code));
        }
        var told = tellAll(registrations);
        told.addAll(tellAll(identifications));

        assertThat(instances.head() - before).isEqualTo(2 * ENTERPRISES);
        assertThat(instances
                        .database()
                        .sql(
                                "select count(distinct (source, action_id)) from receipt where action_id like 'thousand-%'")
                        .query(Long.class)
                        .single())
                .isEqualTo(2 * ENTERPRISES);
        var byEvent = told.stream().collect(Collectors.groupingBy(Told::event));
        assertThat(byEvent).hasSize(2 * ENTERPRISES);
        assertThat(byEvent.values()).allSatisfy(answers -> {
            assertThat(answers.stream().map(each -> each.answer().text()).distinct())
                    .hasSize(1);
            assertThat(answers.stream().map(each -> each.answer().status()).sorted())
                    .containsExactly(200, 200, 200, 200, 201);
        });
        var positions = byEvent.values().stream()
                .map(answers ->
                        answers.getFirst().answer().json().path("firstPosition").asLong());
        assertThat(positions)
                .containsExactlyInAnyOrderElementsOf(LongStream.rangeClosed(before + 1, before + 2 * ENTERPRISES)
                        .boxed()
                        .toList());
    }

    /** Every event five times, in an order drawn from a fixed seed, to the two instances in turn. */
    private List<Told> tellAll(List<ObjectNode> events) throws ExecutionException, InterruptedException {
        var queue = new ArrayList<String>();
        for (int i = 0; i < TIMES; i++) {
            events.forEach(event -> queue.add(event.toString()));
        }
        Collections.shuffle(queue, new Random(SEED));
        var answers = new ArrayList<Future<Told>>();
        var atOnce = new Semaphore(64);
        try (var clients = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < queue.size(); i++) {
                var event = queue.get(i);
                var instance = i % 2 == 0 ? instances.one() : instances.other();
                answers.add(clients.submit(() -> {
                    atOnce.acquire();
                    try {
                        return new Told(event, instance.post(event, "township:350504100"));
                    } finally {
                        atOnce.release();
                    }
                }));
            }
        }
        var told = new ArrayList<Told>();
        for (var answer : answers) {
            told.add(answer.get());
        }
        return told;
    }

    @Test
    void positions_are_gapless_in_commit_order_and_time_never_runs_back() {
        told(Reported.registration("id-g1", "ID-G1", Reported.freshUscc()), instances.one(), 201);
        told(Reported.registration("id-g2", "ID-G2", Reported.freshUscc()), instances.other(), 201);
        var database = instances.database();
        assertThat(database.sql("select count(*) from event").query(Long.class).single())
                .isEqualTo(instances.head());
        assertThat(database.sql("select min(position) || '-' || max(position) from event")
                        .query(String.class)
                        .single())
                .isEqualTo("1-" + instances.head());
        assertThat(database.sql("""
                        select count(*) from event a join event b on b.position = a.position + 1
                        where b.recorded_at < a.recorded_at
                        """).query(Long.class).single()).isZero();
        assertThat(database.sql("""
                        select count(*) from event a join event b on b.stream_id = a.stream_id and b.version = a.version + 1
                        where b.position < a.position
                        """).query(Long.class).single()).isZero();
    }

    @Test
    void the_same_key_with_other_content_is_refused_on_either_instance() {
        var event = Reported.registration("id-k", "ID-K", Reported.freshUscc());
        told(event, instances.one(), 201);
        Reported.data(event).put("name", "示例钢铁厂");
        assertThat(told(event, instances.other(), 422).code()).isEqualTo("idempotency-key-taken");
        assertThat(told(event, instances.one(), 422).code()).isEqualTo("idempotency-key-taken");
    }

    @Test
    void the_same_key_from_another_authority_is_refused() {
        var event = Reported.registration("id-a", "ID-A", Reported.freshUscc());
        told(event, instances.one(), 201);
        var answer = instances.one().post(event.toString(), "ecology");
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.code()).isEqualTo("idempotency-key-taken");
    }

    @Test
    void a_refused_action_may_be_told_again_with_the_same_id_and_stand() {
        var code = Reported.freshUscc();
        var unit = Reported.identification("id-r", "ID-RU", code);
        assertThat(told(unit, instances.one(), 409).code()).isEqualTo("not-yet-known");
        told(Reported.registration("id-re", "ID-RE", code), instances.one(), 201);
        told(unit, instances.other(), 201);
        told(unit, instances.one(), 200);
    }

    @Test
    void a_refused_action_may_be_put_right_under_the_same_id() {
        var event = Reported.registration("id-p", "ID-P", "91350504000000019X");
        assertThat(told(event, instances.one(), 422).code()).isEqualTo("U1-uscc-check-digit");
        Reported.data(event).put("uscc", Reported.freshUscc());
        told(event, instances.one(), 201);
    }

    @Test
    void structured_binary_and_batch_mode_give_one_receipt() {
        var event = Reported.registration("id-m", "ID-M", Reported.freshUscc());
        var structured = told(event, instances.one(), 201);
        var binary = Sent.binary(event).to(instances.other(), "industry");
        var batch = Sent.batch("[" + event + "]").to(instances.one(), "industry");
        assertThat(binary.status()).isEqualTo(200);
        assertThat(binary.text()).isEqualTo(structured.text());
        assertThat(batch.status()).isEqualTo(200);
        assertThat(batch.json().at("/0/status").asInt()).isEqualTo(200);
        assertThat(batch.json().at("/0/receipt").toString()).isEqualTo(structured.text());
    }

    @Test
    void order_of_names_spacing_offset_and_zeros_are_no_other_content() {
        var code = Reported.freshUscc();
        told(Reported.registration("id-oe", "ID-OE", code), instances.one(), 201);
        var event = Reported.identification("id-o", "ID-O", code);
        var receipt = told(event, instances.one(), 201);
        var data = Reported.data(event);
        var parameters = data.withObject("/equipment").withObject("/parameters");
        parameters.put("diameter-m", new java.math.BigDecimal("3.00"));
        var township = data.remove("township");
        data.set("township", township);
        event.put("time", "2023-03-01T01:00:00Z");
        var again = instances.other().post(event.toPrettyString(), "industry");
        assertThat(again.status()).as(again.text()).isEqualTo(200);
        assertThat(again.text()).isEqualTo(receipt.text());
    }

    @Test
    void an_accepted_action_that_changes_nothing_has_a_receipt_too() {
        var code = Reported.freshUscc();
        told(Reported.registration("id-n1", "ID-N", code), instances.one(), 201);
        var unit = Reported.identification("id-n2", "ID-NU", code);
        told(unit, instances.one(), 201);
        var before = instances.head();
        for (var event : List.of(Reported.registration("id-n3", "ID-N", code), unit.put("id", "id-n4"))) {
            var receipt = told(event, instances.other(), 201);
            assertThat(receipt.json().has("firstPosition")).isFalse();
            assertThat(receipt.json().path("version").asLong()).isEqualTo(1);
            assertThat(receipt.json().path("eventIds").isEmpty()).isTrue();
            assertThat(told(event, instances.one(), 200).text()).isEqualTo(receipt.text());
        }
        assertThat(instances.head()).isEqualTo(before);
    }

    private static Answer told(ObjectNode event, RunningService instance, int status) {
        var answer = instance.post(event.toString(), "industry");
        assertThat(answer.status()).as(answer.text()).isEqualTo(status);
        return answer;
    }
}
