package org.phaseout.platform.ledger;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.phaseout.platform.domain.StoredAs;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.json.JsonMapper;

/**
 * Aggregates as they once were, so that a long stream need not be read from its start. Kept only of aggregates whose
 * root says by {@link StoredAs} under which name and revision; a root of another form raises its revision, and snapshots
 * of older ones are read no more. A snapshot can be thrown away at any time.
 */
public final class Snapshots {

    private static final long EVENTS_BETWEEN = 500;

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
     * @param before version at which somebody last looked; 0 when the aggregate was read from the ledger
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

    Optional<DomainEventMessage<?>> of(String streamId) {
        if (byName.isEmpty()) {
            return Optional.empty();
        }
        return jdbc.sql(
                        "select stream_type, version, name, payload from snapshot where stream_id = ? and name = any(?)")
                .params(streamId, byName.keySet().toArray(String[]::new))
                .<DomainEventMessage<?>>query((row, _) -> new GenericDomainEventMessage<>(
                        row.getString(1),
                        streamId,
                        row.getLong(2) - 1,
                        json.readValue(row.getBytes(4), byName.get(row.getString(3)))))
                .optional();
    }

    private static String name(Class<?> root) {
        var stored = root.getAnnotation(StoredAs.class);
        return stored.value() + "/" + stored.revision();
    }
}
