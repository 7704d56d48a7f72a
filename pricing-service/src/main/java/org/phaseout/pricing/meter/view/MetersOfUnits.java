package org.phaseout.pricing.meter.view;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.phaseout.pricing.meter.domain.MeterEvent.Reading;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Which meters have measured a unit, and up to which version of each, as far as the ledger has been read. */
@Component
public class MetersOfUnits {

    private final JdbcClient jdbc;

    MetersOfUnits(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private record Place(String district, String unitId, String meterId) {}

    /** What was known of some units before a batch, and what is learned in it. */
    public static final class Known {

        private final Map<Place, Long> before;
        private final Map<Place, Long> learned = new LinkedHashMap<>();

        private Known(Map<Place, Long> before) {
            this.before = before;
        }

        public void read(Reading reading, String district, long version) {
            learned.put(new Place(district, reading.unitId(), reading.meterId()), version);
        }

        /** The version up to which each meter of a unit is known, by the meter. */
        public Map<String, Long> metersOf(String unitId) {
            var meters = new TreeMap<String, Long>();
            for (var known : List.of(before, learned)) {
                known.forEach((place, version) -> {
                    if (place.unitId().equals(unitId)) {
                        meters.put(place.meterId(), version);
                    }
                });
            }
            return meters;
        }
    }

    public Known of(List<String> unitIds) {
        var before = new LinkedHashMap<Place, Long>();
        if (!unitIds.isEmpty()) {
            jdbc.sql("select district, unit_id, meter_id, version from meter_of_unit where unit_id = any(:units)")
                    .param("units", unitIds.toArray(String[]::new))
                    .query(row -> {
                        before.put(new Place(row.getString(1), row.getString(2), row.getString(3)), row.getLong(4));
                    });
        }
        return new Known(before);
    }

    /** Keeps what was learned. */
    public void keep(Known known) {
        if (known.learned.isEmpty()) {
            return;
        }
        var units = new ArrayList<String>();
        var meters = new ArrayList<String>();
        var districts = new ArrayList<String>();
        known.learned.keySet().forEach(place -> {
            units.add(place.unitId());
            meters.add(place.meterId());
            districts.add(place.district());
        });
        jdbc.sql("""
                        insert into meter_of_unit (district, unit_id, meter_id, version)
                        select * from unnest(:districts::text[], :units::text[], :meters::text[], :versions::bigint[])
                        on conflict (unit_id, meter_id) do update
                            set version = greatest(meter_of_unit.version, excluded.version)
                        """)
                .param("districts", districts.toArray(String[]::new))
                .param("units", units.toArray(String[]::new))
                .param("meters", meters.toArray(String[]::new))
                .param("versions", known.learned.values().toArray(Long[]::new))
                .update();
    }

    public void forgetAll() {
        jdbc.sql("truncate meter_of_unit").update();
    }
}
