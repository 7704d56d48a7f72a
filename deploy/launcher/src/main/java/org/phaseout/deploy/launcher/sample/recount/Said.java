package org.phaseout.deploy.launcher.sample.recount;

import static java.nio.charset.StandardCharsets.UTF_8;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A message as it lies on its topic.
 *
 * @param number version of the aggregate; on the summary's topics the number within the district
 */
record Said(String key, String id, String type, long number, JsonNode body) {

    private static final JsonMapper JSON = JsonMapper.shared();

    static Said of(ConsumerRecord<byte[], byte[]> record) {
        return new Said(
                new String(record.key(), UTF_8),
                header(record, "ce_id"),
                header(record, "ce_type"),
                Long.parseLong(header(record, "ce_aggregateversion")),
                JSON.readTree(record.value()));
    }

    private static String header(ConsumerRecord<byte[], byte[]> record, String name) {
        return new String(record.headers().lastHeader(name).value(), UTF_8);
    }
}
