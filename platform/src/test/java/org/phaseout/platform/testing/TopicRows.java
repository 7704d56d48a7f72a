package org.phaseout.platform.testing;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.function.Predicate;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.phaseout.deploy.backing.Backing;

/**
 * What lies on a topic, as another service reads it.
 *
 * @param reader whose credentials are used
 * @param topic with the prefix of the test
 */
public record TopicRows(String reader, String topic) {

    /** From the start, as many as there are to be; fewer where patience is over before. */
    public List<ConsumerRecord<String, String>> first(int count) {
        return until(rows -> rows.size() >= count);
    }

    /** From the start until there is enough, or patience is over. */
    public List<ConsumerRecord<String, String>> until(Predicate<List<ConsumerRecord<String, String>>> enough) {
        var settings = new HashMap<>(Backing.shared().kafka(reader).clientSettings());
        settings.put(ConsumerConfig.ALLOW_AUTO_CREATE_TOPICS_CONFIG, false);
        try (var consumer = new KafkaConsumer<>(settings, new StringDeserializer(), new StringDeserializer())) {
            var partitions = consumer.partitionsFor(topic).stream()
                    .map(info -> new TopicPartition(topic, info.partition()))
                    .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            var rows = new ArrayList<ConsumerRecord<String, String>>();
            long deadline = System.nanoTime() + Patience.MOST.toNanos();
            while (!enough.test(rows) && System.nanoTime() < deadline) {
                consumer.poll(Duration.ofMillis(200)).forEach(rows::add);
            }
            return rows;
        }
    }

    /** The published name of a row's message. */
    public static String type(ConsumerRecord<String, String> row) {
        return new String(row.headers().lastHeader("ce_type").value(), UTF_8);
    }
}
