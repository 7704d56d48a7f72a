package org.phaseout.deploy.launcher.sample.recount;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.TopicAuthorizationException;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.phaseout.deploy.backing.KafkaAccess;

/** Reads topics as one of the broker's users, without a group: it leaves no trace. */
final class TopicReader implements AutoCloseable {

    private static final Duration POLL = Duration.ofMillis(200);

    private final KafkaConsumer<byte[], byte[]> consumer;

    TopicReader(KafkaAccess access) {
        var settings = new HashMap<>(access.clientSettings());
        settings.put("enable.auto.commit", false);
        consumer = new KafkaConsumer<>(settings, new ByteArrayDeserializer(), new ByteArrayDeserializer());
    }

    /** All messages of a topic from its beginning, until they are enough, or patience ends since the last one came. */
    List<Said> read(String topic, Predicate<List<Said>> enough, Duration patience) {
        var partitions = consumer.partitionsFor(topic).stream()
                .map(partition -> new TopicPartition(topic, partition.partition()))
                .toList();
        consumer.assign(partitions);
        consumer.seekToBeginning(partitions);
        var said = new ArrayList<Said>();
        long deadline = System.nanoTime() + patience.toNanos();
        while (System.nanoTime() < deadline) {
            var records = consumer.poll(POLL);
            records.forEach(record -> said.add(Said.of(record)));
            if (!records.isEmpty()) {
                deadline = System.nanoTime() + patience.toNanos();
            }
            if (isAtTheEnd(partitions) && enough.test(said)) {
                break;
            }
        }
        return said;
    }

    /** Of each key the message that came last. */
    Map<String, Said> last(String topic) {
        return read(topic, _ -> true, Duration.ofSeconds(20)).stream()
                .collect(Collectors.toMap(Said::key, Function.identity(), (_, later) -> later));
    }

    private boolean isAtTheEnd(List<TopicPartition> partitions) {
        long ends = consumer.endOffsets(partitions).values().stream()
                .mapToLong(Long::longValue)
                .sum();
        return partitions.stream().mapToLong(consumer::position).sum() >= ends;
    }

    boolean isAllowed(String topic) {
        try {
            return !consumer.partitionsFor(topic).isEmpty();
        } catch (TopicAuthorizationException e) {
            return false;
        }
    }

    /** Those that the user may see. */
    Set<String> topics() {
        return consumer.listTopics().keySet();
    }

    @Override
    public void close() {
        consumer.close();
    }
}
