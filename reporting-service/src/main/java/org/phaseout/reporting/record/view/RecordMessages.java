package org.phaseout.reporting.record.view;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.phaseout.reporting.record.domain.RecordKind;
import org.phaseout.reporting.record.domain.RecordRef;
import org.phaseout.reporting.record.domain.Telling.Undoing;
import org.phaseout.reporting.record.view.KeptMessage.Origin;
import org.phaseout.reporting.record.view.KeptMessage.Saying;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Every message about a record, in the order of its versions, whatever order they came in. */
@Component
public class RecordMessages {

    private final JdbcClient jdbc;

    RecordMessages(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Whether the message was not there yet. */
    public boolean keep(KeptMessage message) {
        var record = message.record();
        var undoing = message.saying().undoing();
        return jdbc.sql("""
                        insert into record_message (district, kind, record_id, version, type, body, undoes, replaced_by,
                            occurred_on, recorded_at, authority, event_id)
                        values (:district, :kind, :record, :version, :type, cast(:body as jsonb), :undoes, :replacedBy,
                            :occurredOn, :recordedAt, :authority, :eventId)
                        on conflict do nothing
                        """)
                        .param("district", record.district())
                        .param("kind", record.kind().code())
                        .param("record", record.id())
                        .param("version", message.version())
                        .param("type", message.saying().type())
                        .param("body", message.saying().body())
                        .param("undoes", undoing == null ? null : undoing.version())
                        .param("replacedBy", undoing == null ? null : undoing.replacedBy())
                        .param("occurredOn", message.origin().occurredOn())
                        .param("recordedAt", message.origin().recordedAt().atOffset(ZoneOffset.UTC))
                        .param("authority", message.origin().authority())
                        .param("eventId", message.origin().eventId())
                        .update()
                == 1;
    }

    /** The messages of all these records; each record's own in the order of their versions. */
    public List<KeptMessage> of(Collection<RecordRef> records) {
        return records.isEmpty()
                ? List.of()
                : jdbc.sql("""
                        select m.* from record_message m
                        join unnest(:districts::text[], :kinds::text[], :ids::text[]) as asked (district, kind, record_id)
                            using (district, kind, record_id)
                        order by district, kind, record_id, version
                        """)
                        .param(
                                "districts",
                                records.stream().map(RecordRef::district).toArray(String[]::new))
                        .param(
                                "kinds",
                                records.stream()
                                        .map(record -> record.kind().code())
                                        .toArray(String[]::new))
                        .param("ids", records.stream().map(RecordRef::id).toArray(String[]::new))
                        .query(RecordMessages::message)
                        .list();
    }

    public void forget(Set<RecordKind> kinds) {
        var codes = kinds.stream().map(RecordKind::code).toArray(String[]::new);
        for (var table : List.of("record_message", "record_link")) {
            jdbc.sql("delete from " + table + " where kind = any (:kinds::text[])")
                    .param("kinds", codes)
                    .update();
        }
    }

    private static KeptMessage message(ResultSet row, int number) throws SQLException {
        return new KeptMessage(
                new RecordRef(
                        row.getString("district"), RecordKind.of(row.getString("kind")), row.getString("record_id")),
                row.getLong("version"),
                new Saying(row.getString("type"), row.getString("body"), undoing(row)),
                new Origin(
                        Objects.requireNonNull(row.getObject("occurred_on", LocalDate.class)),
                        row.getTimestamp("recorded_at").toInstant(),
                        row.getString("authority"),
                        Objects.requireNonNull(row.getObject("event_id", UUID.class))));
    }

    private static @Nullable Undoing undoing(ResultSet row) throws SQLException {
        var undoes = row.getObject("undoes", Long.class);
        return undoes == null ? null : new Undoing(undoes, row.getObject("replaced_by", Long.class));
    }
}
