package org.phaseout.platform.outbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;
import static org.phaseout.platform.message.Tale.told;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.TopicAuthorizationException;
import org.apache.kafka.common.serialization.BytesDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.junit.jupiter.api.Test;
import org.phaseout.deploy.backing.Backing;
import org.phaseout.platform.message.Message;
import org.phaseout.platform.message.MessageCodec;
import org.phaseout.platform.message.MessageJson;
import org.phaseout.platform.message.MessageTypes;
import org.phaseout.platform.message.MessagingSettings;
import org.phaseout.platform.message.Tale;
import org.phaseout.platform.message.WireMessage;

class MessagePublisherTest {

    private final String prefix = "publisher-" + UUID.randomUUID();

    private final Backing backing = Backing.shared();

    @Test
    void what_was_published_lies_on_the_topic_in_the_order_of_each_key() {
        backing.topics(prefix);
        var messages = new ArrayList<Message<Tale>>();
        for (int version = 1; version <= 20; version++) {
            messages.add(told("a", version, "a"));
            messages.add(told("a", ++version, "a"));
            messages.add(told("b", version, "b"));
        }
        try (var publisher = new TestPublisher(settings("pricing"))) {
            publishAtLast(publisher, List.of(told("w", 1, "the way is open")));
            publisher.publish("pricing.v1", messages);
        }

        assertThat(onTopic().stream().filter(message -> !message.header().key().equals("w")))
                .containsExactlyInAnyOrderElementsOf(messages);
        assertThat(onTopic().stream().filter(message -> message.header().key().equals("a")))
                .extracting(message -> message.header().version())
                .isSorted()
                .hasSize(20);
    }

    @Test
    void a_broker_that_is_away_is_reported_and_the_same_publisher_goes_on_when_it_is_back() {
        backing.topics(prefix);
        var message = told("outage", 1, "again");
        try (var publisher = new TestPublisher(settings("pricing"))) {
            publishAtLast(publisher, List.of(told("outage", 0, "before")));
            backing.broker().kill();
            assertThatThrownBy(() -> publisher.publish("pricing.v1", List.of(message)))
                    .isInstanceOf(NotAcknowledged.class);
            backing.broker().start();
            publishAtLast(publisher, List.of(message));
        }

        assertThat(onTopic()).contains(message);
    }

    @Test
    void messages_that_are_on_their_way_together_when_the_broker_goes_are_repeated_and_never_out_of_order() {
        backing.topics(prefix);
        try (var publisher = new TestPublisher(settings("pricing"))) {
            publishAtLast(publisher, List.of(told("w", 1, "the way is open")));
            var outage = CompletableFuture.runAsync(() -> {
                backing.broker().kill();
                backing.broker().start();
            });
            for (long from = 1; from <= 2_000 || !outage.isDone(); from += 100) {
                publishAtLast(
                        publisher,
                        LongStream.range(from, from + 100)
                                .mapToObj(version -> told("a", version, "a"))
                                .toList());
            }
            outage.join();
        }

        var seen = onTopic().stream()
                .filter(message -> message.header().key().equals("a"))
                .map(message -> message.header().version())
                .distinct()
                .toList();
        assertThat(seen)
                .isNotEmpty()
                .containsExactlyElementsOf(
                        LongStream.rangeClosed(1, seen.size()).boxed().toList());
    }

    @Test
    void a_service_may_not_speak_on_the_topic_of_another() {
        backing.topics(prefix);
        try (var owner = new TestPublisher(settings("pricing"));
                var stranger = new TestPublisher(settings("enforcement"))) {
            publishAtLast(owner, List.of(told("a", 1, "yes")));
            assertThatThrownBy(() -> stranger.publish("pricing.v1", List.of(told("a", 1, "no"))))
                    .isInstanceOf(NotAcknowledged.class)
                    .hasRootCauseInstanceOf(TopicAuthorizationException.class);
        }
    }

    /** As the caller does: publishes again until it is acknowledged; new access rights take the broker a moment. */
    private static void publishAtLast(TestPublisher publisher, List<Message<Tale>> messages) {
        await().atMost(Duration.ofSeconds(60))
                .ignoreExceptionsInstanceOf(NotAcknowledged.class)
                .untilAsserted(() -> publisher.publish("pricing.v1", messages));
    }

    private List<Message<Tale>> onTopic() {
        var codec = new MessageCodec(MessageJson.mapper());
        var types = MessageTypes.of(Tale.class, Tale.NAMES);
        var found = new ArrayList<Message<Tale>>();
        var config = new HashMap<>(settings("pricing").kafka().connection());
        try (var consumer = new KafkaConsumer<>(config, new StringDeserializer(), new BytesDeserializer())) {
            var partitions = IntStream.range(0, 6)
                    .mapToObj(number -> new TopicPartition(prefix + ".pricing.v1", number))
                    .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            var ends = consumer.endOffsets(partitions);
            while (partitions.stream()
                    .anyMatch(partition -> consumer.position(partition) < ends.getOrDefault(partition, 0L))) {
                consumer.poll(Duration.ofMillis(200)).forEach(row -> found.add(codec.read(WireMessage.of(row), types)));
            }
        }
        return found;
    }

    private MessagingSettings settings(String user) {
        var access = backing.kafka(user);
        return new MessagingSettings(
                user,
                prefix,
                new MessagingSettings.Kafka(access.bootstrap(), user, access.password(), "SASL_PLAINTEXT"));
    }
}
