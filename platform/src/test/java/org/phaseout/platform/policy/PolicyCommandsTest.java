package org.phaseout.platform.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.phaseout.kettle.Kitchen;
import org.phaseout.kettle.domain.KettleCommand.FillKettle;
import org.phaseout.kettle.domain.KettleCommand.HeatKettle;
import org.phaseout.kettle.domain.KettleEvent.KettleFilled;
import org.phaseout.kettle.domain.KettleEvent.KettleHeated;
import org.phaseout.kettle.domain.KettleRefused;
import org.phaseout.kettle.policy.WhenAKettleIsFilledThenTheNextIsFilled;
import org.phaseout.platform.command.Outcome;
import org.phaseout.platform.follow.Followers;
import org.phaseout.platform.message.MessageHeader;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.dao.TransientDataAccessResourceException;
import org.springframework.transaction.support.TransactionTemplate;

/** A cause sends a command once, whatever fails on the way and however often the cause is told. */
class PolicyCommandsTest {

    private static final LocalDate DAY = LocalDate.of(2027, 3, 1);

    private final Kitchen kitchen = new Kitchen();

    @AfterEach
    void close() {
        kitchen.close();
    }

    @Test
    void a_crash_between_the_command_and_the_position_sends_it_once() {
        var crashes = new AtomicInteger(2);
        var instance = filling(() -> {
            if (crashes.getAndDecrement() > 0) {
                throw new TransientDataAccessResourceException("the connection is lost");
            }
        });
        Kitchen.report(instance, new FillKettle("k", 2), DAY);
        awaitOutcomes(instance, 3);
        assertThat(filled(instance)).containsExactly("k", "k.next");
        assertThat(policy(instance).outcomes.getFirst()).isInstanceOf(Outcome.Accepted.class);
        assertThat(policy(instance).outcomes).last().isInstanceOf(Outcome.Repeated.class);
    }

    @Test
    void a_replay_of_the_policy_tells_nothing_new() {
        var instance = filling(() -> {});
        Kitchen.report(instance, new FillKettle("k", 2), DAY);
        Kitchen.report(instance, new FillKettle("l", 2), DAY);
        awaitOutcomes(instance, 2);
        await().atMost(Kitchen.PATIENCE)
                .ignoreExceptions()
                .until(() -> instance.getBean(Followers.class).rebuild(WhenAKettleIsFilledThenTheNextIsFilled.NAME));
        awaitOutcomes(instance, 4);
        assertThat(filled(instance)).containsExactlyInAnyOrder("k", "k.next", "l", "l.next");
    }

    @Test
    void two_instances_send_it_once() {
        var one = filling(() -> {});
        filling(() -> {});
        for (int n = 0; n < 20; n++) {
            Kitchen.report(one, new FillKettle("k" + n, 2), DAY);
        }
        await().atMost(Kitchen.PATIENCE).until(() -> filled(one).size() >= 40);
        assertThat(filled(one)).hasSize(40).doesNotHaveDuplicates();
    }

    @Test
    void the_command_runs_outside_the_transaction_of_its_caller_and_carries_what_its_cause_says() {
        var instance = kitchen.instance(_ -> {});
        var cause = message("00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01");
        instance.getBean(TransactionTemplate.class).executeWithoutResult(transaction -> {
            commands(instance).send("when-told-then-filled", cause, new FillKettle("k", 2));
            transaction.setRollbackOnly();
        });
        var told = Kitchen.told(instance, KettleFilled.class).getFirst();
        assertThat(told.occurredOn()).isEqualTo(DAY);
        assertThat(told.metadata().authority()).isEqualTo("policy");
        assertThat(told.metadata().source()).isEqualTo("//policy/when-told-then-filled");
        assertThat(told.metadata().actionId()).isEqualTo(cause.id() + "/k");
        assertThat(told.metadata().traceparent()).isEqualTo(cause.traceparent());
    }

    @Test
    void a_refusal_comes_back_and_is_counted() {
        var instance = kitchen.instance(_ -> {});
        var cause = message(null);
        commands(instance).send("when-told-then-filled", cause, new FillKettle("k", 2));
        commands(instance).send("when-told-then-heated", cause, new HeatKettle("k", DAY));
        var again = commands(instance).send("when-told-then-heated-again", cause, new HeatKettle("k", DAY));

        assertThat(again)
                .isInstanceOfSatisfying(
                        Outcome.RefusedByRule.class,
                        refused -> assertThat(refused.refusal()).isInstanceOf(KettleRefused.class));
        assertThat(Kitchen.told(instance, KettleHeated.class)).hasSize(1);
        assertThat(instance.getBean(MeterRegistry.class)
                        .get("phaseout.policy.commands")
                        .tags("policy", "when-told-then-heated-again", "outcome", "refused")
                        .counter()
                        .count())
                .isEqualTo(1);
    }

    @Test
    void a_subject_that_is_not_known_comes_back_and_something_else_for_the_same_cause_is_not_done() {
        var instance = kitchen.instance(_ -> {});
        var cause = message(null);
        assertThat(commands(instance).send("when-told-then-heated", cause, new HeatKettle("k", DAY)))
                .isInstanceOf(Outcome.SubjectUnknown.class);
        commands(instance).send("when-told-then-filled", cause, new FillKettle("k", 2));
        assertThat(commands(instance).send("when-told-then-filled", cause, new FillKettle("k", 3)))
                .isInstanceOf(Outcome.KeyTaken.class);
        assertThat(filled(instance)).containsExactly("k");
    }

    private AnnotationConfigApplicationContext filling(Runnable afterwards) {
        return kitchen.instance(context -> context.registerBean(
                WhenAKettleIsFilledThenTheNextIsFilled.class,
                () -> new WhenAKettleIsFilledThenTheNextIsFilled(context.getBean(PolicyCommands.class), afterwards)));
    }

    private static WhenAKettleIsFilledThenTheNextIsFilled policy(AnnotationConfigApplicationContext instance) {
        return instance.getBean(WhenAKettleIsFilledThenTheNextIsFilled.class);
    }

    private static void awaitOutcomes(AnnotationConfigApplicationContext instance, int number) {
        await().atMost(Kitchen.PATIENCE)
                .pollInterval(Duration.ofMillis(50))
                .until(() -> policy(instance).outcomes.size() >= number);
    }

    private static PolicyCommands commands(AnnotationConfigApplicationContext instance) {
        return instance.getBean(PolicyCommands.class);
    }

    private static List<String> filled(AnnotationConfigApplicationContext instance) {
        return Kitchen.told(instance, KettleFilled.class).stream()
                .map(recorded -> recorded.aggregateId())
                .toList();
    }

    private static MessageHeader message(@Nullable String traceparent) {
        return new MessageHeader(
                UUID.randomUUID(),
                "phaseout.kettle.seen.v1",
                "/kettle-service",
                "k",
                "350504",
                1,
                1,
                DAY,
                Instant.parse("2027-03-01T01:00:00Z"),
                "industry",
                traceparent);
    }
}
