package org.phaseout.platform.read;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.phaseout.platform.domain.Fact;
import org.phaseout.platform.ledger.Recorded;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.json.JsonMapper;

/** The table of a view that keeps the facts of each aggregate beside what it shows of it, in {@code district, facts}. */
public final class KeptTable {

    private final JdbcClient jdbc;
    private final String select;
    private final JsonMapper json;

    public KeptTable(JdbcClient jdbc, String table, JsonMapper json) {
        this.jdbc = jdbc;
        this.select = "select id, district, facts from " + table + " where id = any(:ids)";
        this.json = json;
    }

    /** What is kept of each aggregate that a batch tells of, with what the batch tells. */
    public Collection<KeptFacts> with(List<Recorded<Fact>> batch, Class<? extends Fact> events) {
        var own = batch.stream()
                .filter(recorded -> events.isInstance(recorded.fact()))
                .toList();
        if (own.isEmpty()) {
            return List.of();
        }
        var kept = kept(own.stream().map(Recorded::aggregateId).collect(Collectors.toSet()));
        own.forEach(recorded -> kept.compute(
                recorded.aggregateId(),
                (_, facts) -> (facts == null ? KeptFacts.none(recorded.district()) : facts).with(recorded, json)));
        return kept.values();
    }

    private Map<String, KeptFacts> kept(Set<String> ids) {
        var kept = new LinkedHashMap<String, KeptFacts>();
        jdbc.sql(select).param("ids", ids.toArray(String[]::new)).query(row -> {
            kept.put(row.getString(1), KeptFacts.read(row.getString(2), row.getString(3), json));
        });
        return kept;
    }
}
