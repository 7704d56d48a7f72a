package org.phaseout.reporting.rollup.view;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.phaseout.reporting.rollup.domain.Row;
import org.springframework.jdbc.core.namedparam.EmptySqlParameterSource;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.namedparam.SqlParameterSource;
import org.springframework.stereotype.Component;

/** The sums of the current rows, cell by cell. They are moved by the difference, never counted up. */
@Component
class Totals {

    private static final String MOVE = """
            insert into rollup_total (district, figure, township, industry, basis, state, track, measuring_unit, cell,
                value, records)
            values (:district, :figure, :township, :industry, :basis, :state, :track, :measuringUnit, :cell,
                :value, :records)
            on conflict (district, cell) do update
            set value = rollup_total.value + excluded.value, records = rollup_total.records + excluded.records
            """;

    private static final String EMPTIED =
            "delete from rollup_total where district = :district and cell = any (:cells::text[]) and records = 0";

    private final NamedParameterJdbcTemplate jdbc;

    Totals(NamedParameterJdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    private record Move(Cell cell, BigDecimal value, long records) {

        static Move by(Row row, int sign) {
            var contribution = row.contribution().contribution();
            return new Move(Cell.of(contribution), contribution.value().multiply(BigDecimal.valueOf(sign)), sign);
        }

        Move and(Move other) {
            return new Move(cell, value.add(other.value), records + other.records);
        }

        boolean isAny() {
            return records != 0 || value.signum() != 0;
        }
    }

    /** @return the cells whose total has moved, in the order of their codes */
    Set<Cell> move(String district, Collection<Row> gone, Collection<Row> come) {
        var moves = new TreeMap<String, Move>();
        gone.stream()
                .filter(Row::isCurrent)
                .map(row -> Move.by(row, -1))
                .forEach(move -> moves.merge(move.cell().code(), move, Move::and));
        come.stream()
                .filter(Row::isCurrent)
                .map(row -> Move.by(row, 1))
                .forEach(move -> moves.merge(move.cell().code(), move, Move::and));
        moves.values().removeIf(move -> !move.isAny());
        if (!moves.isEmpty()) {
            jdbc.batchUpdate(
                    MOVE,
                    moves.values().stream()
                            .map(move -> new MapSqlParameterSource("district", district)
                                    .addValues(move.cell().columns())
                                    .addValue("value", move.value())
                                    .addValue("records", move.records()))
                            .toArray(SqlParameterSource[]::new));
            jdbc.update(
                    EMPTIED,
                    new MapSqlParameterSource("district", district)
                            .addValue("cells", moves.keySet().toArray(String[]::new)));
        }
        return moves.values().stream().map(Move::cell).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** Adds up all that is there, afresh. */
    void sumUp() {
        jdbc.update("delete from rollup_total", EmptySqlParameterSource.INSTANCE);
        jdbc.update("""
                insert into rollup_total (district, figure, township, industry, basis, state, track, measuring_unit,
                    cell, value, records)
                select district, figure, township, industry, basis, state, track, measuring_unit, cell,
                    sum(value), count(*)
                from rollup_contribution where true_until is null and known_until is null
                group by district, figure, township, industry, basis, state, track, measuring_unit, cell
                """, EmptySqlParameterSource.INSTANCE);
    }
}
