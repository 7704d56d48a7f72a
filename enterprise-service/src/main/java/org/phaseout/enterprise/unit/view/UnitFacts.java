package org.phaseout.enterprise.unit.view;

import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.phaseout.enterprise.unit.domain.UnitEvent;
import org.phaseout.enterprise.unit.domain.UnitState;
import org.phaseout.enterprise.unit.domain.UnitState.Telling;
import org.phaseout.platform.ledger.Recorded;
import org.phaseout.platform.read.KeptFact;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** The facts of units as the view keeps them; a batch is written, and read, in one go. */
@Component
class UnitFacts {

    private final JdbcTemplate jdbc;
    private final JsonMapper json;

    UnitFacts(JdbcTemplate jdbc, JsonMapper eventJson) {
        this.jdbc = jdbc;
        this.json = eventJson;
    }

    /**
     * Keeps the facts of a batch; gives all facts of their units, by unit, in the order of their versions. Of a unit that
     * begins in the batch nothing else is there to be read.
     */
    Map<String, List<KeptFact>> with(List<Recorded<UnitEvent>> batch) {
        var kept = new LinkedHashMap<String, List<KeptFact>>();
        for (var recorded : batch) {
            kept.computeIfAbsent(recorded.aggregateId(), _ -> new ArrayList<>()).add(KeptFact.of(recorded, json));
        }
        keep(kept);
        var begunEarlier = kept.entrySet().stream()
                .filter(unit -> unit.getValue().getFirst().version() > 1)
                .map(Map.Entry::getKey)
                .toList();
        if (!begunEarlier.isEmpty()) {
            kept.putAll(of(begunEarlier));
        }
        return kept;
    }

    private void keep(Map<String, List<KeptFact>> kept) {
        jdbc.batchUpdate(
                """
                insert into unit_history (unit_id, version, fact, revision, told_by, occurred_on, recorded_at, data)
                values (?, ?, ?, ?, ?, ?, ?, ?::jsonb)
                on conflict do nothing
                """,
                kept.entrySet().stream()
                        .flatMap(unit -> unit.getValue().stream().map(fact -> row(unit.getKey(), fact)))
                        .toList());
    }

    private static Object[] row(String unit, KeptFact fact) {
        return new Object[] {
            unit,
            fact.version(),
            fact.fact(),
            fact.revision(),
            fact.by(),
            Date.valueOf(fact.occurredOn()),
            Timestamp.from(fact.recordedAt()),
            fact.data().toString()
        };
    }

    /** All facts of some units, by unit, in the order of their versions. */
    Map<String, List<KeptFact>> of(Collection<String> units) {
        var byUnit = new LinkedHashMap<String, List<KeptFact>>();
        jdbc.query(
                """
                select unit_id, version, fact, revision, told_by, occurred_on, recorded_at, data
                from unit_history where unit_id = any (?) order by unit_id, version
                """,
                row -> {
                    byUnit.computeIfAbsent(row.getString(1), _ -> new ArrayList<>())
                            .add(kept(row));
                },
                (Object) units.toArray(String[]::new));
        return byUnit;
    }

    private KeptFact kept(ResultSet row) throws SQLException {
        return new KeptFact(
                row.getLong(2),
                row.getString(3),
                row.getInt(4),
                row.getString(5),
                row.getDate(6).toLocalDate(),
                row.getTimestamp(7).toInstant(),
                json.readTree(row.getString(8)));
    }

    UnitState state(List<KeptFact> facts) {
        return UnitState.of(facts.stream().map(kept -> new Telling(kept.as(UnitEvent.class, json), kept.told())));
    }

    void forget() {
        jdbc.update("truncate unit_history");
    }
}
