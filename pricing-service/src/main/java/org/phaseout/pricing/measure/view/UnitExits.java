package org.phaseout.pricing.measure.view;

import static java.util.Comparator.comparingLong;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.phaseout.platform.read.ManyRows;
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
    private final ManyRows rows;

    UnitExits(JdbcClient jdbc, ManyRows rows) {
        this.jdbc = jdbc;
        this.rows = rows;
    }

    private record Place(String district, String unitId, long version) {}

    /** The exits of some units, to which a batch adds and from which it takes, message by message. */
    public static final class Known {

        private final Map<Place, Cause> exits;
        private final Map<Place, Cause> kept = new LinkedHashMap<>();
        private final Set<Place> forgotten = new LinkedHashSet<>();

        private Known(Map<Place, Cause> exits) {
            this.exits = exits;
        }

        public void keep(String district, String unitId, Cause exit) {
            var place = new Place(district, unitId, exit.unitVersion());
            exits.putIfAbsent(place, exit);
            kept.put(place, exit);
        }

        /** U12: it was voided or corrected; a corrected one is told once more. */
        public void forget(String district, String unitId, Cause exit) {
            var place = new Place(district, unitId, exit.unitVersion());
            exits.remove(place);
            kept.remove(place);
            forgotten.add(place);
        }

        /** Oldest first. */
        public List<Cause> of(String district, String unitId) {
            return exits.entrySet().stream()
                    .filter(exit -> exit.getKey().unitId().equals(unitId)
                            && exit.getKey().district().equals(district))
                    .map(Map.Entry::getValue)
                    .sorted(comparingLong(Cause::unitVersion))
                    .toList();
        }
    }

    public Known of(Collection<String> unitIds) {
        var exits = new HashMap<Place, Cause>();
        if (!unitIds.isEmpty()) {
            jdbc.sql("select district, unit_id, version, fact from unit_exit where unit_id = any(:units)")
                    .param("units", unitIds.toArray(String[]::new))
                    .query(row -> {
                        exits.put(
                                new Place(row.getString(1), row.getString(2), row.getLong(3)),
                                new Cause(row.getLong(3), row.getString(4)));
                    });
        }
        return new Known(exits);
    }

    /** Keeps what was added, and forgets what was taken away. */
    public void keep(Known known) {
        rows.write("""
                delete from unit_exit e using jsonb_populate_recordset(null::unit_exit, :rows::jsonb) r
                where (e.district, e.unit_id, e.version) = (r.district, r.unit_id, r.version)
                """, known.forgotten.stream().map(UnitExits::columns).toList());
        rows.write(
                """
                insert into unit_exit
                select r.* from jsonb_populate_recordset(null::unit_exit, :rows::jsonb) r
                on conflict do nothing
                """,
                known.kept.entrySet().stream()
                        .map(exit -> {
                            var columns = new HashMap<>(columns(exit.getKey()));
                            columns.put("fact", exit.getValue().fact());
                            return columns;
                        })
                        .toList());
    }

    private static Map<String, Object> columns(Place place) {
        return Map.of("district", place.district(), "unit_id", place.unitId(), "version", place.version());
    }

    public void forgetAll() {
        jdbc.sql("truncate unit_exit").update();
    }
}
