package org.phaseout.reporting.notice.view;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.phaseout.reporting.notice.view.NoticeEntry.Capacity;
import org.phaseout.reporting.notice.view.NoticeEntry.Enterprise;
import org.phaseout.reporting.notice.view.NoticeEntry.Equipment;
import org.phaseout.reporting.notice.view.NoticeEntry.NoticeChange;
import org.phaseout.reporting.notice.view.NoticeEntry.Window;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;

/** Reads what is public today. An entry whose window has ended is as if it were not there. */
@Component
public class Notices {

    private static final String ENTRIES = """
            select e.*, c.change_class from notice_entry e
            join notice_change c using (district, unit_id, version)
            """;
    private static final String MATCHING = """
            where district = :district and until > :today
            and (:township::text is null or township = :township)
            and (:pattern::text is null or enterprise_name ilike :pattern or uscc like :pattern)
            """;

    private final JdbcClient jdbc;

    Notices(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public NoticePage list(NoticeFilter filter, int limit) {
        var after = filter.after();
        var found = matching(filter, ENTRIES + MATCHING + """
                and (:date::date is null or (published_from, unit_id) < (:date, :unit))
                order by published_from desc, unit_id desc limit :limit
                """)
                .param("date", after == null ? null : after.publishedFrom())
                .param("unit", after == null ? null : after.unitId())
                .param("limit", limit + 1)
                .query(Notices::entry)
                .list();
        var entries = found.subList(0, Math.min(limit, found.size()));
        var next = found.size() > limit ? cursor(entries.getLast()) : null;
        return new NoticePage(List.copyOf(entries), count(filter), next);
    }

    private long count(NoticeFilter filter) {
        return matching(filter, "select count(*) from notice_entry " + MATCHING)
                .query(Long.class)
                .single();
    }

    private StatementSpec matching(NoticeFilter filter, String sql) {
        return jdbc.sql(sql)
                .param("district", filter.district())
                .param("today", filter.today())
                .param("township", filter.township())
                .param("pattern", filter.pattern());
    }

    public Optional<NoticeEntry> of(String district, String unitId, LocalDate today) {
        return jdbc.sql(ENTRIES + "where district = :district and unit_id = :unit and until > :today")
                .param("district", district)
                .param("unit", unitId)
                .param("today", today)
                .query(Notices::entry)
                .optional();
    }

    /** The unit's public story, oldest first. */
    public List<NoticeChange> timeline(String district, String unitId) {
        return jdbc.sql("""
                        select * from notice_change where district = :district and unit_id = :unit
                        order by occurred_on, version
                        """)
                .param("district", district)
                .param("unit", unitId)
                .query((row, _) -> change(row))
                .list();
    }

    private static NoticeCursor cursor(NoticeEntry entry) {
        return new NoticeCursor(entry.window().from(), entry.unitId());
    }

    private static NoticeEntry entry(ResultSet row, int number) throws SQLException {
        return new NoticeEntry(
                row.getString("district"),
                row.getString("unit_id"),
                new Enterprise(row.getString("enterprise_name"), row.getString("uscc"), row.getString("township")),
                new Equipment(
                        row.getString("equipment_kind"),
                        row.getString("equipment_model"),
                        row.getInt("equipment_count")),
                new Capacity(row.getBigDecimal("capacity"), row.getString("measuring_unit")),
                List.of((String[]) row.getArray("basis").getArray()),
                change(row),
                new Window(date(row, "published_from"), date(row, "until")));
    }

    private static NoticeChange change(ResultSet row) throws SQLException {
        return new NoticeChange(
                row.getLong("version"),
                NoticeKind.of(row.getString("kind")),
                ChangeClass.of(row.getString("change_class")),
                row.getString("authority"),
                date(row, "occurred_on"),
                row.getTimestamp("recorded_at").toInstant());
    }

    private static LocalDate date(ResultSet row, String column) throws SQLException {
        return Objects.requireNonNull(row.getObject(column, LocalDate.class));
    }
}
