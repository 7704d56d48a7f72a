package org.phaseout.platform.outbox;

import jakarta.annotation.PreDestroy;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicReference;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.errors.InterruptException;
import org.apache.kafka.common.serialization.BytesSerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.apache.kafka.common.utils.Bytes;
import org.jspecify.annotations.Nullable;
import org.phaseout.platform.message.Message;
import org.phaseout.platform.message.MessageCodec;
import org.phaseout.platform.message.MessagingSettings;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/** Brings messages to a topic, in the order of each key. */
@Component
public class MessagePublisher {

    private static final Duration GRACE = Duration.ofSeconds(5);

    private final MessagingSettings settings;
    private final MessageCodec codec;
    private final Duration patience;
    private @Nullable Producer<String, Bytes> producer;

    @Autowired
    MessagePublisher(MessagingSettings settings, MessageCodec codec) {
        this(settings, codec, Duration.ofSeconds(30));
    }

    MessagePublisher(MessagingSettings settings, MessageCodec codec, Duration patience) {
        this.settings = settings;
        this.codec = codec;
        this.patience = patience;
    }

    /**
     * Returns when every message is acknowledged; a broker outage is waited out for half a minute. The messages are on
     * their way together. Two of one key keep their order all the same: the broker takes nothing of a producer that does
     * not follow on what it took before, and with the first failure the producer is given up before it could begin anew
     * with what came after.
     *
     * @param topic without the deployment's prefix
     * @throws NotAcknowledged when one of them is not; the caller publishes all of them again, so that a message may
     *     come twice, but never before an earlier one of its key
     */
    public void publish(String topic, List<? extends Message<?>> messages) {
        var name = settings.topic(topic);
        var producer = producer();
        var failure = new AtomicReference<@Nullable Exception>();
        try {
            acknowledge(send(producer, name, messages, failure));
        } catch (ExecutionException | KafkaException | IllegalStateException e) {
            giveUp(producer);
            throw new NotAcknowledged(name, first(failure.get(), e));
        }
    }

    /** Sends until one fails. */
    private List<Future<RecordMetadata>> send(
            Producer<String, Bytes> producer,
            String topic,
            List<? extends Message<?>> messages,
            AtomicReference<@Nullable Exception> failure) {
        var sent = new ArrayList<Future<RecordMetadata>>();
        for (var message : messages) {
            if (failure.get() != null) {
                break;
            }
            sent.add(producer.send(codec.write(message).on(topic), (_, failed) -> {
                if (failed != null && failure.compareAndSet(null, failed)) {
                    giveUp(producer);
                }
            }));
        }
        return sent;
    }

    private static void acknowledge(List<Future<RecordMetadata>> sent) throws ExecutionException {
        for (var one : sent) {
            try {
                one.get();
            } catch (InterruptedException e) {
                throw new InterruptException(e);
            }
        }
    }

    /** What came after the first failure only says that the producer was given up. */
    private static Throwable first(@Nullable Exception failed, Exception caught) {
        if (failed != null) {
            return failed;
        }
        return caught instanceof ExecutionException && caught.getCause() != null ? caught.getCause() : caught;
    }

    private synchronized Producer<String, Bytes> producer() {
        if (producer == null) {
            var config = new HashMap<>(settings.kafka().connection());
            config.put(ProducerConfig.CLIENT_ID_CONFIG, settings.service() + ".outbox");
            config.put(ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG, true);
            config.put(ProducerConfig.ACKS_CONFIG, "all");
            config.put(ProducerConfig.LINGER_MS_CONFIG, 0);
            config.put(ProducerConfig.MAX_BLOCK_MS_CONFIG, (int) patience.toMillis());
            config.put(ProducerConfig.REQUEST_TIMEOUT_MS_CONFIG, (int) patience.toMillis() / 2);
            config.put(ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG, (int) patience.toMillis());
            producer = new KafkaProducer<>(config, new StringSerializer(), new BytesSerializer());
        }
        return producer;
    }

    /**
     * Nothing more is sent by it. Not under the lock: it is also called by the producer's own thread, for which closing
     * waits.
     */
    private void giveUp(Producer<String, Bytes> failed) {
        forget(failed);
        failed.close(Duration.ZERO);
    }

    private synchronized void forget(Producer<String, Bytes> failed) {
        if (failed.equals(producer)) {
            producer = null;
        }
    }

    @PreDestroy
    void close() {
        var last = taken();
        if (last != null) {
            last.close(GRACE);
        }
    }

    private synchronized @Nullable Producer<String, Bytes> taken() {
        var last = producer;
        producer = null;
        return last;
    }
}
