package org.phaseout.enterprise.enterprise.view;

import java.sql.Timestamp;
import java.util.List;
import java.util.stream.Collectors;
import org.phaseout.enterprise.enterprise.domain.EnterpriseEvent;
import org.phaseout.enterprise.enterprise.domain.EnterpriseEvent.EnterpriseRegistered;
import org.phaseout.enterprise.enterprise.domain.EnterpriseFacts;
import org.phaseout.enterprise.enterprise.domain.EnterpriseFacts.Name;
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

/** Keeps {@code enterprise_view} up with the ledger. */
@Component
class EnterpriseView implements Follower {

    static final String NAME = "enterprise-view";

    private final NamedParameterJdbcTemplate jdbc;
    private final KeptTable kept;
    private final JsonMapper json;

    EnterpriseView(NamedParameterJdbcTemplate jdbc, JsonMapper eventJson) {
        this.jdbc = jdbc;
        this.kept = new KeptTable(JdbcClient.create(jdbc), "enterprise_view", eventJson);
        this.json = eventJson;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public void apply(List<Recorded<Fact>> batch) {
        put(kept.with(batch, EnterpriseEvent.class).stream().map(this::row).toArray(MapSqlParameterSource[]::new));
    }

    private MapSqlParameterSource row(KeptFacts kept) {
        var facts = EnterpriseFacts.NONE;
        EnterpriseRegistered told = null;
        for (var fact : kept.facts()) {
            var event = fact.as(EnterpriseEvent.class, json);
            facts = facts.with(event, fact.told());
            told = event instanceof EnterpriseRegistered registered ? registered : told;
        }
        if (told == null) {
            throw new IllegalStateException("facts of an enterprise begin with its registration");
        }
        var registered = facts.registration().orElse(told);
        var document = EnterpriseDocument.of(facts, registered, kept.facts());
        return new MapSqlParameterSource()
                .addValue("id", document.id())
                .addValue("district", kept.district())
                .addValue("version", document.version())
                .addValue("uscc", document.uscc())
                .addValue("name", document.name())
                .addValue(
                        "names",
                        facts.names().stream().map(Name::name).distinct().collect(Collectors.joining("\n")))
                .addValue("township", document.township())
                .addValue("document", json.writeValueAsString(document))
                .addValue("facts", kept.write(json))
                .addValue("history", json.writeValueAsString(kept.lines(facts.history())))
                .addValue("at", Timestamp.from(document.recordedAt()));
    }

    private void put(MapSqlParameterSource[] rows) {
        jdbc.batchUpdate("""
                insert into enterprise_view (id, district, version, uscc, name, names, township, document, facts,
                                             history, recorded_at)
                values (:id, :district, :version, :uscc, :name, :names, :township, :document::jsonb, :facts::jsonb,
                        :history::jsonb, :at)
                on conflict (id) do update set version = excluded.version, uscc = excluded.uscc,
                    name = excluded.name, names = excluded.names, township = excluded.township,
                    document = excluded.document, facts = excluded.facts, history = excluded.history,
                    recorded_at = excluded.recorded_at
                """, rows);
    }

    @Override
    public List<String> tables() {
        return List.of("enterprise_view");
    }

    @Override
    public void reset() {
        jdbc.getJdbcOperations().execute("truncate enterprise_view");
    }
}
