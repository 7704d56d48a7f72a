package org.phaseout.pricing.knownunit.view;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Grounds of price measures, by unit. */
@Component
public class KnownUnits {

    private final JdbcClient jdbc;

    KnownUnits(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Keeps the newest version of a unit; an older one that comes late changes nothing. */
    public void keep(KnownUnit unit) {
        jdbc.sql("""
                        insert into known_unit (id, district, version, uscc, industry, equipment, catalogue,
                                                identified_on, event_id, recorded_at)
                        values (:id, :district, :version, :uscc, :industry, :equipment, :catalogue,
                                :identifiedOn, :eventId, :recordedAt)
                        on conflict (id) do update set version = excluded.version, uscc = excluded.uscc,
                            industry = excluded.industry, equipment = excluded.equipment,
                            catalogue = excluded.catalogue, identified_on = excluded.identified_on,
                            event_id = excluded.event_id, recorded_at = excluded.recorded_at
                            where known_unit.version < excluded.version
                        """)
                .param("id", unit.id())
                .param("district", unit.district())
                .param("version", unit.version())
                .param("uscc", unit.uscc())
                .param("industry", unit.industry())
                .param("equipment", unit.equipment())
                .param("catalogue", unit.catalogue().toArray(String[]::new))
                .param("identifiedOn", unit.identifiedOn())
                .param("eventId", unit.eventId())
                .param("recordedAt", Timestamp.from(unit.recordedAt()))
                .update();
    }

    /** Of a unit that is no ground any more; a newer version that was told meanwhile stays. */
    public void forget(String id, long version) {
        jdbc.sql("delete from known_unit where id = ? and version < ?")
                .params(id, version)
                .update();
    }

    public void forgetAll() {
        jdbc.sql("truncate known_unit").update();
    }

    public Optional<KnownUnit> byId(String district, String id) {
        return jdbc.sql("select * from known_unit where district = ? and id = ?")
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
                row.getString("industry"),
                row.getString("equipment"),
                List.of((String[]) row.getArray("catalogue").getArray()),
                row.getDate("identified_on").toLocalDate(),
                row.getObject("event_id", UUID.class),
                row.getTimestamp("recorded_at").toInstant());
    }
}
