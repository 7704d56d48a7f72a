package org.phaseout.pricing.measure.view;

import java.util.List;
import java.util.Map;
import org.phaseout.platform.domain.Fact;
import org.phaseout.platform.follow.Follower;
import org.phaseout.platform.ledger.Recorded;
import org.phaseout.platform.read.KeptFacts;
import org.phaseout.platform.read.KeptTable;
import org.phaseout.platform.read.ManyRows;
import org.phaseout.pricing.measure.domain.MeasureEvent;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Keeps {@code measure_view} up with the ledger: each measure is folded anew from all its facts, undone ones too. */
@Component
class MeasureView implements Follower {

    static final String NAME = "measure-view";

    private final JdbcClient jdbc;
    private final ManyRows rows;
    private final KeptTable kept;
    private final JsonMapper json;

    MeasureView(JdbcClient jdbc, ManyRows rows, JsonMapper eventJson) {
        this.jdbc = jdbc;
        this.rows = rows;
        this.kept = new KeptTable(jdbc, "measure_view", eventJson);
        this.json = eventJson;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public void apply(List<Recorded<Fact>> batch) {
        put(kept.with(batch, MeasureEvent.class).stream().map(this::columns).toList());
    }

    private Map<String, Object> columns(KeptFacts kept) {
        var measure = MeasureDocument.of(kept, json);
        return Map.of(
                "id",
                measure.id(),
                "district",
                kept.district(),
                "version",
                measure.version(),
                "unit_id",
                measure.unitId(),
                "township",
                measure.township(),
                "state",
                measure.state(),
                "document",
                measure,
                "facts",
                kept.facts(),
                "recorded_at",
                measure.recordedAt().toString());
    }

    private void put(List<Map<String, Object>> measures) {
        rows.write("""
                insert into measure_view
                select m.* from jsonb_populate_recordset(null::measure_view, :rows::jsonb) m
                on conflict (id) do update set version = excluded.version, unit_id = excluded.unit_id,
                    township = excluded.township, state = excluded.state,
                    document = excluded.document, facts = excluded.facts, recorded_at = excluded.recorded_at
                """, measures);
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
