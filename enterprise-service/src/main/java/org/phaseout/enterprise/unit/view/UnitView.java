package org.phaseout.enterprise.unit.view;

import java.sql.Timestamp;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.phaseout.enterprise.unit.domain.UnitEvent;
import org.phaseout.platform.domain.Fact;
import org.phaseout.platform.follow.Follower;
import org.phaseout.platform.ledger.Recorded;
import org.phaseout.platform.read.KeptFact;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Keeps {@code unit_view} up with the ledger: the facts of each unit of a batch are put together as the unit does it. */
@Component
class UnitView implements Follower {

    static final String NAME = "unit-view";

    private final JdbcTemplate jdbc;
    private final UnitFacts facts;
    private final JsonMapper json;

    UnitView(JdbcTemplate jdbc, UnitFacts facts, JsonMapper eventJson) {
        this.jdbc = jdbc;
        this.facts = facts;
        this.json = eventJson;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public void apply(List<Recorded<Fact>> batch) {
        var ofUnits = batch.stream()
                .filter(recorded -> recorded.fact() instanceof UnitEvent)
                .map(UnitView::ofUnit)
                .toList();
        if (ofUnits.isEmpty()) {
            return;
        }
        var districts =
                ofUnits.stream().collect(Collectors.toMap(Recorded::aggregateId, Recorded::district, (one, _) -> one));
        put(facts.with(ofUnits), districts);
    }

    @SuppressWarnings("unchecked") // the fact was looked at
    private static Recorded<UnitEvent> ofUnit(Recorded<? extends Fact> recorded) {
        return (Recorded<UnitEvent>) recorded;
    }

    private void put(Map<String, List<KeptFact>> units, Map<String, String> districts) {
        jdbc.batchUpdate(
                """
                insert into unit_view
                    (id, district, version, uscc, township, industry, state, overdue, document, recorded_at)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?::jsonb, ?)
                on conflict (id) do update set version = excluded.version, uscc = excluded.uscc,
                    township = excluded.township, industry = excluded.industry, state = excluded.state,
                    overdue = excluded.overdue, document = excluded.document, recorded_at = excluded.recorded_at
                    where unit_view.version < excluded.version
                """,
                units.entrySet().stream()
                        .map(unit -> row(districts.get(unit.getKey()), unit.getValue()))
                        .toList());
    }

    private Object[] row(@Nullable String district, List<KeptFact> kept) {
        var state = facts.state(kept);
        var recordedAt = kept.getLast().recordedAt();
        var document = UnitDocument.of(state, recordedAt);
        return new Object[] {
            document.id(),
            district,
            document.version(),
            document.uscc(),
            document.township(),
            document.industryCode(),
            document.state(),
            document.flags().overdue(),
            json.writeValueAsString(document),
            Timestamp.from(recordedAt)
        };
    }

    @Override
    public List<String> tables() {
        return List.of("unit_view", "unit_history");
    }

    @Override
    public void reset() {
        facts.forget();
        jdbc.update("truncate unit_view");
    }
}
