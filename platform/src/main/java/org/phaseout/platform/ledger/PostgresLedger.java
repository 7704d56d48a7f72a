package org.phaseout.platform.ledger;

import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.phaseout.platform.domain.Claim;
import org.phaseout.platform.ledger.Append.Claiming;
import org.phaseout.platform.ledger.Append.NewEvent;
import org.phaseout.platform.ledger.AppendResult.Appended;
import org.phaseout.platform.ledger.AppendResult.Contended;
import org.phaseout.platform.ledger.AppendResult.Moved;
import org.phaseout.platform.ledger.AppendResult.Repeated;
import org.phaseout.platform.message.MessageJson;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import tools.jackson.databind.json.JsonMapper;

/** The ledger on PostgreSQL: one head row orders all appends, one function call makes one append. */
public final class PostgresLedger implements Ledger {

    private static final String APPEND = "select * from ledger_append(?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?)";
    private static final String EVENT = "select position, event_id, stream_type, stream_id, version, name, revision,"
            + " district, occurred_on, recorded_at, metadata, payload from event ";

    private final JdbcTemplate jdbc;
    private final JdbcClient client;
    private final JsonMapper json;
    private final LedgerSignal signal;

    PostgresLedger(JdbcTemplate jdbc, JsonMapper json, LedgerSignal signal) {
        this.jdbc = jdbc;
        this.client = JdbcClient.create(jdbc);
        this.json = json;
        this.signal = signal;
    }

    /** A ledger with nothing of a service around it. Its tables stand; {@code appended} hears of every append. */
    public static PostgresLedger on(DataSource dataSource, Runnable appended) {
        return new PostgresLedger(new JdbcTemplate(dataSource), MessageJson.mapper(), appended::run);
    }

    @Override
    public AppendResult append(Append append) {
        if (TransactionSynchronizationManager.isActualTransactionActive()) {
            throw new IllegalStateException(
                    "an append holds the head row only for one statement;" + " call it outside any transaction");
        }
        var result = jdbc.execute((ConnectionCallback<AppendResult>) connection -> call(connection, append));
        if (result instanceof Appended && !append.events().isEmpty()) {
            signal.appended();
        }
        return result;
    }

    private AppendResult call(Connection connection, Append append) throws SQLException {
        try (var statement = connection.prepareStatement(APPEND)) {
            bindEvents(connection, statement, append);
            bindClaims(connection, statement, append.claims());
            var key = append.key();
            statement.setString(15, key == null ? null : key.source());
            statement.setString(16, key == null ? null : key.id());
            statement.setString(17, append.metadata().authority());
            statement.setBytes(18, key == null ? null : key.digest());
            statement.setTimestamp(19, Timestamp.from(append.at()));
            try (var row = statement.executeQuery()) {
                row.next();
                return outcome(row);
            }
        }
    }

    private void bindEvents(Connection connection, PreparedStatement statement, Append append) throws SQLException {
        var events = append.events();
        statement.setString(1, append.district());
        statement.setString(2, append.stream().type());
        statement.setString(3, append.stream().id());
        statement.setLong(4, append.expectedVersion());
        statement.setArray(
                5,
                connection.createArrayOf(
                        "uuid", events.stream().map(NewEvent::id).toArray()));
        statement.setArray(
                6,
                connection.createArrayOf(
                        "text", events.stream().map(NewEvent::name).toArray()));
        statement.setArray(
                7,
                connection.createArrayOf(
                        "int4", events.stream().map(NewEvent::revision).toArray()));
        statement.setArray(
                8,
                connection.createArrayOf(
                        "date", events.stream().map(NewEvent::occurredOn).toArray()));
        statement.setBytes(9, json.writeValueAsBytes(append.metadata()));
        statement.setArray(
                10,
                connection.createArrayOf(
                        "bytea", events.stream().map(NewEvent::payload).toArray(byte[][]::new)));
    }

    private static void bindClaims(Connection connection, PreparedStatement statement, List<Claiming> claims)
            throws SQLException {
        statement.setArray(
                11, texts(connection, claims.stream().map(c -> c.claim().kind())));
        statement.setArray(
                12, texts(connection, claims.stream().map(c -> c.claim().value())));
        statement.setArray(13, texts(connection, claims.stream().map(Claiming::seen)));
        statement.setArray(14, texts(connection, claims.stream().map(Claiming::next)));
    }

    private static Array texts(Connection connection, Stream<@Nullable String> values) throws SQLException {
        return connection.createArrayOf("text", values.toArray());
    }

    private static AppendResult outcome(ResultSet row) throws SQLException {
        var outcome = row.getString("outcome");
        return switch (outcome) {
            case "appended" ->
                new Appended(
                        row.getObject("first_position", Long.class),
                        row.getObject("last_position", Long.class),
                        row.getLong("version"),
                        row.getTimestamp("recorded_at").toInstant());
            case "repeated" -> new Repeated();
            case "moved" -> new Moved(row.getLong("version"));
            case "contended" -> new Contended();
            default -> throw new IllegalStateException("ledger_append answered " + outcome);
        };
    }

    @Override
    public Known known(String source, String actionId, String subject, Set<Claim> claims) {
        return KnownQuery.read(jdbc, source, actionId, subject, claims);
    }

    @Override
    public Optional<Receipt> receipt(String source, String actionId) {
        return client.sql("select * from receipt where source = ? and action_id = ?")
                .params(source, actionId)
                .query((row, _) -> KnownQuery.receipt(row))
                .optional();
    }

    @Override
    public List<StoredEvent> eventsOf(String streamId, long afterVersion) {
        return client.sql(EVENT + "where stream_id = ? and version > ? order by version")
                .params(streamId, afterVersion)
                .query((row, _) -> event(row))
                .list();
    }

    @Override
    public List<StoredEvent> after(long position, int limit) {
        return client.sql(EVENT + "where position > ? order by position limit ?")
                .params(position, limit)
                .query((row, _) -> event(row))
                .list();
    }

    @Override
    public long head() {
        return client.sql("select position from ledger_head").query(Long.class).single();
    }

    @Override
    public long positionAt(Instant moment) {
        return client.sql("select coalesce(max(position), 0) from event where recorded_at <= ?")
                .param(Timestamp.from(moment))
                .query(Long.class)
                .single();
    }

    @Override
    public Optional<Long> positionOf(UUID eventId) {
        return client.sql("select position from event where event_id = ?")
                .param(eventId)
                .query(Long.class)
                .optional();
    }

    private static StoredEvent event(ResultSet row) throws SQLException {
        return new StoredEvent(
                row.getLong(1),
                row.getObject(2, UUID.class),
                row.getString(3),
                row.getString(4),
                row.getLong(5),
                row.getString(6),
                row.getInt(7),
                row.getString(8),
                row.getDate(9).toLocalDate(),
                row.getTimestamp(10).toInstant(),
                row.getBytes(11),
                row.getBytes(12));
    }
}
