package org.phaseout.platform.outbox;

import jakarta.annotation.PreDestroy;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.errors.InterruptException;
import org.apache.kafka.common.errors.RetriableException;
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
     * Returns when every message is acknowledged; a broker outage is waited out for half a minute.
     *
     * @param topic without the deployment's prefix
     * @throws NotAcknowledged when one of them is not; the caller publishes all of them again, so that a message may
     *     come twice, but never before an earlier one of its key
     */
    public void publish(String topic, List<? extends Message<?>> messages) {
        var name = settings.topic(topic);
        for (var round : rounds(messages)) {
            var producer = producer();
            try {
                acknowledge(round.stream()
                        .map(message -> producer.send(codec.write(message).on(name)))
                        .toList());
            } catch (ExecutionException | KafkaException e) {
                var cause = e instanceof ExecutionException && e.getCause() != null ? e.getCause() : e;
                if (!(cause instanceof RetriableException)) {
                    discard(producer);
                }
                throw new NotAcknowledged(name, cause);
            }
        }
    }

    /**
     * Cuts the messages wherever a key comes again. Two of one key must not be on their way together: if the first
     * timed out and the second arrived, publishing both again would bring the first behind the second.
     */
    private static List<List<Message<?>>> rounds(List<? extends Message<?>> messages) {
        var rounds = new ArrayList<List<Message<?>>>();
        var round = new ArrayList<Message<?>>();
        var keys = new HashSet<String>();
        for (var message : messages) {
            if (!keys.add(message.header().key())) {
                rounds.add(round);
                round = new ArrayList<>();
                keys.clear();
                keys.add(message.header().key());
            }
            round.add(message);
        }
        rounds.add(round);
        return rounds;
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

    /** A producer that was refused stays broken, even when what refused it is mended. */
    private synchronized void discard(Producer<String, Bytes> broken) {
        if (broken.equals(producer)) {
            producer = null;
        }
        broken.close(Duration.ZERO);
    }

    @PreDestroy
    synchronized void close() {
        if (producer != null) {
            producer.close(GRACE);
        }
    }
}
