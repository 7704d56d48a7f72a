package org.phaseout.platform.inbox;

import static java.util.concurrent.TimeUnit.MILLISECONDS;

import java.time.Duration;
import java.util.HashMap;
import java.util.concurrent.CountDownLatch;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.CooperativeStickyAssignor;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.errors.WakeupException;
import org.apache.kafka.common.serialization.BytesDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.utils.Bytes;
import org.jspecify.annotations.Nullable;
import org.phaseout.platform.message.MessagingSettings;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The thread that reads one topic for one handler, for as long as the service runs and whatever fails meanwhile. */
final class InboxReader implements Runnable {

    private static final Logger LOG = LoggerFactory.getLogger(InboxReader.class);
    private static final long FIRST_PAUSE_MILLIS = 100;
    private static final long LONGEST_PAUSE_MILLIS = 5_000;

    private final MessagingSettings settings;
    private final Inbox<?> inbox;
    private final CountDownLatch stopping = new CountDownLatch(1);
    private final Thread thread;
    private volatile @Nullable Consumer<String, Bytes> reading;
    private long pause = FIRST_PAUSE_MILLIS;

    InboxReader(MessagingSettings settings, Inbox<?> inbox) {
        this.settings = settings;
        this.inbox = inbox;
        this.thread = Thread.ofPlatform().name("inbox-" + inbox.name()).unstarted(this);
    }

    Inbox<?> inbox() {
        return inbox;
    }

    boolean isAlive() {
        return thread.isAlive();
    }

    void start() {
        thread.start();
    }

    /** Asks the reader to stop after the transaction it is in. */
    void stop() {
        stopping.countDown();
        var consumer = reading;
        if (consumer != null) {
            consumer.wakeup();
        }
    }

    /** Whether the reader has ended within its grace. */
    boolean awaitEnd(Duration grace) throws InterruptedException {
        return thread.join(grace);
    }

    @Override
    public void run() {
        while (isWanted()) {
            try {
                read();
            } catch (WakeupException e) {
                LOG.debug("{} is asked to stop", inbox.name());
            } catch (RuntimeException | Error failure) {
                troubled(failure);
            }
        }
    }

    private void read() {
        var consumer = consumer();
        try (var membership = new InboxMembership(consumer, settings.topic(inbox.topic()), inbox)) {
            reading = consumer;
            while (isWanted()) {
                try {
                    membership.poll();
                    pause = FIRST_PAUSE_MILLIS;
                    inbox.meter().well();
                } catch (KafkaException failure) {
                    throw failure;
                } catch (RuntimeException failure) {
                    troubled(failure);
                }
            }
        } finally {
            reading = null;
        }
    }

    private boolean isWanted() {
        return stopping.getCount() > 0;
    }

    private void troubled(Throwable failure) {
        LOG.warn("{} goes on reading in {} ms", inbox.name(), pause, failure);
        inbox.meter().trouble(failure);
        try {
            if (stopping.await(pause, MILLISECONDS)) {
                return;
            }
        } catch (InterruptedException e) {
            LOG.debug("{} was interrupted, which is not how it is stopped", inbox.name());
        }
        pause = Math.min(2 * pause, LONGEST_PAUSE_MILLIS);
    }

    private Consumer<String, Bytes> consumer() {
        var group = settings.service() + "." + inbox.name();
        var config = new HashMap<>(settings.kafka().connection());
        config.put(ConsumerConfig.GROUP_ID_CONFIG, group);
        config.put(ConsumerConfig.CLIENT_ID_CONFIG, group);
        config.put(ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, false);
        // A position that the topic no longer has means that messages are lost: better to stand still than to skip.
        config.put(ConsumerConfig.AUTO_OFFSET_RESET_CONFIG, "none");
        config.put(ConsumerConfig.ALLOW_AUTO_CREATE_TOPICS_CONFIG, false);
        config.put(ConsumerConfig.METADATA_MAX_AGE_CONFIG, 30_000);
        config.put(ConsumerConfig.SESSION_TIMEOUT_MS_CONFIG, 10_000);
        config.put(ConsumerConfig.HEARTBEAT_INTERVAL_MS_CONFIG, 3_000);
        config.put(ConsumerConfig.PARTITION_ASSIGNMENT_STRATEGY_CONFIG, CooperativeStickyAssignor.class.getName());
        return new KafkaConsumer<>(config, new StringDeserializer(), new BytesDeserializer());
    }
}
