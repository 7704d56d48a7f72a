package org.phaseout.reporting.rollup.view;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/** Reads the figures and the records they are made of. */
@Component
public class Rollup {

    private static final String SLICE = """
            where district = :district and figure = :figure and measuring_unit = :measuringUnit
            and (:township::text is null or township = :township)
            and (:industry::text is null or industry = :industry)
            and (:basis::text is null or :basis = any (basis))
            """;

    private final JdbcClient jdbc;

    Rollup(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * One line of the board.
     *
     * @param dimension all, township, industry or basis
     * @param code within the dimension, empty for all
     * @param records how many contribute
     */
    public record Total(
            Figure figure, String measuringUnit, String dimension, String code, BigDecimal value, long records) {}

    /** One record under a figure, with the two dates of what it says. */
    public record LineageRow(String record, BigDecimal value, LocalDate trueFrom, Instant knownFrom) {}

    /**
     * @param total the figure as it is kept
     * @param sum of the rows, added up here
     */
    public record Lineage(Slice slice, List<LineageRow> rows, BigDecimal total, BigDecimal sum) {

        public boolean addsUp() {
            return total.compareTo(sum) == 0;
        }
    }

    /**
     * @param figures how many totals are kept
     * @param wrong those that differ from the sum of their records, in value or in number
     */
    public record Audit(long figures, List<String> wrong) {}

    /** All figures, whole and by each dimension. Under basis a record with several appears under each. */
    public List<Total> totals(String district) {
        return jdbc.sql("""
                        select figure, measuring_unit, dimension, code, sum(value) as value, sum(records) as records
                        from rollup_total cross join lateral (
                            select 'all', '' union all select 'township', township
                            union all select 'industry', industry
                            union all select 'basis', b from unnest(basis) b) as by_dimension (dimension, code)
                        where district = :district
                        group by figure, measuring_unit, dimension, code
                        order by figure, measuring_unit, dimension, code
                        """)
                .param("district", district)
                .query((row, _) -> new Total(
                        Figure.of(row.getString("figure")).orElseThrow(),
                        row.getString("measuring_unit"),
                        row.getString("dimension"),
                        row.getString("code"),
                        row.getBigDecimal("value"),
                        row.getLong("records")))
                .list();
    }

    /** The records under a figure; both the kept total and the sum of the records are given, in one snapshot. */
    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    public Lineage lineage(String district, Slice slice) {
        var total = slice(district, slice, "select coalesce(sum(value), 0) from rollup_total " + SLICE)
                .query(BigDecimal.class)
                .single();
        var rows = slice(district, slice, "select * from rollup_contribution " + SLICE + "order by record_id")
                .query(Rollup::row)
                .list();
        var sum = rows.stream().map(LineageRow::value).reduce(BigDecimal.ZERO, BigDecimal::add);
        return new Lineage(slice, rows, total, sum);
    }

    private StatementSpec slice(String district, Slice slice, String sql) {
        return jdbc.sql(sql)
                .param("district", district)
                .param("figure", slice.figure().code())
                .param("measuringUnit", slice.measuringUnit())
                .param("township", slice.township())
                .param("industry", slice.industry())
                .param("basis", slice.basis());
    }

    /** Compares every kept total of the district with a fresh sum of its records. */
    public Audit audit(String district) {
        var lines = jdbc.sql("""
                        with fresh as (
                            select district, figure, township, industry, basis, measuring_unit,
                                sum(value) as value, count(*) as records
                            from rollup_contribution group by 1, 2, 3, 4, 5, 6)
                        select concat_ws('/', figure, township, industry, basis::text, measuring_unit) as key,
                            kept.value is not distinct from fresh.value
                            and kept.records is not distinct from fresh.records as right_
                        from rollup_total kept
                        full join fresh using (district, figure, township, industry, basis, measuring_unit)
                        where district = :district
                        """)
                .param("district", district)
                .query((row, _) -> row.getBoolean("right_") ? "" : row.getString("key"))
                .list();
        return new Audit(
                lines.size(), lines.stream().filter(key -> !key.isEmpty()).toList());
    }

    private static LineageRow row(ResultSet row, int number) throws SQLException {
        return new LineageRow(
                row.getString("record_id"),
                row.getBigDecimal("value"),
                Objects.requireNonNull(row.getObject("true_from", LocalDate.class)),
                row.getTimestamp("known_from").toInstant());
    }
}
