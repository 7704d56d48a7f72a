package org.phaseout.platform.inbox;

import java.time.Duration;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.phaseout.platform.message.MessageHeader;
import org.phaseout.platform.signal.Signals;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Which events a reader has applied: its guard against a message that comes twice, and what {@code after=} waits for. */
@Component
public class AppliedEvents {

    private static final String CHANNEL = "applied";

    private final JdbcClient jdbc;
    private final Signals signals;

    AppliedEvents(JdbcClient jdbc, Signals signals) {
        this.jdbc = jdbc;
        this.signals = signals;
        signals.hear(CHANNEL);
    }

    /**
     * Waits until a reader has applied an event.
     *
     * @param consumer name of the inbox handler
     * @return false when patience ended first
     */
    public boolean awaitApplied(String consumer, UUID eventId, Duration patience) {
        return awaitApplied(List.of(consumer), eventId, patience);
    }

    /** Waits until one of several readers has applied an event: those of a view that is fed from several topics. */
    public boolean awaitApplied(List<String> consumers, UUID eventId, Duration patience) {
        return signals.await(
                CHANNEL, patience, () -> consumers.stream().anyMatch(consumer -> isApplied(consumer, eventId)));
    }

    public boolean isApplied(String consumer, UUID eventId) {
        return jdbc.sql("select exists (select 1 from inbox_applied where consumer = ? and event_id = ?)")
                .params(consumer, eventId)
                .query(Boolean.class)
                .single();
    }

    /** Notes events as applied and returns those that were not yet. */
    Set<UUID> claim(String consumer, List<MessageHeader> events) {
        return new HashSet<>(jdbc.sql("""
                        insert into inbox_applied (consumer, event_id, district, recorded_at)
                        select :consumer, * from unnest(:ids::uuid[], :districts::text[], :times::timestamptz[])
                        on conflict do nothing returning event_id""")
                .param("consumer", consumer)
                .param("ids", events.stream().map(MessageHeader::id).toArray(UUID[]::new))
                .param("districts", events.stream().map(MessageHeader::district).toArray(String[]::new))
                .param(
                        "times",
                        events.stream()
                                .map(event -> event.recordedAt()
                                        .atOffset(ZoneOffset.UTC)
                                        .toString())
                                .toArray(String[]::new))
                .query(UUID.class)
                .list());
    }

    void forget(String consumer) {
        jdbc.sql("delete from inbox_applied where consumer = ?").param(consumer).update();
    }

    /** Something was applied here and is committed. */
    void wake() {
        signals.raise(CHANNEL);
    }
}
