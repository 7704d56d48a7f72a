package org.phaseout.reporting.notice.view;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.phaseout.reporting.notice.domain.Announcement;
import org.phaseout.reporting.notice.domain.NoticeKind;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** The public steps of units' lives, as the topic tells them, and which of them stand. */
@Component
public class LifeSteps {

    private static final String STANDING = """
             from notice_known_step s
            left join notice_known_undoing u
                on u.district = s.district and u.aggregate_id = s.unit_id and u.version = s.version
            where s.district = :district and s.unit_id = :unit and u.version is null and not s.fallen
            """;

    private final JdbcClient jdbc;
    private final JsonMapper json;

    LifeSteps(JdbcClient jdbc, JsonMapper eventJson) {
        this.jdbc = jdbc;
        this.json = eventJson;
    }

    /**
     * @param place in the unit's story
     * @param kind of the notice that announces it; null for a step that is only told in the timeline
     * @param restsOn the case whose decision it is; null for most steps. It is not public.
     */
    public record Step(
            String unitId,
            long place,
            @Nullable NoticeKind kind,
            Announcement announcement,
            @Nullable String restsOn) {}

    public void put(String district, Step step) {
        var kind = step.kind();
        var source = step.announcement().source();
        jdbc.sql("""
                        insert into notice_known_step (district, unit_id, version, place, kind, fact, announcement, rests_on)
                        values (:district, :unit, :version, :place, :kind, :fact, :announcement::jsonb, :restsOn)
                        on conflict do nothing
                        """)
                .param("district", district)
                .param("unit", step.unitId())
                .param("version", source.version())
                .param("place", step.place())
                .param("kind", kind == null ? null : kind.code())
                .param("fact", source.fact())
                .param("announcement", json.writeValueAsString(step.announcement()))
                .param("restsOn", step.restsOn())
                .update();
    }

    /** E6a: what rests on the case no longer stands. */
    public void fall(String district, String unitId, String caseId) {
        jdbc.sql("""
                        update notice_known_step set fallen = true
                        where district = :district and unit_id = :unit and rests_on = :case
                        """)
                .param("district", district)
                .param("unit", unitId)
                .param("case", caseId)
                .update();
    }

    /** The fact a notice of the kind is to announce; empty when none stands. */
    public Optional<Announcement> current(String district, String unitId, NoticeKind kind) {
        return of(
                        district,
                        unitId,
                        "select s.announcement" + STANDING + "and s.kind = :kind order by s.place desc limit 1")
                .param("kind", kind.code())
                .query((row, _) -> json.readValue(row.getString(1), Announcement.class))
                .optional();
    }

    /** The case on whose decision the fact rests that a notice of the kind is to announce. */
    public Optional<String> groundOf(String district, String unitId, NoticeKind kind) {
        return of(district, unitId, "select s.rests_on" + STANDING + "and s.kind = :kind order by s.place desc limit 1")
                .param("kind", kind.code())
                .query((row, _) -> Optional.ofNullable(row.getString(1)))
                .optional()
                .flatMap(found -> found);
    }

    /** Units of which anything was ever told that rests on the case. */
    public List<String> unitsOf(String district, String caseId) {
        return jdbc.sql("""
                        select distinct unit_id from notice_known_step where district = ? and rests_on = ? order by unit_id
                        """)
                .params(district, caseId)
                .query((row, _) -> row.getString(1))
                .list();
    }

    /** Kinds of which anything was ever told. */
    public List<NoticeKind> kinds(String district, String unitId) {
        return of(district, unitId, """
                        select distinct kind from notice_known_step
                        where district = :district and unit_id = :unit and kind is not null
                        """)
                .query((row, _) -> NoticeKind.of(row.getString(1)))
                .list();
    }

    public boolean stands(String district, String unitId, String fact) {
        return of(district, unitId, "select exists (select 1" + STANDING + "and s.fact = :fact)")
                .param("fact", fact)
                .query(Boolean.class)
                .single();
    }

    /** What was told as a version, whether or not it stands. */
    public Optional<String> factAt(String district, String unitId, long version) {
        return of(district, unitId, """
                        select fact from notice_known_step
                        where district = :district and unit_id = :unit and version = :version
                        """)
                .param("version", version)
                .query(String.class)
                .optional();
    }

    /** The unit's story, oldest first; a step that a notice announces is told only while that notice is public. */
    List<Announcement> timeline(String district, String unitId, List<NoticeKind> shown) {
        return of(district, unitId, "select s.announcement" + STANDING + """
                        and (s.kind is null or s.kind = any (:kinds))
                        order by s.announcement -> 'source' ->> 'occurredOn', s.place
                        """)
                .param("kinds", shown.stream().map(NoticeKind::code).toArray(String[]::new))
                .query((row, _) -> json.readValue(row.getString(1), Announcement.class))
                .list();
    }

    private StatementSpec of(String district, String unitId, String sql) {
        return jdbc.sql(sql).param("district", district).param("unit", unitId);
    }

    public void clear() {
        jdbc.sql("delete from notice_known_step").update();
    }
}
