package org.phaseout.enterprise.plan.view;

import java.sql.Timestamp;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.phaseout.enterprise.plan.domain.PlanEvent;
import org.phaseout.enterprise.plan.domain.PlanEvent.PlanOpened;
import org.phaseout.enterprise.plan.domain.PlanFacts;
import org.phaseout.enterprise.plan.domain.PlanFacts.Standing;
import org.phaseout.platform.domain.Fact;
import org.phaseout.platform.follow.Follower;
import org.phaseout.platform.ledger.Recorded;
import org.phaseout.platform.read.KeptFacts;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Keeps {@code plan_view} up with the ledger. */
@Component
class PlanView implements Follower {

    static final String NAME = "plan-view";

    private final NamedParameterJdbcTemplate jdbc;
    private final JsonMapper json;

    PlanView(NamedParameterJdbcTemplate jdbc, JsonMapper eventJson) {
        this.jdbc = jdbc;
        this.json = eventJson;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public void apply(List<Recorded<Fact>> batch) {
        var own = batch.stream()
                .filter(recorded -> recorded.fact() instanceof PlanEvent)
                .toList();
        if (own.isEmpty()) {
            return;
        }
        var kept = kept(own.stream().map(Recorded::aggregateId).collect(Collectors.toSet()));
        own.forEach(recorded -> kept.compute(
                recorded.aggregateId(),
                (_, facts) -> (facts == null ? KeptFacts.none(recorded.district()) : facts).with(recorded, json)));
        put(kept.values().stream().map(this::row).toArray(MapSqlParameterSource[]::new));
    }

    private Map<String, KeptFacts> kept(Set<String> ids) {
        var kept = new LinkedHashMap<String, KeptFacts>();
        jdbc.query("select id, district, facts from plan_view where id in (:ids)", Map.of("ids", ids), row -> {
            kept.put(row.getString(1), KeptFacts.read(row.getString(2), row.getString(3), json));
        });
        return kept;
    }

    private MapSqlParameterSource row(KeptFacts kept) {
        var facts = PlanFacts.NONE;
        PlanOpened told = null;
        for (var fact : kept.facts()) {
            var event = fact.as(PlanEvent.class, json);
            facts = facts.with(event, fact.told());
            told = event instanceof PlanOpened opened ? opened : told;
        }
        if (told == null) {
            throw new IllegalStateException("facts of a plan begin with its opening");
        }
        var opened = facts.opening().map(Standing::fact).orElse(told);
        var document = PlanDocument.of(facts, opened, kept.facts());
        return new MapSqlParameterSource()
                .addValue("id", document.id())
                .addValue("district", kept.district())
                .addValue("version", document.version())
                .addValue("township", document.township())
                .addValue("year", document.year())
                .addValue("state", document.state())
                .addValue("document", json.writeValueAsString(document))
                .addValue("facts", kept.write(json))
                .addValue("history", json.writeValueAsString(kept.lines(facts.history())))
                .addValue("at", Timestamp.from(document.recordedAt()));
    }

    private void put(MapSqlParameterSource[] rows) {
        jdbc.batchUpdate("""
                insert into plan_view (id, district, version, township, year, state, document, facts, history, recorded_at)
                values (:id, :district, :version, :township, :year, :state, :document::jsonb, :facts::jsonb,
                        :history::jsonb, :at)
                on conflict (id) do update set version = excluded.version, township = excluded.township,
                    year = excluded.year, state = excluded.state,
                    document = excluded.document, facts = excluded.facts, history = excluded.history,
                    recorded_at = excluded.recorded_at
                """, rows);
    }

    @Override
    public List<String> tables() {
        return List.of("plan_view");
    }

    @Override
    public void reset() {
        jdbc.getJdbcOperations().execute("truncate plan_view");
    }
}
