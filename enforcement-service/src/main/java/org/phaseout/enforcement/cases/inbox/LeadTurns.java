package org.phaseout.enforcement.cases.inbox;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** At which lead a missed date is; kept of dates of which a lead was withdrawn (decision 0019). */
@Component
class LeadTurns {

    private static final Turn FIRST = new Turn(1, 0);

    private final JdbcClient jdbc;

    LeadTurns(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @param since version of the unit that withdrew the lead before; what it said up to there is no news */
    record Turn(int number, long since) {

        boolean hasSeen(long version) {
            return version <= since;
        }
    }

    Turn of(MissedDate date) {
        return jdbc.sql("select turn, since from lead_turn where unit = ? and what = ? and due = ?")
                .params(date.unitId(), date.what(), date.due())
                .query((row, _) -> new Turn(row.getInt(1), row.getLong(2)))
                .optional()
                .orElse(FIRST);
    }

    void next(MissedDate date, Turn withdrawn, String district, long version) {
        jdbc.sql("""
                        insert into lead_turn (unit, what, due, district, turn, since) values (?, ?, ?, ?, ?, ?)
                        on conflict (unit, what, due) do update set turn = excluded.turn, since = excluded.since
                        """)
                .params(date.unitId(), date.what(), date.due(), district, withdrawn.number() + 1, version)
                .update();
    }

    void forget() {
        jdbc.sql("truncate lead_turn").update();
    }
}
