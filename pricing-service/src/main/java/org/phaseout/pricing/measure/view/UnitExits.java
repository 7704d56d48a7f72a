package org.phaseout.pricing.measure.view;

import java.util.List;
import org.phaseout.pricing.measure.domain.MeasureEvent.Cause;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The exits of units that stand, of whatever basis: a unit may turn out to be of the elimination class after it has left,
 * and a measure that nobody has screened cannot remember it (T4).
 */
@Component
public class UnitExits {

    private final JdbcClient jdbc;

    UnitExits(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public void keep(String district, String unitId, Cause exit) {
        jdbc.sql("""
                        insert into unit_exit (district, unit_id, version, fact) values (?, ?, ?, ?)
                        on conflict do nothing
                        """).params(district, unitId, exit.unitVersion(), exit.fact()).update();
    }

    /** U12: it was voided or corrected; a corrected one is told once more. */
    public void forget(String district, String unitId, Cause exit) {
        jdbc.sql("delete from unit_exit where district = ? and unit_id = ? and version = ?")
                .params(district, unitId, exit.unitVersion())
                .update();
    }

    /** Oldest first. */
    public List<Cause> of(String district, String unitId) {
        return jdbc.sql("select version, fact from unit_exit where district = ? and unit_id = ? order by version")
                .params(district, unitId)
                .query((row, _) -> new Cause(row.getLong(1), row.getString(2)))
                .list();
    }

    public void forgetAll() {
        jdbc.sql("truncate unit_exit").update();
    }
}
