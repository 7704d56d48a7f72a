package org.phaseout.enforcement.knownunit.view;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.phaseout.platform.read.ManyRows;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What this service knows of units, which are another's. */
@Component
public class KnownUnits {

    private final JdbcClient jdbc;
    private final ManyRows rows;

    KnownUnits(JdbcClient jdbc, ManyRows rows) {
        this.jdbc = jdbc;
        this.rows = rows;
    }

    /** Keeps the newest version of each unit; an older one that comes late changes nothing. */
    public void keep(List<KnownUnit> units) {
        var newest = new LinkedHashMap<String, KnownUnit>();
        units.forEach(
                unit -> newest.merge(unit.id(), unit, (one, other) -> one.version() < other.version() ? other : one));
        rows.write("""
                insert into known_unit
                select u.* from jsonb_populate_recordset(null::known_unit, :rows::jsonb) u
                on conflict (id) do update set version = excluded.version, uscc = excluded.uscc,
                    enterprise = excluded.enterprise, township = excluded.township,
                    equipment = excluded.equipment, identified_on = excluded.identified_on,
                    event_id = excluded.event_id, recorded_at = excluded.recorded_at
                    where known_unit.version < excluded.version
                """, newest.values().stream().map(KnownUnits::columns).toList());
    }

    private static Map<String, Object> columns(KnownUnit unit) {
        return Map.of(
                "id",
                unit.id(),
                "district",
                unit.district(),
                "version",
                unit.version(),
                "uscc",
                unit.uscc(),
                "enterprise",
                unit.enterprise(),
                "township",
                unit.township(),
                "equipment",
                unit.equipment(),
                "identified_on",
                unit.identifiedOn(),
                "event_id",
                unit.eventId(),
                "recorded_at",
                unit.recordedAt().toString());
    }

    /** @param version at which it was said that the unit was identified by mistake */
    public record Mistaken(String id, long version) {}

    /** What was identified by mistake; not if it was identified anew since. */
    public void forget(List<Mistaken> mistaken) {
        rows.write(
                """
                delete from known_unit u using jsonb_populate_recordset(null::known_unit, :rows::jsonb) m
                where u.id = m.id and u.version < m.version
                """,
                mistaken.stream()
                        .map(each -> Map.of("id", each.id(), "version", each.version()))
                        .toList());
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
