package org.phaseout.pricing.meter.view;

import java.sql.Timestamp;
import java.util.List;
import org.phaseout.platform.domain.Fact;
import org.phaseout.platform.follow.Follower;
import org.phaseout.platform.ledger.Recorded;
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

    MeterView(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public void apply(List<Recorded<Fact>> batch) {
        for (var recorded : batch) {
            if (recorded.fact() instanceof MeterEvent event) {
                switch (event) {
                    case MeterRead read -> put(read, recorded);
                    case MeterReadingCorrected corrected -> {
                        undo(corrected.meterId(), corrected.version(), recorded.version());
                        put(corrected, recorded);
                    }
                    case MeterReckonedAgain _ -> {} // read as EstimatesTold: no reading has changed
                    case MeterReadingVoided voided -> undo(voided.meterId(), voided.version(), recorded.version());
                }
            }
        }
    }

    private void put(Reading reading, Recorded<Fact> recorded) {
        jdbc.sql("""
                        insert into meter_reading (meter_id, version, district, unit_id, month, kilowatt_hours,
                                                   reading_version, occurred_on, recorded_at)
                        values (:meterId, :version, :district, :unitId, :month, :kilowattHours,
                                :readingVersion, :occurredOn, :recordedAt)
                        on conflict (meter_id, version) do nothing
                        """)
                .param("meterId", reading.meterId())
                .param("version", recorded.version())
                .param("district", recorded.district())
                .param("unitId", reading.unitId())
                .param("month", reading.month().toString())
                .param("kilowattHours", reading.kilowattHours())
                .param("readingVersion", reading.readingVersion())
                .param("occurredOn", recorded.occurredOn())
                .param("recordedAt", Timestamp.from(recorded.recordedAt()))
                .update();
    }

    private void undo(String meterId, long version, long by) {
        jdbc.sql("update meter_reading set undone_by = ? where meter_id = ? and version = ?")
                .params(by, meterId, version)
                .update();
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
