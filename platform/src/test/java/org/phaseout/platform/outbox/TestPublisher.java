package org.phaseout.platform.outbox;

import java.time.Duration;
import java.util.List;
import org.phaseout.platform.message.Message;
import org.phaseout.platform.message.MessageCodec;
import org.phaseout.platform.message.MessageJson;
import org.phaseout.platform.message.MessagingSettings;

/** The publisher, for tests of other packages, and less patient. */
public final class TestPublisher implements AutoCloseable {

    private final MessagePublisher publisher;

    public TestPublisher(MessagingSettings settings) {
        publisher = new MessagePublisher(settings, new MessageCodec(MessageJson.mapper()), Duration.ofSeconds(3));
    }

    public void publish(String topic, List<? extends Message<?>> messages) {
        publisher.publish(topic, messages);
    }

    @Override
    public void close() {
        publisher.close();
    }
}
