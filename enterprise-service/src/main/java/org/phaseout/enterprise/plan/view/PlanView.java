package org.phaseout.enterprise.plan.view;

import java.sql.Timestamp;
import java.util.List;
import org.phaseout.enterprise.plan.domain.PlanEvent;
import org.phaseout.enterprise.plan.domain.PlanEvent.PlanOpened;
import org.phaseout.enterprise.plan.domain.PlanFacts;
import org.phaseout.enterprise.plan.domain.PlanFacts.Standing;
import org.phaseout.platform.domain.Fact;
import org.phaseout.platform.follow.Follower;
import org.phaseout.platform.ledger.Recorded;
import org.phaseout.platform.read.KeptFacts;
import org.phaseout.platform.read.KeptTable;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Keeps {@code plan_view} up with the ledger. */
@Component
class PlanView implements Follower {

    static final String NAME = "plan-view";

    private final NamedParameterJdbcTemplate jdbc;
    private final KeptTable kept;
    private final JsonMapper json;

    PlanView(NamedParameterJdbcTemplate jdbc, JsonMapper eventJson) {
        this.jdbc = jdbc;
        this.kept = new KeptTable(JdbcClient.create(jdbc), "plan_view", eventJson);
        this.json = eventJson;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public void apply(List<Recorded<Fact>> batch) {
        put(kept.with(batch, PlanEvent.class).stream().map(this::row).toArray(MapSqlParameterSource[]::new));
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
