package org.phaseout.platform.inbox;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.apache.kafka.common.TopicPartition;
import org.phaseout.platform.deadletter.TransientFailure;
import org.phaseout.platform.message.Message;
import org.phaseout.platform.message.MessageTypes;
import org.phaseout.platform.message.WireMessage;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * What one handler's reading does to the database. Effect, position and dead letters change in one transaction, so that
 * each message is applied once, in the order of its key, whatever is delivered twice and whoever else believes to own
 * the partition.
 */
final class Inbox<M> {

    private static final Logger LOG = LoggerFactory.getLogger(Inbox.class);

    private final InboxHandler<M> handler;
    private final MessageTypes<M> types;
    private final InboxStore store;
    private final InboxMeter meter;

    Inbox(InboxHandler<M> handler, MessageTypes<M> types, InboxStore store, InboxMeter meter) {
        this.handler = handler;
        this.types = types;
        this.store = store;
        this.meter = meter;
    }

    record Row(long offset, WireMessage message) {}

    String name() {
        return handler.name();
    }

    String topic() {
        return handler.topic();
    }

    InboxMeter meter() {
        return meter;
    }

    /** Where to go on reading partitions that were just given to this instance. */
    Map<TopicPartition, Long> enter(Collection<TopicPartition> partitions) {
        partitions.forEach(partition -> store.positions().ensure(name(), partition));
        return positions();
    }

    Map<TopicPartition, Long> positions() {
        return store.positions().all(name());
    }

    /**
     * Applies rows that were read from a position, or none of them when somebody else has moved that position
     * meanwhile. Rows are applied together; if they fail they are applied one by one, and the one that fails again is
     * parked.
     *
     * @return where the reader stands now; anything but the offset after the last row means: read again from there
     * @throws RuntimeException when waiting helps: nothing of the failed transaction is left
     */
    long advance(TopicPartition partition, long from, List<Row> rows) {
        try {
            return step(partition, from, rows, blocked -> applyOpen(rows, blocked));
        } catch (RuntimeException failure) {
            if (TransientFailure.in(failure)) {
                throw failure;
            }
            return rows.size() == 1 ? park(partition, from, rows.getFirst(), failure) : oneByOne(partition, from, rows);
        }
    }

    /** Applies a letter again, within the caller's transaction. */
    void again(WireMessage letter) {
        store.positions().lockAll(name());
        apply(List.of(letter));
    }

    /** Empties what the handler has built and goes back to the start; every instance notices on its next poll. */
    void reset() {
        store.transaction().executeWithoutResult(status -> {
            store.positions().lockTable();
            handler.reset();
            store.positions().rewind(name());
            store.letters().discard(name());
            store.applied().forget(name());
        });
        LOG.info("{} starts again", name());
    }

    private long oneByOne(TopicPartition partition, long from, List<Row> rows) {
        long position = from;
        for (var row : rows) {
            position = advance(partition, position, List.of(row));
            if (position != row.offset() + 1) {
                return position;
            }
        }
        return position;
    }

    private long park(TopicPartition partition, long from, Row row, RuntimeException failure) {
        LOG.warn("{} parks {} at offset {} of {}", name(), row.message().key(), row.offset(), partition, failure);
        return step(partition, from, List.of(row), blocked -> store.letters().park(name(), row.message(), failure));
    }

    private long step(TopicPartition partition, long from, List<Row> rows, Consumer<Set<String>> work) {
        return store.transaction().execute(status -> {
            long stored = store.positions().lock(name(), partition);
            if (stored != from) {
                return stored;
            }
            work.accept(store.letters().blocked(name()));
            long next = rows.getLast().offset() + 1;
            store.positions().move(name(), partition, next);
            return next;
        });
    }

    private void applyOpen(List<Row> rows, Set<String> blocked) {
        var open = new ArrayList<WireMessage>();
        for (var row : rows) {
            if (blocked.contains(row.message().key())) {
                store.letters().parkBehind(name(), row.message());
            } else {
                open.add(row.message());
            }
        }
        apply(open);
    }

    private void apply(List<WireMessage> wires) {
        var messages =
                wires.stream().map(wire -> store.codec().read(wire, types)).toList();
        var fresh = store.applied()
                .claim(name(), messages.stream().map(Message::header).toList());
        announceAfterCommit(fresh.size());
        tell(messages.stream()
                .filter(message -> fresh.remove(message.header().id()))
                .toList());
    }

    private void tell(List<Message<M>> news) {
        if (handler instanceof BatchHandler<M> together) {
            if (!news.isEmpty()) {
                store.traces().followAll(name(), traces(news), () -> together.on(news));
            }
        } else {
            news.forEach(message ->
                    store.traces().follow(name(), message.header().traceparent(), () -> handler.on(message)));
        }
    }

    private List<Optional<String>> traces(List<Message<M>> messages) {
        return messages.stream()
                .map(message -> Optional.ofNullable(message.header().traceparent()))
                .toList();
    }

    private void announceAfterCommit(int applied) {
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                meter.applied(applied);
                store.applied().wake();
            }
        });
    }
}
