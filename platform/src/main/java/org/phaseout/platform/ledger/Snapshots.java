package org.phaseout.platform.ledger;

import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.phaseout.platform.domain.StoredAs;
import org.phaseout.platform.ledger.Past.Snapshot;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.json.JsonMapper;

/**
 * Aggregates as they once were, so that a long stream need not be read from its start. Kept only of aggregates whose
 * root says by {@link StoredAs} under which name and revision; a root of another form raises its revision, and snapshots
 * of older ones are read no more. A snapshot can be thrown away at any time.
 */
public final class Snapshots {

    private static final long EVENTS_BETWEEN = 100;

    private final Map<String, Class<?>> byName = new HashMap<>();
    private final JdbcClient jdbc;
    private final JsonMapper json;

    Snapshots(Collection<Class<?>> roots, JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
        for (var root : roots) {
            if (root.isAnnotationPresent(StoredAs.class)) {
                byName.put(name(root), root);
            }
        }
    }

    /**
     * Whether a snapshot is worth offering.
     *
     * @param before version at which somebody last looked, or that of the snapshot which was read; 0 when there was none
     */
    public boolean mayBeDue(Class<?> root, long before, long version) {
        return version / EVENTS_BETWEEN > before / EVENTS_BETWEEN && byName.containsValue(root);
    }

    /**
     * Keeps one, unless there is one since the last multiple of the events between two.
     *
     * @param snapshot Axon's form of one: the root is the payload, its sequence number that of its newest event
     */
    void keep(DomainEventMessage<?> snapshot) {
        jdbc.sql("""
                        insert into snapshot as s (stream_id, stream_type, version, name, payload)
                        values (?, ?, ?, ?, ?)
                        on conflict (stream_id) do update
                            set version = excluded.version, name = excluded.name, payload = excluded.payload
                            where s.version / ? < excluded.version / ? or s.name <> excluded.name
                        """)
                .params(
                        snapshot.getAggregateIdentifier(),
                        snapshot.getType(),
                        snapshot.getSequenceNumber() + 1,
                        name(snapshot.getPayloadType()),
                        json.writeValueAsBytes(snapshot.getPayload()),
                        EVENTS_BETWEEN,
                        EVENTS_BETWEEN)
                .update();
    }

    /** Names of the forms that can be read. */
    public Set<String> names() {
        return Collections.unmodifiableSet(byName.keySet());
    }

    DomainEventMessage<?> read(Snapshot snapshot) {
        return new GenericDomainEventMessage<>(
                snapshot.streamType(),
                snapshot.streamId(),
                snapshot.version() - 1,
                json.readValue(snapshot.payload(), byName.get(snapshot.name())));
    }

    private static String name(Class<?> root) {
        var stored = root.getAnnotation(StoredAs.class);
        return stored.value() + "/" + stored.revision();
    }
}
