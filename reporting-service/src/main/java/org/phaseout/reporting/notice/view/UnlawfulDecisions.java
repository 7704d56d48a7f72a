package org.phaseout.reporting.notice.view;

import java.time.LocalDate;
import java.util.Optional;
import org.phaseout.platform.policy.MeetingPoint;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * E6a 确认违法: cases whose decision was found unlawful and stands. Told on another topic than the units they reach; whoever
 * comes second finds the first.
 */
@Component
public class UnlawfulDecisions {

    /** Any number that nothing else in this database locks. */
    private static final long LOCK = 3_505_040_042L;

    private final JdbcClient jdbc;
    private final MeetingPoint meeting;

    UnlawfulDecisions(JdbcClient jdbc) {
        this.jdbc = jdbc;
        this.meeting = new MeetingPoint(jdbc, LOCK);
    }

    /** Until the transaction ends, neither a finding nor a unit that its decision reached becomes known beside it. */
    public void lock() {
        meeting.enter();
    }

    /** @param version of the case at which it was told */
    public void put(String district, String caseId, long version, LocalDate foundOn) {
        jdbc.sql("""
                        insert into notice_known_unlawful (district, case_id, version, found_on) values (?, ?, ?, ?)
                        on conflict do nothing
                        """).params(district, caseId, version, foundOn).update();
    }

    /** U12: true when there was one that stood, which stands no longer however often it is told again. */
    public boolean undo(String district, String caseId, long version) {
        return jdbc.sql("""
                        update notice_known_unlawful set undone = true
                        where district = ? and case_id = ? and version = ? and not undone
                        """).params(district, caseId, version).update() > 0;
    }

    /** The day on which it was first found so; empty while nothing of it stands. */
    public Optional<LocalDate> foundOn(String district, String caseId) {
        return jdbc.sql("""
                        select min(found_on) from notice_known_unlawful
                        where district = ? and case_id = ? and not undone
                        """)
                .params(district, caseId)
                .query((row, _) -> Optional.ofNullable(row.getObject(1, LocalDate.class)))
                .single();
    }

    public void clear() {
        jdbc.sql("delete from notice_known_unlawful").update();
    }
}
