package org.phaseout.reporting.rollup.view;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.phaseout.platform.read.ManyRows;
import org.phaseout.reporting.record.domain.RecordKind;
import org.phaseout.reporting.record.domain.RecordRef;
import org.phaseout.reporting.rollup.domain.Contribution;
import org.phaseout.reporting.rollup.domain.Row;
import org.phaseout.reporting.rollup.domain.Row.True;
import org.phaseout.reporting.rollup.view.Contributions.Owned;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The rows of every record, those included that are true no longer or were once known and no longer are. */
@Component
class ContributionTable {

    private static final String ADD = """
            insert into rollup_contribution
            select r.* from jsonb_populate_recordset(null::rollup_contribution, :rows::jsonb) r
            """;
    private static final String TAKE = """
            delete from rollup_contribution c
            using jsonb_populate_recordset(null::rollup_contribution, :rows::jsonb) r
            where (c.district, c.kind, c.record_id, c.cell, c.true_from, c.known_from)
                = (r.district, r.kind, r.record_id, r.cell, r.true_from, r.known_from)
                and c.true_until is not distinct from r.true_until
            """;

    private final JdbcClient jdbc;
    private final ManyRows many;

    ContributionTable(JdbcClient jdbc, ManyRows many) {
        this.jdbc = jdbc;
        this.many = many;
    }

    /** Records without any are left out. */
    Map<RecordRef, Set<Row>> rows(String district, List<RecordRef> records) {
        return jdbc
                .sql("""
                        select c.* from rollup_contribution c
                        join unnest(:kinds::text[], :ids::text[]) as asked (kind, record_id) using (kind, record_id)
                        where district = :district
                        """)
                .param("district", district)
                .param(
                        "kinds",
                        records.stream().map(record -> record.kind().code()).toArray(String[]::new))
                .param("ids", records.stream().map(RecordRef::id).toArray(String[]::new))
                .query(ContributionTable::owned)
                .list()
                .stream()
                .collect(groupingBy(Owned::record, mapping(Owned::row, toSet())));
    }

    void take(List<Owned> rows) {
        many.write(TAKE, lines(rows));
    }

    void add(List<Owned> rows) {
        many.write(ADD, lines(rows));
    }

    void forget(Set<RecordKind> kinds) {
        jdbc.sql("delete from rollup_contribution where kind = any (:kinds::text[])")
                .param("kinds", kinds.stream().map(RecordKind::code).toArray(String[]::new))
                .update();
    }

    private static List<Map<String, Object>> lines(List<Owned> rows) {
        return rows.stream().map(ContributionTable::columns).toList();
    }

    private static Map<String, Object> columns(Owned owned) {
        var held = owned.row().contribution();
        var columns = new HashMap<String, Object>(owned.cell().columns());
        columns.put("district", owned.record().district());
        columns.put("kind", owned.record().kind().code());
        columns.put("record_id", owned.record().id());
        columns.put("value", held.contribution().value());
        columns.put("true_from", held.from().toString());
        columns.put("known_from", owned.row().knownFrom().toString());
        if (held.until() != null) {
            columns.put("true_until", held.until().toString());
        }
        if (owned.row().knownUntil() != null) {
            columns.put("known_until", owned.row().knownUntil().toString());
        }
        return columns;
    }

    private static Owned owned(ResultSet row, int number) throws SQLException {
        var record = new RecordRef(
                row.getString("district"), RecordKind.of(row.getString("kind")), row.getString("record_id"));
        return new Owned(record, row(row, number));
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
