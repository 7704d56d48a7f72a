package org.phaseout.reporting.notice.view;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.phaseout.platform.read.ManyRows;
import org.phaseout.reporting.notice.domain.Content;
import org.phaseout.reporting.notice.domain.NoticeKind;
import org.phaseout.reporting.notice.domain.Window;
import org.phaseout.reporting.notice.view.NoticeEntry.Fallen;
import org.phaseout.reporting.notice.view.NoticeEntry.State;
import org.phaseout.reporting.notice.view.NoticeEntry.Tombstone;
import org.phaseout.reporting.notice.view.NoticeLine.Place;
import org.phaseout.reporting.notice.view.NoticeLines.Noted;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** The lines of {@code notice_entry} and {@code notice_change}; those of a batch are read, and written, in one go. */
@Component
class NoticeTable {

    private final JdbcClient jdbc;
    private final ManyRows rows;
    private final JsonMapper json;

    NoticeTable(JdbcClient jdbc, ManyRows rows, JsonMapper eventJson) {
        this.jdbc = jdbc;
        this.rows = rows;
        this.json = eventJson;
    }

    /** What of an entry needs no column of its own; a type, so that nothing else finds a place in it. */
    private record Document(
            @Nullable Content content,
            @Nullable Fallen fallen,
            @Nullable Tombstone tombstone) {}

    /** Those that there are. */
    Map<Place, NoticeLine> lines(Set<Place> places) {
        if (places.isEmpty()) {
            return Map.of();
        }
        return jdbc
                .sql("""
                        select e.* from notice_entry e
                        join unnest(:districts::text[], :notices::text[]) as asked (district, notice_id)
                            using (district, notice_id)
                        """)
                .param("districts", places.stream().map(Place::district).toArray(String[]::new))
                .param("notices", places.stream().map(Place::noticeId).toArray(String[]::new))
                .query((row, number) -> new NoticeLine(
                        row.getString("district"),
                        read(row, number),
                        row.getString("township"),
                        row.getString("industry")))
                .list()
                .stream()
                .collect(Collectors.toMap(
                        line -> new Place(line.district(), line.entry().noticeId()), line -> line));
    }

    void put(Collection<NoticeLine> lines) {
        rows.write("""
                insert into notice_entry
                select e.* from jsonb_populate_recordset(null::notice_entry, :rows::jsonb) e
                on conflict (district, notice_id) do update set
                    state = excluded.state, names = excluded.names, uscc = excluded.uscc,
                    township = excluded.township, industry = excluded.industry,
                    published_from = excluded.published_from, until = excluded.until,
                    document = excluded.document, position = excluded.position,
                    recorded_at = excluded.recorded_at
                """, lines.stream().map(NoticeTable::columns).toList());
    }

    void note(List<Noted> notes) {
        rows.write("""
                insert into notice_change
                select c.* from jsonb_populate_recordset(null::notice_change, :rows::jsonb) c
                on conflict do nothing
                """, notes.stream().map(NoticeTable::columns).toList());
    }

    private static Map<String, @Nullable Object> columns(NoticeLine line) {
        var entry = line.entry();
        var columns = new HashMap<String, @Nullable Object>();
        columns.put("district", line.district());
        columns.put("notice_id", entry.noticeId());
        columns.put("unit_id", entry.unitId());
        columns.put("kind", entry.kind().code());
        columns.put("state", entry.state().code());
        columns.put("names", line.names());
        columns.put("uscc", line.uscc());
        columns.put("township", line.township());
        columns.put("industry", line.industry());
        columns.put("published_from", entry.window().from());
        columns.put("until", entry.window().until());
        columns.put("document", new Document(entry.content(), entry.fallen(), entry.tombstone()));
        columns.put("position", entry.position());
        columns.put("recorded_at", entry.recordedAt().toString());
        return columns;
    }

    private static Map<String, @Nullable Object> columns(Noted noted) {
        var change = noted.change();
        var columns = new HashMap<String, @Nullable Object>();
        columns.put("district", noted.district());
        columns.put("position", noted.position());
        columns.put("notice_id", change.noticeId());
        columns.put("change_class", change.change().code());
        columns.put("office", change.office());
        columns.put("reason", change.reason());
        columns.put("document", change.document());
        columns.put("occurred_on", change.occurredOn());
        columns.put("recorded_at", change.recordedAt().toString());
        return columns;
    }

    NoticeEntry read(ResultSet row, int number) throws SQLException {
        var document = json.readValue(row.getString("document"), Document.class);
        return new NoticeEntry(
                row.getString("notice_id"),
                row.getString("unit_id"),
                NoticeKind.of(row.getString("kind")),
                State.of(row.getString("state")),
                new Window(
                        Objects.requireNonNull(row.getObject("published_from", LocalDate.class)),
                        row.getObject("until", LocalDate.class)),
                document.content(),
                document.fallen(),
                document.tombstone(),
                row.getLong("position"),
                row.getTimestamp("recorded_at").toInstant());
    }

    void clear() {
        jdbc.sql("delete from notice_change").update();
        jdbc.sql("delete from notice_entry").update();
    }
}
