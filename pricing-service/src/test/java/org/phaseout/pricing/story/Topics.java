package org.phaseout.pricing.story;

import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.dialect.Dialects;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.common.serialization.BytesSerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.phaseout.contract.enterprise.EnterpriseMessage;
import org.phaseout.deploy.backing.Backing;
import org.phaseout.platform.message.Message;
import org.phaseout.platform.message.MessageCodec;
import org.phaseout.platform.testing.TopicRows;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The two topics around the service: what enterprise-service says on one, and what reporting-service reads on the other. */
record Topics(String prefix, MessageCodec codec) {

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
        return new TopicRows("reporting", prefix + ".pricing.v1").first(count);
    }

    static List<String> types(List<ConsumerRecord<String, String>> rows, String key) {
        return rows.stream()
                .filter(row -> row.key().equals(key))
                .map(row -> TopicRows.type(row).replaceAll("phaseout\\.\\w+\\.(.*)\\.v1", "$1"))
                .toList();
    }

    /** What of the contract's schema a row breaks. */
    static List<com.networknt.schema.Error> breaches(ConsumerRecord<String, String> row) {
        var schema = file("schemas/" + TopicRows.type(row) + ".schema.json");
        return SchemaRegistry.withDefaultDialect(Dialects.getDraft202012())
                .getSchema(schema)
                .validate(JsonMapper.shared().readTree(row.value()));
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
