package org.phaseout.reporting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.phaseout.reporting.Told.unit;

import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.common.serialization.BytesSerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.Test;
import org.phaseout.deploy.backing.Backing;
import org.phaseout.platform.message.MessageCodec;
import org.springframework.beans.factory.annotation.Autowired;

/** A message of enterprise-service on the real broker, until somebody reads what became of it. */
class FromTheTopicTest extends ReadingTest {

    @Autowired
    private MessageCodec codec;

    @Test
    void a_unit_that_is_published_twice_on_the_topic_is_shown_once_to_whom_waits_for_it() throws Exception {
        var message = unit("u-from-the-topic").message();
        var settings = Backing.shared().kafka("enterprise").clientSettings();
        try (var producer = new KafkaProducer<>(settings, new StringSerializer(), new BytesSerializer())) {
            var row = codec.write(message).on(Environment.TOPIC_PREFIX + ".enterprise.v1");
            producer.send(row).get();
            producer.send(row).get();
        }

        var body = arrived("/v1/notices?after=" + message.header().id());
        arrived("/v1/rollup?after=" + message.header().id());

        assertThat(body.at("/notices/0/unitId").asString()).isEqualTo("u-from-the-topic");
        assertThat(json("/v1/notices/u-from-the-topic").at("/notice/timeline")).hasSize(1);
    }
}
