package org.phaseout.reporting.rollup.view;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.phaseout.reporting.rollup.view.Contributions.Owned;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** The sums of the current rows, cell by cell. They are moved by the difference, never counted up. */
@Component
class Totals {

    private static final String MOVE = """
            insert into rollup_total
            select m.* from jsonb_populate_recordset(null::rollup_total, :moves::jsonb) m
            on conflict (district, cell) do update
            set value = rollup_total.value + excluded.value, records = rollup_total.records + excluded.records
            """;
    private static final String EMPTIED =
            "delete from rollup_total where district = :district and cell = any (:cells::text[]) and records = 0";

    private final JdbcClient jdbc;
    private final JsonMapper json;

    Totals(JdbcClient jdbc, @Qualifier("eventJson") JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    private record Move(Cell cell, BigDecimal value, long records) {

        static Move by(Owned owned, int sign) {
            var value = owned.row().contribution().contribution().value();
            return new Move(owned.cell(), value.multiply(BigDecimal.valueOf(sign)), sign);
        }

        Move and(Move other) {
            return new Move(cell, value.add(other.value), records + other.records);
        }

        boolean isAny() {
            return records != 0 || value.signum() != 0;
        }

        Map<String, Object> columns(String district) {
            var columns = new HashMap<String, Object>(cell.columns());
            columns.put("district", district);
            columns.put("value", value);
            columns.put("records", records);
            return columns;
        }
    }

    /** @return the cells whose total has moved */
    Set<Cell> move(String district, Collection<Owned> gone, Collection<Owned> come) {
        var moves = new TreeMap<String, Move>();
        gone.forEach(owned -> move(moves, owned, -1));
        come.forEach(owned -> move(moves, owned, 1));
        moves.values().removeIf(move -> !move.isAny());
        if (!moves.isEmpty()) {
            var lines =
                    moves.values().stream().map(move -> move.columns(district)).toList();
            jdbc.sql(MOVE).param("moves", json.writeValueAsString(lines)).update();
            jdbc.sql(EMPTIED)
                    .param("district", district)
                    .param("cells", moves.keySet().toArray(String[]::new))
                    .update();
        }
        return moves.values().stream().map(Move::cell).collect(Collectors.toSet());
    }

    private static void move(Map<String, Move> moves, Owned owned, int sign) {
        if (owned.row().isCurrent()) {
            var move = Move.by(owned, sign);
            moves.merge(move.cell().code(), move, Move::and);
        }
    }

    /** Adds up all that is there, afresh. */
    void sumUp() {
        jdbc.sql("delete from rollup_total").update();
        jdbc.sql("""
                insert into rollup_total (district, figure, township, industry, basis, state, track, plan_year,
                    measuring_unit, cell, value, records)
                select district, figure, township, industry, basis, state, track, plan_year,
                    measuring_unit, cell, sum(value), count(*)
                from rollup_contribution where true_until is null and known_until is null
                group by district, figure, township, industry, basis, state, track, plan_year, measuring_unit, cell
                """).update();
    }
}
