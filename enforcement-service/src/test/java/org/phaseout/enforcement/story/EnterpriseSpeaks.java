package org.phaseout.enforcement.story;

import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.common.serialization.BytesSerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.apache.kafka.common.utils.Bytes;
import org.phaseout.contract.enterprise.EnterpriseMessage;
import org.phaseout.deploy.backing.Backing;
import org.phaseout.platform.message.Message;
import org.phaseout.platform.message.MessageCodec;
import org.phaseout.platform.testing.RunningService.Site;

/** Puts messages on the real topic of enterprise-service, as that service would. */
final class EnterpriseSpeaks implements AutoCloseable {

    private final KafkaProducer<String, Bytes> producer = new KafkaProducer<>(
            Backing.shared().kafka("enterprise").clientSettings(), new StringSerializer(), new BytesSerializer());
    private final MessageCodec codec;
    private final String topic;

    EnterpriseSpeaks(Site site, MessageCodec codec) {
        this.codec = codec;
        topic = site.prefix() + "." + EnterpriseMessage.TOPIC;
    }

    @SafeVarargs
    final void say(Message<EnterpriseMessage>... messages) {
        for (var message : messages) {
            try {
                producer.send(codec.write(message).on(topic)).get();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException(e);
            } catch (ExecutionException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    @Override
    public void close() {
        producer.close();
    }
}
