package org.phaseout.pricing.meter.view;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.phaseout.platform.domain.Fact;
import org.phaseout.platform.follow.Follower;
import org.phaseout.platform.ledger.Recorded;
import org.phaseout.platform.read.ManyRows;
import org.phaseout.pricing.meter.domain.MeterEvent;
import org.phaseout.pricing.meter.domain.MeterEvent.MeterRead;
import org.phaseout.pricing.meter.domain.MeterEvent.MeterReadingCorrected;
import org.phaseout.pricing.meter.domain.MeterEvent.MeterReadingVoided;
import org.phaseout.pricing.meter.domain.MeterEvent.MeterReckonedAgain;
import org.phaseout.pricing.meter.domain.MeterEvent.Reading;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps {@code meter_reading} up with the ledger: every version of every reading, and what undid it. */
@Component
class MeterView implements Follower {

    static final String NAME = "meter-view";

    private final JdbcClient jdbc;
    private final ManyRows rows;

    MeterView(JdbcClient jdbc, ManyRows rows) {
        this.jdbc = jdbc;
        this.rows = rows;
    }

    @Override
    public String name() {
        return NAME;
    }

    /** Readings first: what undoes one comes after it, in the same batch or a later one. */
    @Override
    public void apply(List<Recorded<Fact>> batch) {
        var readings = new ArrayList<Map<String, Object>>();
        var undone = new LinkedHashMap<Place, Long>();
        for (var recorded : batch) {
            if (recorded.fact() instanceof MeterEvent event) {
                switch (event) {
                    case MeterRead read -> readings.add(columns(read, recorded));
                    case MeterReadingCorrected corrected -> {
                        undone.put(new Place(corrected.meterId(), corrected.version()), recorded.version());
                        readings.add(columns(corrected, recorded));
                    }
                    case MeterReckonedAgain _ -> {} // read as EstimatesTold: no reading has changed
                    case MeterReadingVoided voided ->
                        undone.put(new Place(voided.meterId(), voided.version()), recorded.version());
                }
            }
        }
        put(readings);
        undo(undone);
    }

    private record Place(String meterId, long version) {}

    private static Map<String, Object> columns(Reading reading, Recorded<Fact> recorded) {
        return Map.of(
                "meter_id",
                reading.meterId(),
                "version",
                recorded.version(),
                "district",
                recorded.district(),
                "unit_id",
                reading.unitId(),
                "month",
                reading.month().toString(),
                "kilowatt_hours",
                reading.kilowattHours(),
                "reading_version",
                reading.readingVersion(),
                "occurred_on",
                recorded.occurredOn().toString(),
                "recorded_at",
                recorded.recordedAt().toString());
    }

    private void put(List<Map<String, Object>> readings) {
        rows.write("""
                insert into meter_reading
                select r.* from jsonb_populate_recordset(null::meter_reading, :rows::jsonb) r
                on conflict (meter_id, version) do nothing
                """, readings);
    }

    private void undo(Map<Place, Long> undone) {
        rows.write(
                """
                update meter_reading r set undone_by = u.undone_by
                from jsonb_populate_recordset(null::meter_reading, :rows::jsonb) u
                where (r.meter_id, r.version) = (u.meter_id, u.version)
                """,
                undone.entrySet().stream()
                        .map(each -> Map.<String, Object>of(
                                "meter_id", each.getKey().meterId(),
                                "version", each.getKey().version(),
                                "undone_by", each.getValue()))
                        .toList());
    }

    @Override
    public List<String> tables() {
        return List.of("meter_reading");
    }

    @Override
    public void reset() {
        jdbc.sql("truncate meter_reading").update();
    }
}
