package org.phaseout.platform.inbox;

import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.phaseout.platform.deadletter.Redrivable;
import org.phaseout.platform.message.MessageNames;
import org.phaseout.platform.message.MessageTypes;
import org.phaseout.platform.message.MessagingSettings;
import org.phaseout.platform.message.WireMessage;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/** Every inbox of this service: reads while the service runs, one thread per handler. */
@Component
public class Inboxes implements SmartLifecycle, Redrivable {

    private static final Logger LOG = LoggerFactory.getLogger(Inboxes.class);
    private static final Duration GRACE = Duration.ofSeconds(15);

    private final MessagingSettings settings;
    private final Map<String, Inbox<?>> inboxes = new LinkedHashMap<>();
    private volatile List<InboxReader> readers = List.of();

    Inboxes(
            ObjectProvider<InboxHandler<?>> handlers,
            ObjectProvider<MessageNames> names,
            MessagingSettings settings,
            InboxStore store,
            MeterRegistry registry) {
        this.settings = settings;
        handlers.orderedStream().forEach(handler -> {
            var inbox = inbox(handler, names.getObject(), store, registry);
            if (inboxes.put(handler.name(), inbox) != null) {
                throw new IllegalStateException("two inboxes are named " + handler.name());
            }
        });
    }

    /**
     * Builds what a handler has built once more from the start of its topic. Its dead letters are dropped, for they are
     * read again as well. Returns when the reading may begin; it takes as long as the topic is long.
     *
     * @throws UnknownInbox when no handler has that name
     */
    public void reset(String name) {
        inbox(name).reset();
    }

    @Override
    public boolean reads(String group) {
        return inboxes.containsKey(group);
    }

    @Override
    public void again(String group, WireMessage letter) {
        inbox(group).again(letter);
    }

    @Override
    public synchronized void start() {
        readers = inboxes.values().stream()
                .<InboxReader>map(inbox -> new InboxReader(settings, inbox))
                .toList();
        readers.forEach(InboxReader::start);
    }

    @Override
    public synchronized void stop() {
        var ending = readers;
        readers = List.of();
        ending.forEach(InboxReader::stop);
        try {
            for (var reader : ending) {
                if (!reader.awaitEnd(GRACE)) {
                    LOG.warn("{} has not ended within {}", reader.inbox().name(), GRACE);
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public boolean isRunning() {
        return !readers.isEmpty();
    }

    List<InboxReader> readers() {
        return readers;
    }

    private Inbox<?> inbox(String name) {
        var inbox = inboxes.get(name);
        if (inbox == null) {
            throw new UnknownInbox(name);
        }
        return inbox;
    }

    private static <M> Inbox<M> inbox(
            InboxHandler<M> handler, MessageNames names, InboxStore store, MeterRegistry registry) {
        var meter = new InboxMeter(handler.name(), registry, store.letters());
        return new Inbox<>(handler, MessageTypes.of(handler.speaks(), names), store, meter);
    }
}
