package org.phaseout.reporting.notice.view;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.phaseout.platform.domain.Fact;
import org.phaseout.platform.ledger.Recorded;
import org.phaseout.reporting.notice.domain.Content;
import org.phaseout.reporting.notice.domain.NoticeEvent;
import org.phaseout.reporting.notice.domain.NoticeKind;
import org.phaseout.reporting.notice.domain.Window;
import org.phaseout.reporting.notice.view.NoticeEntry.Fallen;
import org.phaseout.reporting.notice.view.NoticeEntry.State;
import org.phaseout.reporting.notice.view.NoticeEntry.Tombstone;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** The lines of {@code notice_entry} and {@code notice_change}. */
@Component
class NoticeTable {

    private final JdbcClient jdbc;
    private final JsonMapper json;

    NoticeTable(JdbcClient jdbc, JsonMapper eventJson) {
        this.jdbc = jdbc;
        this.json = eventJson;
    }

    /** What of an entry needs no column of its own; a type, so that nothing else finds a place in it. */
    private record Document(
            @Nullable Content content,
            @Nullable Fallen fallen,
            @Nullable Tombstone tombstone) {}

    void show(Recorded<Fact> recorded, NoticeEvent.Shows event, @Nullable Fallen fallen) {
        var unit = event.content().unit();
        var enterprise = unit.enterprise();
        jdbc.sql("""
                        insert into notice_entry (district, notice_id, unit_id, kind, state, names, uscc, township, industry,
                            published_from, until, document, position, recorded_at)
                        values (:district, :notice, :unit, :kind, :state, :names, :uscc, :township, :industry,
                            :from, :until, :document::jsonb, :position, :recordedAt)
                        on conflict (district, notice_id) do update set
                            state = excluded.state, names = excluded.names, uscc = excluded.uscc,
                            township = excluded.township, industry = excluded.industry,
                            published_from = excluded.published_from, until = excluded.until,
                            document = excluded.document, position = excluded.position,
                            recorded_at = excluded.recorded_at
                        """)
                .param("district", recorded.district())
                .param("notice", recorded.aggregateId())
                .param("unit", event.unitId())
                .param("kind", event.kind())
                .param("state", (fallen == null ? State.SHOWN : State.GROUND_FALLEN).code())
                .param(
                        "names",
                        Stream.concat(Stream.of(enterprise.name()), enterprise.formerNames().stream())
                                .collect(Collectors.joining("\n")))
                .param("uscc", enterprise.uscc())
                .param("township", unit.township())
                .param(
                        "industry",
                        unit.industry().edition() + "-" + unit.industry().code())
                .param("from", event.window().from())
                .param("until", event.window().until())
                .param("document", json.writeValueAsString(new Document(event.content(), fallen, null)))
                .param("position", recorded.position())
                .param("recordedAt", recorded.recordedAt().atOffset(ZoneOffset.UTC))
                .update();
    }

    /** Of a notice that has ended meanwhile nothing is shown again; its withdrawal is due still. */
    void letFall(Recorded<Fact> recorded, Fallen fallen) {
        var content = entry(recorded).map(NoticeEntry::content).orElse(null);
        var state = content == null ? State.ENDED : State.GROUND_FALLEN;
        update(recorded, state, new Document(content, fallen, null), content == null);
    }

    void withdraw(Recorded<Fact> recorded, Tombstone tombstone) {
        update(recorded, State.WITHDRAWN, new Document(null, null, tombstone), true);
    }

    void end(Recorded<Fact> recorded) {
        update(recorded, State.ENDED, new Document(null, fallen(recorded), null), true);
    }

    private void update(Recorded<Fact> recorded, State state, Document document, boolean silent) {
        jdbc.sql("""
                        update notice_entry set state = :state, document = :document::jsonb, position = :position,
                            recorded_at = :recordedAt,
                            names = case when :silent then null else names end,
                            uscc = case when :silent then null else uscc end
                        where district = :district and notice_id = :notice
                        """)
                .param("district", recorded.district())
                .param("notice", recorded.aggregateId())
                .param("state", state.code())
                .param("document", json.writeValueAsString(document))
                .param("position", recorded.position())
                .param("recordedAt", recorded.recordedAt().atOffset(ZoneOffset.UTC))
                .param("silent", silent)
                .update();
    }

    void note(Recorded<Fact> recorded, NoticeChange change) {
        jdbc.sql("""
                        insert into notice_change (district, position, notice_id, change_class, office, reason, document,
                            occurred_on, recorded_at)
                        values (:district, :position, :notice, :change, :office, :reason, :document,
                            :occurredOn, :recordedAt)
                        on conflict do nothing
                        """)
                .param("district", recorded.district())
                .param("position", recorded.position())
                .param("notice", change.noticeId())
                .param("change", change.change().code())
                .param("office", change.office())
                .param("reason", change.reason())
                .param("document", change.document())
                .param("occurredOn", change.occurredOn())
                .param("recordedAt", change.recordedAt().atOffset(ZoneOffset.UTC))
                .update();
    }

    Optional<NoticeEntry> entry(Recorded<Fact> recorded) {
        return jdbc.sql("select * from notice_entry where district = ? and notice_id = ?")
                .params(recorded.district(), recorded.aggregateId())
                .query(this::read)
                .optional();
    }

    @Nullable
    Fallen fallen(Recorded<Fact> recorded) {
        return entry(recorded).map(NoticeEntry::fallen).orElse(null);
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
