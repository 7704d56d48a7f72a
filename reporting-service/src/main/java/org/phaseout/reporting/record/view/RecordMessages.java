package org.phaseout.reporting.record.view;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.phaseout.reporting.record.domain.RecordKind;
import org.phaseout.reporting.record.domain.RecordRef;
import org.phaseout.reporting.record.domain.Telling.Undoing;
import org.phaseout.reporting.record.view.KeptMessage.Origin;
import org.phaseout.reporting.record.view.KeptMessage.Saying;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.util.RawValue;

/** Every message about a record, in the order of its versions, whatever order they came in. */
@Component
public class RecordMessages {

    private final JdbcClient jdbc;
    private final JsonMapper json;

    RecordMessages(JdbcClient jdbc, @Qualifier("eventJson") JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /** @return those that were not there yet */
    public Set<KeptMessage> keep(Collection<KeptMessage> heard) {
        var byPlace = new HashMap<Place, KeptMessage>();
        heard.forEach(message -> byPlace.putIfAbsent(Place.of(message), message));
        return jdbc
                .sql("""
                        insert into record_message
                        select m.* from jsonb_populate_recordset(null::record_message, :messages::jsonb) m
                        on conflict do nothing
                        returning district, kind, record_id, version
                        """)
                .param(
                        "messages",
                        json.writeValueAsString(byPlace.values().stream()
                                .map(RecordMessages::columns)
                                .toList()))
                .query((row, number) -> new Place(ref(row), row.getLong("version")))
                .list()
                .stream()
                .flatMap(place -> Stream.ofNullable(byPlace.get(place)))
                .collect(Collectors.toSet());
    }

    /** No two messages have the same. */
    private record Place(RecordRef record, long version) {

        static Place of(KeptMessage message) {
            return new Place(message.record(), message.version());
        }
    }

    private static Map<String, Object> columns(KeptMessage message) {
        var columns = new HashMap<String, Object>();
        columns.put("district", message.record().district());
        columns.put("kind", message.record().kind().code());
        columns.put("record_id", message.record().id());
        columns.put("version", message.version());
        columns.put("type", message.saying().type());
        columns.put("body", new RawValue(message.saying().body()));
        var undoing = message.saying().undoing();
        if (undoing != null) {
            columns.put("undoes", undoing.version());
            if (undoing.replacedBy() != null) {
                columns.put("replaced_by", undoing.replacedBy());
            }
        }
        columns.put("occurred_on", message.origin().occurredOn().toString());
        columns.put("recorded_at", message.origin().recordedAt().toString());
        columns.put("authority", message.origin().authority());
        columns.put("event_id", message.origin().eventId().toString());
        return columns;
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
                ref(row),
                row.getLong("version"),
                new Saying(row.getString("type"), row.getString("body"), undoing(row)),
                new Origin(
                        Objects.requireNonNull(row.getObject("occurred_on", LocalDate.class)),
                        row.getTimestamp("recorded_at").toInstant(),
                        row.getString("authority"),
                        Objects.requireNonNull(row.getObject("event_id", UUID.class))));
    }

    private static RecordRef ref(ResultSet row) throws SQLException {
        return new RecordRef(
                row.getString("district"), RecordKind.of(row.getString("kind")), row.getString("record_id"));
    }

    private static @Nullable Undoing undoing(ResultSet row) throws SQLException {
        var undoes = row.getObject("undoes", Long.class);
        return undoes == null ? null : new Undoing(undoes, row.getObject("replaced_by", Long.class));
    }
}
