package org.phaseout.platform.ledger;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.phaseout.platform.domain.Claim;
import org.phaseout.platform.ledger.AppendResult.Appended;
import org.phaseout.platform.ledger.KnownQuery.Question;
import org.phaseout.platform.message.MessageJson;
import org.phaseout.platform.together.Together;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.PreparedStatementSetter;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import tools.jackson.databind.json.JsonMapper;

/** The ledger on PostgreSQL: one head row orders all appends, one function call makes a group of them. */
public final class PostgresLedger implements Ledger {

    private static final String AFTER =
            PlannedOnce.of("select position, event_id, stream_type, stream_id, version, name,"
                    + " revision, district, occurred_on, recorded_at, metadata, payload from event"
                    + " where position > ? order by position limit ?");

    private static final String EVENTS_OF_STREAM = PlannedOnce.of(PastQuery.EVENTS);

    private final JdbcTemplate jdbc;
    private final JdbcClient client;
    private final AppendStatement statement;
    private final GroupCommit group;
    private final Together<Question, Known> questions;
    private final Partitions partitions;
    private final LedgerSignal signal;

    PostgresLedger(JdbcTemplate jdbc, JsonMapper json, LedgerSignal signal) {
        this.jdbc = jdbc;
        this.client = JdbcClient.create(jdbc);
        this.statement = new AppendStatement(json);
        this.group = new GroupCommit(this::appendTogether);
        this.questions = new Together<>(asked -> KnownQuery.read(jdbc, asked));
        this.partitions = new Partitions(client);
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
                    "an append holds the head row only for one statement; call it outside any transaction");
        }
        return group.append(append);
    }

    private List<AppendResult> appendTogether(List<Append> appends) {
        var results = jdbc.execute(
                (ConnectionCallback<List<AppendResult>>) connection -> statement.execute(connection, appends));
        results.stream()
                .mapMulti(PostgresLedger::lastPosition)
                .max(Comparator.naturalOrder())
                .ifPresent(head -> {
                    signal.appended();
                    partitions.reached(head);
                });
        return results;
    }

    private static void lastPosition(AppendResult result, Consumer<Long> positions) {
        if (result instanceof Appended appended && appended.lastPosition() != null) {
            positions.accept(appended.lastPosition());
        }
    }

    @Override
    public Known known(String source, String actionId, String subject, Set<Claim> claims) {
        return questions.ask(new Question(source, actionId, subject, claims, null));
    }

    @Override
    public Known knownWithPast(
            String source, String actionId, String subject, Set<Claim> claims, Set<String> snapshots) {
        return questions.ask(new Question(source, actionId, subject, claims, snapshots));
    }

    @Override
    public Past past(String streamId, Set<String> snapshots) {
        return PastQuery.read(jdbc, streamId, snapshots);
    }

    @Override
    public Optional<Receipt> receipt(String source, String actionId) {
        return client.sql("select " + KnownQuery.RECEIPT + " from receipt r where r.source = ? and r.action_id = ?")
                .params(source, actionId)
                .query((row, _) -> KnownQuery.receipt(row))
                .optional();
    }

    @Override
    public List<StoredEvent> eventsOf(String streamId, long afterVersion) {
        return planned(EVENTS_OF_STREAM, statement -> {
            statement.setLong(1, afterVersion);
            statement.setString(2, streamId);
        });
    }

    @Override
    public Optional<Long> versionOf(String streamId) {
        return client.sql("select version from stream where id = ?")
                .param(streamId)
                .query(Long.class)
                .optional();
    }

    @Override
    public List<StoredEvent> after(long position, int limit) {
        return planned(AFTER, statement -> {
            statement.setLong(1, position);
            statement.setInt(2, limit);
        });
    }

    private List<StoredEvent> planned(String sql, PreparedStatementSetter values) {
        return jdbc.execute(sql, (PreparedStatement statement) -> {
            values.setValues(statement);
            try (var rows = PlannedOnce.execute(statement)) {
                var events = new ArrayList<StoredEvent>();
                while (rows.next()) {
                    events.add(event(rows));
                }
                return events;
            }
        });
    }

    @Override
    public long head() {
        return client.sql("select position from ledger_head").query(Long.class).single();
    }

    @Override
    public long positionAt(Instant moment) {
        return client.sql("select ledger_position_at(?)")
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

    static StoredEvent event(ResultSet row) throws SQLException {
        return new StoredEvent(
                row.getLong(1),
                row.getObject(2, UUID.class),
                row.getString(3),
                row.getString(4),
                row.getLong(5),
                row.getString(6),
                row.getInt(7),
                row.getString(8),
                row.getObject(9, LocalDate.class),
                row.getObject(10, OffsetDateTime.class).toInstant(),
                row.getBytes(11),
                row.getBytes(12));
    }
}
