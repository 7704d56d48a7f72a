package org.phaseout.deploy.launcher.sample;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.phaseout.deploy.backing.KafkaAccess;

/** How much has been said on a topic so far. */
public final class TopicEnds implements AutoCloseable {

    private final KafkaConsumer<byte[], byte[]> consumer;
    private final Map<String, List<TopicPartition>> partitions = new HashMap<>();

    public TopicEnds(KafkaAccess access) {
        var settings = new HashMap<>(access.clientSettings());
        settings.put("enable.auto.commit", false);
        consumer = new KafkaConsumer<>(settings, new ByteArrayDeserializer(), new ByteArrayDeserializer());
    }

    /** Messages on all partitions; a topic that is kept for ever begins at 0. Throws {@code KafkaException}. */
    public long of(String topic) {
        return consumer.endOffsets(partitions.computeIfAbsent(topic, this::partitions)).values().stream()
                .mapToLong(Long::longValue)
                .sum();
    }

    private List<TopicPartition> partitions(String topic) {
        return consumer.partitionsFor(topic).stream()
                .map(partition -> new TopicPartition(topic, partition.partition()))
                .toList();
    }

    @Override
    public void close() {
        consumer.close();
    }
}
