package org.phaseout.platform.message;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.utils.Bytes;
import org.jspecify.annotations.Nullable;

/**
 * A message as it lies on the topic, readable or not.
 *
 * @param key the aggregate's id; empty when the record has none
 * @param headers by name, such as {@code ce_id}
 * @param body JSON in UTF-8; empty when the record has none
 */
public record WireMessage(String key, Map<String, String> headers, Bytes body) {

    private static final Bytes NOTHING = Bytes.wrap(Bytes.EMPTY);

    public WireMessage {
        headers = Map.copyOf(headers);
    }

    public static WireMessage of(ConsumerRecord<String, Bytes> row) {
        var headers = new HashMap<String, String>();
        for (var header : row.headers()) {
            if (header.value() != null) {
                headers.put(header.key(), new String(header.value(), UTF_8));
            }
        }
        return new WireMessage(storable(row.key()), headers, row.value() == null ? NOTHING : row.value());
    }

    /** @param topic full name, with the deployment's prefix */
    public ProducerRecord<String, Bytes> on(String topic) {
        var row = new ProducerRecord<>(topic, key, body);
        headers.forEach((name, value) -> row.headers().add(name, value.getBytes(UTF_8)));
        return row;
    }

    public Optional<String> header(String name) {
        return Optional.ofNullable(headers.get(name));
    }

    /** PostgreSQL's text cannot hold a NUL, and a poison record must still find its place among the dead letters. */
    private static String storable(@Nullable String key) {
        return key == null ? "" : key.replace('\0', '\uFFFD');
    }
}
