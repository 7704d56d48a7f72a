package org.phaseout.pricing.measure.view;

import java.sql.Timestamp;
import java.util.LinkedHashSet;
import java.util.List;
import org.phaseout.platform.domain.Fact;
import org.phaseout.platform.follow.Follower;
import org.phaseout.platform.ledger.Recorded;
import org.phaseout.pricing.measure.domain.MeasureEvent;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Keeps {@code measure_view} up with the ledger: each measure is folded anew from all its facts, undone ones too. */
@Component
class MeasureView implements Follower {

    static final String NAME = "measure-view";

    private final MeasureLedger ledger;
    private final JdbcClient jdbc;
    private final JsonMapper json;

    MeasureView(MeasureLedger ledger, JdbcClient jdbc, JsonMapper eventJson) {
        this.ledger = ledger;
        this.jdbc = jdbc;
        this.json = eventJson;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public void apply(List<Recorded<Fact>> batch) {
        var changed = new LinkedHashSet<String>();
        for (var recorded : batch) {
            if (recorded.fact() instanceof MeasureEvent) {
                changed.add(recorded.aggregateId());
            }
        }
        changed.forEach(id -> put(ledger.of(id)));
    }

    private void put(MeasureFacts facts) {
        var measure = MeasureDocument.of(facts);
        jdbc.sql("""
                        insert into measure_view (id, district, version, unit_id, township, state, document, recorded_at)
                        values (:id, :district, :version, :unitId, :township, :state, :document::jsonb, :at)
                        on conflict (id) do update set version = excluded.version, unit_id = excluded.unit_id,
                            township = excluded.township, state = excluded.state,
                            document = excluded.document, recorded_at = excluded.recorded_at
                            where measure_view.version < excluded.version
                        """)
                .param("id", measure.id())
                .param("district", facts.recorded().getFirst().district())
                .param("version", measure.version())
                .param("unitId", measure.unitId())
                .param("township", measure.township())
                .param("state", measure.state())
                .param("document", json.writeValueAsString(measure))
                .param("at", Timestamp.from(measure.recordedAt()))
                .update();
    }

    @Override
    public List<String> tables() {
        return List.of("measure_view");
    }

    @Override
    public void reset() {
        jdbc.sql("truncate measure_view").update();
    }
}
