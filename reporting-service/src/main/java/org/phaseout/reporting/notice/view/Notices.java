package org.phaseout.reporting.notice.view;

import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.phaseout.platform.clock.BusinessClock;
import org.phaseout.reporting.district.District;
import org.phaseout.reporting.notice.domain.Announcement;
import org.phaseout.reporting.notice.domain.ChangeClass;
import org.phaseout.reporting.notice.domain.NoticeKind;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;

/**
 * Reads what is public today. A notice whose window has ended, or whose kind is switched off, is as if it were not there.
 */
@Component
public class Notices {

    /** The follower that keeps what is read here. */
    public static final String VIEW = NoticeView.NAME;

    private static final String PUBLIC = """
             where district = :district and kind = any (:kinds)
            and state in ('shown', 'ground-fallen') and (until is null or until > :today)
            """;
    private static final String MATCHING = PUBLIC + """
            and (:kind::text is null or kind = :kind)
            and (:township::text is null or township = :township)
            and (:industry::text is null or industry = :industry)
            and (:pattern::text is null or names ilike :pattern or uscc like :pattern)
            """;

    private final JdbcClient jdbc;
    private final NoticeTable table;
    private final LifeSteps steps;
    private final NoticeKinds kinds;
    private final District district;
    private final BusinessClock clock;

    Notices(
            JdbcClient jdbc,
            NoticeTable table,
            LifeSteps steps,
            NoticeKinds kinds,
            District district,
            BusinessClock clock) {
        this.jdbc = jdbc;
        this.table = table;
        this.steps = steps;
        this.kinds = kinds;
        this.district = district;
        this.clock = clock;
    }

    /** Newest publication first. */
    public NoticePage list(NoticeFilter filter, @Nullable NoticeCursor after, int limit) {
        var found = matching(filter, "select * from notice_entry" + MATCHING + """
                        and (:date::date is null or (published_from, notice_id) < (:date, :notice))
                        order by published_from desc, notice_id desc limit :limit
                        """)
                .param("date", after == null ? null : after.publishedFrom())
                .param("notice", after == null ? null : after.noticeId())
                .param("limit", limit + 1)
                .query(table::read)
                .list();
        var entries = List.copyOf(found.subList(0, Math.min(limit, found.size())));
        return new NoticePage(entries, count(filter), found.size() > limit ? cursor(entries.getLast()) : null);
    }

    private static NoticeCursor cursor(NoticeEntry entry) {
        return new NoticeCursor(entry.window().from(), entry.noticeId());
    }

    private long count(NoticeFilter filter) {
        return matching(filter, "select count(*) from notice_entry" + MATCHING)
                .query(Long.class)
                .single();
    }

    /** Kinds that are on, in the order of a unit's life. */
    public List<NoticeKind> kinds() {
        return Stream.of(NoticeKind.values()).filter(kinds::areShown).toList();
    }

    /** Industries that have a public notice, edition and class, for those who want to choose one. */
    public List<String> industries() {
        return open("select distinct industry from notice_entry" + PUBLIC + "order by industry")
                .query((row, _) -> row.getString(1))
                .list();
    }

    private StatementSpec matching(NoticeFilter filter, String sql) {
        var kind = filter.kind();
        return open(sql)
                .param("kind", kind == null ? null : kind.code())
                .param("township", filter.township())
                .param("industry", filter.industry())
                .param("pattern", filter.pattern());
    }

    private StatementSpec open(String sql) {
        return jdbc.sql(sql)
                .param("district", district.code())
                .param("kinds", kinds.shown())
                .param("today", clock.today());
    }

    /** Empty where the unit has no notice, or none that is still public, and none was withdrawn either. */
    public Optional<UnitNotices> of(String unitId) {
        var entries = open("select * from notice_entry" + """
                         where district = :district and unit_id = :unit and kind = any (:kinds)
                        and (state = 'withdrawn'
                            or (state in ('shown', 'ground-fallen') and (until is null or until > :today)))
                        order by array_position(:kinds, kind)
                        """)
                .param("unit", unitId)
                .query(table::read)
                .list();
        if (entries.isEmpty()) {
            return Optional.empty();
        }
        var shown = entries.stream()
                .filter(entry -> entry.content() != null)
                .map(NoticeEntry::kind)
                .toList();
        var timeline = shown.isEmpty() ? List.<Announcement>of() : steps.timeline(district.code(), unitId, shown);
        return Optional.of(new UnitNotices(unitId, entries, changes(entries), timeline));
    }

    private List<NoticeChange> changes(List<NoticeEntry> entries) {
        return jdbc.sql("""
                        select * from notice_change where district = :district and notice_id = any (:notices)
                        order by position
                        """)
                .param("district", district.code())
                .param("notices", entries.stream().map(NoticeEntry::noticeId).toArray(String[]::new))
                .query((row, _) -> new NoticeChange(
                        row.getString("notice_id"),
                        ChangeClass.of(row.getString("change_class")),
                        row.getString("office"),
                        row.getString("reason"),
                        row.getString("document"),
                        Objects.requireNonNull(row.getObject("occurred_on", LocalDate.class)),
                        row.getTimestamp("recorded_at").toInstant()))
                .list();
    }

    /**
     * Every notice that has changed after a position, each once and as it stands. What is gone comes as a tombstone that
     * says nothing any more, also when its kind was switched off (N5).
     */
    public List<NoticeEntry> changedAfter(long position, int limit) {
        var today = clock.today();
        return jdbc
                .sql("""
                        select * from notice_entry where district = :district and position > :position
                        order by position limit :limit
                        """)
                .param("district", district.code())
                .param("position", position)
                .param("limit", limit)
                .query(table::read)
                .list()
                .stream()
                .map(entry -> entry.content() == null || isShown(entry, today) ? entry : entry.gone())
                .toList();
    }

    private boolean isShown(NoticeEntry entry, LocalDate day) {
        return kinds.areShown(entry.kind()) && entry.isShownOn(day);
    }

    /** When the system learned the latest change; empty while there is none. */
    public Optional<Instant> latest() {
        return jdbc.sql("select max(recorded_at) from notice_entry where district = ?")
                .param(district.code())
                .query((row, _) -> Optional.ofNullable(row.getTimestamp(1)).map(Timestamp::toInstant))
                .single();
    }
}
