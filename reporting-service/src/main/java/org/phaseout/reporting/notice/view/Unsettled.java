package org.phaseout.reporting.notice.view;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.phaseout.platform.clock.BusinessClock;
import org.phaseout.reporting.notice.domain.NoticeId;
import org.phaseout.reporting.notice.domain.NoticeKind;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Notices that are not as the kinds of the district want them, or wait for a calendar. */
@Component
public class Unsettled {

    private final JdbcClient jdbc;
    private final NoticeKinds kinds;
    private final BusinessClock clock;

    Unsettled(JdbcClient jdbc, NoticeKinds kinds, BusinessClock clock) {
        this.jdbc = jdbc;
        this.kinds = kinds;
        this.clock = clock;
    }

    /** @param position of its last change in the ledger; 0 when it never was public */
    public record Found(NoticeId notice, long position) {}

    /** Public although their kind is off. */
    public List<Found> tooMany(String district) {
        return jdbc.sql("""
                        select unit_id, kind, position from notice_entry
                        where district = :district and state in ('shown', 'ground-fallen') and kind <> all (:kinds)
                        order by position
                        """)
                .param("district", district)
                .param("kinds", kinds.shown())
                .query((row, _) -> found(row))
                .list();
    }

    /** Not public although their kind is on: never published, or taken down before their window was over. */
    public List<Found> missing(String district) {
        return jdbc.sql("""
                        select told.unit_id, told.kind, coalesce(e.position, 0) as position
                        from (select distinct unit_id, kind from notice_known_step
                            where district = :district and kind = any (:kinds)) told
                        left join notice_entry e on e.district = :district and e.unit_id = told.unit_id
                            and e.kind = told.kind
                        where e.unit_id is null or e.state = 'ended' and (e.until is null or e.until > :today)
                        order by told.unit_id, told.kind
                        """)
                .param("district", district)
                .param("kinds", kinds.shown())
                .param("today", clock.today())
                .query((row, _) -> found(row))
                .list();
    }

    /** E7: those whose last day for withdrawal is provisional. */
    public List<NoticeId> provisional(String district) {
        return jdbc.sql("""
                        select unit_id, kind from notice_entry
                        where district = :district and document -> 'fallen' ->> 'provisional' = 'true'
                        order by notice_id
                        """)
                .param("district", district)
                .query((row, _) -> new NoticeId(row.getString("unit_id"), NoticeKind.of(row.getString("kind"))))
                .list();
    }

    private static Found found(ResultSet row) throws SQLException {
        return new Found(
                new NoticeId(row.getString("unit_id"), NoticeKind.of(row.getString("kind"))), row.getLong("position"));
    }
}
