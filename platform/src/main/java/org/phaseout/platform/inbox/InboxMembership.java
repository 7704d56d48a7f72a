package org.phaseout.platform.inbox;

import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.CloseOptions;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRebalanceListener;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.utils.Bytes;
import org.phaseout.platform.inbox.Inbox.Row;
import org.phaseout.platform.message.WireMessage;

/** One instance's part in the reading of a topic: the partitions it has been given, and where it stands in each. */
final class InboxMembership implements ConsumerRebalanceListener, AutoCloseable {

    private static final Duration POLL = Duration.ofSeconds(1);
    private static final Duration GRACE = Duration.ofSeconds(5);

    private final Consumer<String, Bytes> consumer;
    private final Inbox<?> inbox;
    private final Map<TopicPartition, Long> positions = new HashMap<>();
    private long lookedAt = System.nanoTime();

    InboxMembership(Consumer<String, Bytes> consumer, String topic, Inbox<?> inbox) {
        this.consumer = consumer;
        this.inbox = inbox;
        consumer.subscribe(List.of(topic), this);
    }

    /**
     * Waits for records and applies them.
     *
     * @throws RuntimeException when some could not be applied for now; the next poll brings them again
     */
    void poll() {
        var polled = consumer.poll(POLL);
        try {
            for (var partition : polled.partitions()) {
                advance(partition, polled.records(partition));
            }
            followMoves();
        } catch (RuntimeException failure) {
            positions.forEach(this::place);
            throw failure;
        }
        inbox.meter().lag(lag());
    }

    @Override
    public void onPartitionsAssigned(Collection<TopicPartition> given) {
        var stored = inbox.enter(given);
        for (var partition : given) {
            place(partition, stored.getOrDefault(partition, 0L));
        }
    }

    @Override
    public void onPartitionsRevoked(Collection<TopicPartition> taken) {
        positions.keySet().removeAll(taken);
    }

    @Override
    public void close() {
        consumer.close(CloseOptions.timeout(GRACE));
    }

    private void advance(TopicPartition partition, List<ConsumerRecord<String, Bytes>> records) {
        var from = positions.get(partition);
        if (from == null) {
            return;
        }
        var rows = records.stream()
                .map(one -> new Row(one.offset(), WireMessage.of(one)))
                .toList();
        long position = inbox.advance(partition, from, rows);
        if (position == rows.getLast().offset() + 1) {
            positions.put(partition, position);
        } else {
            place(partition, position);
        }
    }

    /** Once a second: somebody may have reset this inbox while nothing new was said on the topic. */
    private void followMoves() {
        if (System.nanoTime() - lookedAt < POLL.toNanos()) {
            return;
        }
        lookedAt = System.nanoTime();
        var stored = inbox.positions();
        for (var partition : List.copyOf(positions.keySet())) {
            var position = stored.get(partition);
            if (position != null && !position.equals(positions.get(partition))) {
                place(partition, position);
            }
        }
    }

    /** A topic's first offset need not be 0, which here means its start. */
    private void place(TopicPartition partition, long position) {
        positions.put(partition, position);
        if (position == 0) {
            consumer.seekToBeginning(List.of(partition));
        } else {
            consumer.seek(partition, position);
        }
    }

    private long lag() {
        return positions.keySet().stream()
                .mapToLong(partition -> consumer.currentLag(partition).orElse(0))
                .sum();
    }
}
