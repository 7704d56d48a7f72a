package org.phaseout.pricing.story;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.dialect.Dialects;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Objects;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.BytesSerializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.phaseout.contract.enterprise.EnterpriseMessage;
import org.phaseout.deploy.backing.Backing;
import org.phaseout.platform.message.Message;
import org.phaseout.platform.message.MessageCodec;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The two topics around the service: what enterprise-service says on one, and what reporting-service reads on the other. */
record Topics(String prefix, MessageCodec codec) {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    @SafeVarargs
    final void say(Message<EnterpriseMessage>... messages) throws Exception {
        var settings = Backing.shared().kafka("enterprise").clientSettings();
        try (var producer = new KafkaProducer<>(settings, new StringSerializer(), new BytesSerializer())) {
            for (var message : messages) {
                producer.send(codec.write(message).on(prefix + ".enterprise.v1"))
                        .get();
            }
        }
    }

    /** The first rows of the service's topic. */
    List<ConsumerRecord<String, String>> published(int count) {
        var topic = prefix + ".pricing.v1";
        var settings = new HashMap<>(Backing.shared().kafka("reporting").clientSettings());
        settings.put(ConsumerConfig.ALLOW_AUTO_CREATE_TOPICS_CONFIG, false);
        try (var consumer = new KafkaConsumer<>(settings, new StringDeserializer(), new StringDeserializer())) {
            var partitions = consumer.partitionsFor(topic).stream()
                    .map(info -> new TopicPartition(topic, info.partition()))
                    .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            var rows = new ArrayList<ConsumerRecord<String, String>>();
            long deadline = System.nanoTime() + PATIENCE.toNanos();
            while (rows.size() < count && System.nanoTime() < deadline) {
                consumer.poll(Duration.ofMillis(200)).forEach(rows::add);
            }
            return rows;
        }
    }

    static List<String> types(List<ConsumerRecord<String, String>> rows, String key) {
        return rows.stream()
                .filter(row -> row.key().equals(key))
                .map(row -> header(row, "ce_type").replaceAll("phaseout\\.\\w+\\.(.*)\\.v1", "$1"))
                .toList();
    }

    /** What of the contract's schema a row breaks. */
    static List<com.networknt.schema.Error> breaches(ConsumerRecord<String, String> row) {
        var schema = file("schemas/" + header(row, "ce_type") + ".schema.json");
        return SchemaRegistry.withDefaultDialect(Dialects.getDraft202012())
                .getSchema(schema)
                .validate(JsonMapper.shared().readTree(row.value()));
    }

    private static String header(ConsumerRecord<String, String> row, String name) {
        return new String(row.headers().lastHeader(name).value(), UTF_8);
    }

    private static JsonNode file(String name) {
        try (InputStream content = Topics.class.getResourceAsStream("/" + name)) {
            return JsonMapper.shared()
                    .readTree(Objects.requireNonNull(content, name).readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
