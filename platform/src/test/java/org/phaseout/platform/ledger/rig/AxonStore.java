package org.phaseout.platform.ledger.rig;

import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.axonframework.common.transaction.NoTransactionManager;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventsourcing.eventstore.jdbc.EventSchema;
import org.axonframework.eventsourcing.eventstore.jdbc.JdbcEventStorageEngine;
import org.axonframework.messaging.MetaData;
import org.axonframework.serialization.jackson3.Jackson3Serializer;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Axon 4.13.0's JDBC event store, to see what the rig says of it. */
final class AxonStore {

    private static final String TABLE = """
            create table domain_event_entry (
                global_index bigserial primary key, event_identifier text unique, aggregate_identifier text,
                sequence_number bigint, type text, meta_data bytea, payload bytea, payload_revision text,
                payload_type text, time_stamp text, unique (aggregate_identifier, sequence_number))""";

    private final DataSource source;
    private final Duration patienceWithGaps;
    private final List<String> given = new ArrayList<>();
    private @Nullable TrackingToken token;

    AxonStore(DataSource source, Duration patienceWithGaps) {
        this.source = source;
        this.patienceWithGaps = patienceWithGaps;
        JdbcClient.create(source).sql(TABLE).update();
    }

    static DomainEventMessage<String> event(String aggregate) {
        return event(aggregate, 0);
    }

    static DomainEventMessage<String> event(String aggregate, long sequenceNumber) {
        return new GenericDomainEventMessage<>(
                "thing",
                aggregate,
                sequenceNumber,
                aggregate,
                MetaData.emptyInstance(),
                UUID.randomUUID().toString(),
                Instant.now());
    }

    /** Appends in a transaction that the caller holds. */
    void append(Connection transaction, DomainEventMessage<?> event) {
        engine(transaction).appendEvents(event);
    }

    /** Reads on from where the last reading ended, as a streaming processor does. */
    void readOn() throws SQLException {
        try (var connection = source.getConnection();
                var events = engine(connection).readEvents(token, false)) {
            events.forEach(event -> {
                given.add(String.valueOf(event.getPayload()));
                token = event.trackingToken();
            });
        }
    }

    /** What the reader was given so far. */
    List<String> given() {
        return given;
    }

    List<@Nullable String> kept() {
        return JdbcClient.create(source)
                .sql("select aggregate_identifier from domain_event_entry")
                .query(String.class)
                .list();
    }

    private JdbcEventStorageEngine engine(Connection connection) {
        var serializer = Jackson3Serializer.builder().build();
        return JdbcEventStorageEngine.builder()
                .snapshotSerializer(serializer)
                .eventSerializer(serializer)
                .persistenceExceptionResolver(_ -> false)
                .connectionProvider(() -> unclosed(connection))
                .transactionManager(NoTransactionManager.instance())
                .gapTimeout((int) patienceWithGaps.toMillis())
                .schema(EventSchema.builder()
                        .eventTable("domain_event_entry")
                        .globalIndexColumn("global_index")
                        .eventIdentifierColumn("event_identifier")
                        .aggregateIdentifierColumn("aggregate_identifier")
                        .sequenceNumberColumn("sequence_number")
                        .metaDataColumn("meta_data")
                        .payloadRevisionColumn("payload_revision")
                        .payloadTypeColumn("payload_type")
                        .timestampColumn("time_stamp")
                        .build())
                .build();
    }

    /** Axon closes what it is given after each statement; the transaction here outlives that. */
    private static Connection unclosed(Connection connection) {
        return (Connection) Proxy.newProxyInstance(
                Connection.class.getClassLoader(),
                new Class<?>[] {Connection.class},
                (_, method, arguments) -> switch (method.getName()) {
                    case "close", "commit" -> null;
                    case "isClosed" -> false;
                    default -> method.invoke(connection, arguments);
                });
    }
}
