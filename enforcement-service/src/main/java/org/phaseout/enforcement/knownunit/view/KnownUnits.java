package org.phaseout.enforcement.knownunit.view;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What this service knows of units, which are another's. */
@Component
public class KnownUnits {

    private final JdbcClient jdbc;

    KnownUnits(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Keeps the newest version of a unit; an older one that comes late changes nothing. */
    public void keep(KnownUnit unit) {
        jdbc.sql("""
                        insert into known_unit (id, district, version, uscc, enterprise, township, equipment,
                                                identified_on, event_id, recorded_at)
                        values (:id, :district, :version, :uscc, :enterprise, :township, :equipment,
                                :identifiedOn, :eventId, :recordedAt)
                        on conflict (id) do update set version = excluded.version, uscc = excluded.uscc,
                            enterprise = excluded.enterprise, township = excluded.township,
                            equipment = excluded.equipment, identified_on = excluded.identified_on,
                            event_id = excluded.event_id, recorded_at = excluded.recorded_at
                            where known_unit.version < excluded.version
                        """)
                .param("id", unit.id())
                .param("district", unit.district())
                .param("version", unit.version())
                .param("uscc", unit.uscc())
                .param("enterprise", unit.enterprise())
                .param("township", unit.township())
                .param("equipment", unit.equipment())
                .param("identifiedOn", unit.identifiedOn())
                .param("eventId", unit.eventId())
                .param("recordedAt", Timestamp.from(unit.recordedAt()))
                .update();
    }

    /** What was identified by mistake; not if it was identified anew since. */
    public void forget(String id, long version) {
        jdbc.sql("delete from known_unit where id = ? and version < ?")
                .params(id, version)
                .update();
    }

    public void forgetAll() {
        jdbc.sql("truncate known_unit").update();
    }

    public Optional<KnownUnit> byId(String district, String id) {
        return jdbc.sql("select * from known_unit_today where district = ? and id = ?")
                .params(district, id)
                .query((row, _) -> unit(row))
                .optional();
    }

    private static KnownUnit unit(ResultSet row) throws SQLException {
        return new KnownUnit(
                row.getString("id"),
                row.getString("district"),
                row.getLong("version"),
                row.getString("uscc"),
                row.getString("enterprise"),
                row.getString("township"),
                row.getString("equipment"),
                row.getDate("identified_on").toLocalDate(),
                row.getObject("event_id", UUID.class),
                row.getTimestamp("recorded_at").toInstant());
    }
}
