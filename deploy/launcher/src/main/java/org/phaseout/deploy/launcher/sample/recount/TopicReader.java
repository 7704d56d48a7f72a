package org.phaseout.deploy.launcher.sample.recount;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashMap;
import java.util.Set;
import java.util.TreeSet;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.TopicAuthorizationException;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.phaseout.deploy.backing.KafkaAccess;

/** Reads a topic as one of the broker's users, without a group: it leaves no trace. */
final class TopicReader {

    private final KafkaAccess access;
    private final String topic;

    TopicReader(KafkaAccess access, String topic) {
        this.access = access;
        this.topic = topic;
    }

    /** Ids of the messages, until there are as many as asked for or patience ends. A repeated message counts once. */
    Set<String> idsUntil(int enough, Duration patience) {
        var ids = new TreeSet<String>();
        try (var consumer = consumer()) {
            var partitions = consumer.partitionsFor(topic).stream()
                    .map(partition -> new TopicPartition(topic, partition.partition()))
                    .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            long deadline = System.nanoTime() + patience.toNanos();
            boolean quiet = false;
            while (System.nanoTime() < deadline && !(ids.size() >= enough && quiet)) {
                var records = consumer.poll(Duration.ofMillis(500));
                records.forEach(record ->
                        ids.add(new String(record.headers().lastHeader("ce_id").value(), StandardCharsets.UTF_8)));
                quiet = records.isEmpty();
            }
        }
        return ids;
    }

    boolean isAllowed() {
        try (var consumer = consumer()) {
            return !consumer.partitionsFor(topic).isEmpty();
        } catch (TopicAuthorizationException e) {
            return false;
        }
    }

    private KafkaConsumer<byte[], byte[]> consumer() {
        var settings = new HashMap<>(access.clientSettings());
        settings.put("enable.auto.commit", false);
        return new KafkaConsumer<>(settings, new ByteArrayDeserializer(), new ByteArrayDeserializer());
    }
}
