package org.phaseout.reporting.notice.view;

import java.util.List;
import org.phaseout.reporting.notice.domain.Announcement;
import org.phaseout.reporting.notice.domain.NoticeKind;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Asks for the public steps of units' lives, as the topic tells them. */
@Component
public class LifeSteps {

    private final JdbcClient jdbc;
    private final JsonMapper json;

    LifeSteps(JdbcClient jdbc, JsonMapper eventJson) {
        this.jdbc = jdbc;
        this.json = eventJson;
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

    /** The unit's story, oldest first; a step that a notice announces is told only while that notice is public. */
    List<Announcement> timeline(String district, String unitId, List<NoticeKind> shown) {
        return jdbc.sql("""
                        select s.announcement from notice_known_step s
                        left join notice_known_undoing u
                            on u.district = s.district and u.aggregate_id = s.unit_id and u.version = s.version
                        where s.district = :district and s.unit_id = :unit and u.version is null and not s.fallen
                        and (s.kind is null or s.kind = any (:kinds))
                        order by s.announcement -> 'source' ->> 'occurredOn', s.place
                        """)
                .param("district", district)
                .param("unit", unitId)
                .param("kinds", shown.stream().map(NoticeKind::code).toArray(String[]::new))
                .query((row, _) -> json.readValue(row.getString(1), Announcement.class))
                .list();
    }
}
