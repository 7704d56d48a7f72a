package org.phaseout.reporting.rollup.view;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.phaseout.reporting.record.domain.RecordKind;
import org.phaseout.reporting.record.domain.RecordRef;
import org.phaseout.reporting.rollup.domain.Contribution;
import org.phaseout.reporting.rollup.domain.Row;
import org.phaseout.reporting.rollup.domain.Row.True;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.namedparam.SqlParameterSource;
import org.springframework.stereotype.Component;

/** The rows of every record, those included that are true no longer or were once known and no longer are. */
@Component
class ContributionTable {

    private static final String ADD = """
            insert into rollup_contribution (district, kind, record_id, figure, township, industry, basis, state, track,
                measuring_unit, cell, value, true_from, true_until, known_from, known_until)
            values (:district, :kind, :record, :figure, :township, :industry, :basis, :state, :track,
                :measuringUnit, :cell, :value, :trueFrom, :trueUntil, :knownFrom, :knownUntil)
            """;
    private static final String TAKE = """
            delete from rollup_contribution
            where district = :district and kind = :kind and record_id = :record and cell = :cell
                and true_from = :trueFrom and true_until is not distinct from cast(:trueUntil as date)
                and known_from = :knownFrom
            """;

    private final NamedParameterJdbcTemplate jdbc;

    ContributionTable(NamedParameterJdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    Set<Row> rows(RecordRef record) {
        return new HashSet<>(jdbc.query("""
                select * from rollup_contribution
                where district = :district and kind = :kind and record_id = :record
                """, named(record), ContributionTable::row));
    }

    void take(RecordRef record, Collection<Row> rows) {
        write(TAKE, record, rows);
    }

    void add(RecordRef record, Collection<Row> rows) {
        write(ADD, record, rows);
    }

    void forget(Set<RecordKind> kinds) {
        jdbc.update(
                "delete from rollup_contribution where kind = any (:kinds::text[])",
                new MapSqlParameterSource(
                        "kinds", kinds.stream().map(RecordKind::code).toArray(String[]::new)));
    }

    private void write(String sql, RecordRef record, Collection<Row> rows) {
        if (!rows.isEmpty()) {
            jdbc.batchUpdate(sql, rows.stream().map(row -> columns(record, row)).toArray(SqlParameterSource[]::new));
        }
    }

    private static MapSqlParameterSource named(RecordRef record) {
        return new MapSqlParameterSource("district", record.district())
                .addValue("kind", record.kind().code())
                .addValue("record", record.id());
    }

    private static MapSqlParameterSource columns(RecordRef record, Row row) {
        var held = row.contribution();
        return named(record)
                .addValues(Cell.of(held.contribution()).columns())
                .addValue("value", held.contribution().value())
                .addValue("trueFrom", held.from())
                .addValue("trueUntil", held.until())
                .addValue("knownFrom", row.knownFrom().atOffset(ZoneOffset.UTC))
                .addValue("knownUntil", moment(row.knownUntil()));
    }

    private static @Nullable OffsetDateTime moment(@Nullable Instant known) {
        return known == null ? null : known.atOffset(ZoneOffset.UTC);
    }

    private static Row row(ResultSet row, int number) throws SQLException {
        var cell = Cells.cell(row, number);
        var contribution =
                new Contribution(cell.figure(), cell.dimensions(), cell.measuringUnit(), row.getBigDecimal("value"));
        var until = row.getTimestamp("known_until");
        return new Row(
                new True(
                        contribution,
                        Objects.requireNonNull(row.getObject("true_from", LocalDate.class)),
                        row.getObject("true_until", LocalDate.class)),
                row.getTimestamp("known_from").toInstant(),
                until == null ? null : until.toInstant());
    }
}
