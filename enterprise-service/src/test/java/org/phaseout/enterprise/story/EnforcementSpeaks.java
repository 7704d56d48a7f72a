package org.phaseout.enterprise.story;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.common.serialization.BytesSerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.apache.kafka.common.utils.Bytes;
import org.phaseout.contract.MessageType;
import org.phaseout.contract.enforcement.EnforcementMessage;
import org.phaseout.contract.enforcement.EnforcementMessage.Decision;
import org.phaseout.deploy.backing.Backing;
import org.phaseout.platform.message.Message;
import org.phaseout.platform.message.MessageCodec;
import org.phaseout.platform.message.MessageHeader;
import org.phaseout.platform.testing.RunningService;
import org.phaseout.platform.testing.RunningService.Site;

/** Puts messages on the real topic of enforcement, as that service would. */
final class EnforcementSpeaks implements AutoCloseable {

    static final Decision DECISION = new Decision("泉州市洛江区人民政府", "district", "示例9号", LocalDate.of(2023, 9, 1));

    private final KafkaProducer<String, Bytes> producer;
    private final String topic;
    private long position;

    EnforcementSpeaks(Site site) {
        var settings = new HashMap<>(Backing.shared().kafka("enforcement").clientSettings());
        settings.put(ProducerConfig.ACKS_CONFIG, "all");
        producer = new KafkaProducer<>(settings, new StringSerializer(), new BytesSerializer());
        topic = site.prefix() + "." + EnforcementMessage.TOPIC;
    }

    /** One message of a case, at its version; the same case and version is the same event. */
    void say(RunningService service, String caseId, long version, EnforcementMessage message)
            throws ExecutionException, InterruptedException {
        var header = new MessageHeader(
                UUID.nameUUIDFromBytes((caseId + "/" + version).getBytes(UTF_8)),
                message.getClass().getAnnotation(MessageType.class).value(),
                "/enforcement-service",
                caseId,
                "350504",
                version,
                ++position,
                LocalDate.of(2023, 9, 2),
                Instant.parse("2023-09-02T01:00:00Z"),
                "government",
                null);
        var wire = service.bean(MessageCodec.class).write(new Message<>(message, header));
        producer.send(wire.on(topic)).get();
    }

    @Override
    public void close() {
        producer.close();
    }
}
