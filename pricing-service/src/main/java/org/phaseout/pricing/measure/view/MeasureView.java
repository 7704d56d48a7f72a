package org.phaseout.pricing.measure.view;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.phaseout.platform.domain.Fact;
import org.phaseout.platform.follow.Follower;
import org.phaseout.platform.ledger.Recorded;
import org.phaseout.platform.read.KeptFacts;
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
    private final JsonMapper json;

    MeasureView(JdbcClient jdbc, ManyRows rows, JsonMapper eventJson) {
        this.jdbc = jdbc;
        this.rows = rows;
        this.json = eventJson;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public void apply(List<Recorded<Fact>> batch) {
        var own = batch.stream()
                .filter(recorded -> recorded.fact() instanceof MeasureEvent)
                .toList();
        if (own.isEmpty()) {
            return;
        }
        var kept = kept(own.stream().map(Recorded::aggregateId).collect(Collectors.toSet()));
        own.forEach(recorded -> kept.compute(
                recorded.aggregateId(),
                (_, facts) -> (facts == null ? KeptFacts.none(recorded.district()) : facts).with(recorded, json)));
        put(kept.values().stream().map(this::columns).toList());
    }

    private Map<String, KeptFacts> kept(Set<String> ids) {
        var kept = new LinkedHashMap<String, KeptFacts>();
        jdbc.sql("select id, district, facts from measure_view where id = any(:ids)")
                .param("ids", ids.toArray(String[]::new))
                .query(row -> {
                    kept.put(row.getString(1), KeptFacts.read(row.getString(2), row.getString(3), json));
                });
        return kept;
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
