package org.phaseout.reporting.rollup.view;

import java.math.BigDecimal;
import java.sql.Array;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.phaseout.reporting.rollup.domain.Figure;
import org.phaseout.reporting.rollup.view.Cells.Amount;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;

/** Reads the figures: as they are kept, or added up afresh for another day or another state of knowledge. */
@Component
public class Rollup {

    static final String SLICE = """
            and (:township::text is null or township = :township)
            and (:industry::text is null or industry = :industry)
            and (:basis::text is null or :basis = any (basis))
            and (:state::text is null or state = :state)
            and (:track::text is null or track = :track)
            and (:planYear::text is null or plan_year = :planYear)
            """;
    static final String THEN = """
            and (true_from <= :asOf::date and (true_until is null or true_until > :asOf::date)
                or :asOf::date is null and true_until is null)
            and (known_from <= :knownAt::timestamptz and (known_until is null or known_until > :knownAt::timestamptz)
                or :knownAt::timestamptz is null and known_until is null)
            and (:from::date is null or true_from >= :from::date and true_from < :until::date)
            """;
    private static final String KEPT = "select * from rollup_total where district = :district " + SLICE;
    private static final String AFRESH =
            """
            select figure, township, industry, basis, state, track, plan_year, measuring_unit,
                sum(value) as value, count(*) as records
            from rollup_contribution where district = :district
            """ + SLICE + THEN + "group by figure, township, industry, basis, state, track, plan_year, measuring_unit";

    private final JdbcClient jdbc;

    Rollup(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * One line of the board.
     *
     * @param dimension all, township, industry, basis, state, track or planYear
     * @param code within the dimension, empty for all
     * @param records how many contribute
     */
    public record Total(
            Figure figure, String measuringUnit, String dimension, String code, BigDecimal value, long records) {}

    public record CellTotal(Cell cell, Amount amount) {}

    /** All figures, whole and by each dimension. Under basis a record with several appears under each. */
    public List<Total> totals(String district, Slice slice, Then then) {
        return asked(district, slice, then, """
                        select figure, measuring_unit, dimension, code, sum(value) as value, sum(records) as records
                        from (%s) as cells cross join lateral (
                            select 'all', '' union all select 'township', township
                            union all select 'industry', industry
                            union all select 'basis', b from unnest(basis) b
                            union all select 'state', state where state <> ''
                            union all select 'track', track where track <> ''
                            union all select 'planYear', plan_year where plan_year <> '') as by_dimension (dimension, code)
                        group by figure, measuring_unit, dimension, code
                        order by figure, measuring_unit, dimension, code
                        """)
                .query((row, _) -> new Total(
                        Figure.of(row.getString("figure")).orElseThrow(),
                        row.getString("measuring_unit"),
                        row.getString("dimension"),
                        row.getString("code"),
                        row.getBigDecimal("value"),
                        row.getLong("records")))
                .list();
    }

    /** The finest totals, which add up to all others. */
    public List<CellTotal> cells(String district, Slice slice, Then then) {
        return asked(district, slice, then, """
                        select * from (%s) as cells
                        order by figure, measuring_unit, township, industry, basis, state, track, plan_year
                        """)
                .query((row, number) -> new CellTotal(
                        Cells.cell(row, number), new Amount(row.getBigDecimal("value"), row.getLong("records"))))
                .list();
    }

    private StatementSpec asked(String district, Slice slice, Then then, String sql) {
        return then.isNow()
                ? narrowed(jdbc.sql(sql.formatted(KEPT)).param("district", district), slice)
                : at(narrowed(jdbc.sql(sql.formatted(AFRESH)).param("district", district), slice), then);
    }

    static StatementSpec narrowed(StatementSpec sql, Slice slice) {
        return sql.param("township", slice.township())
                .param("industry", slice.industry())
                .param("basis", slice.basis())
                .param("state", slice.state())
                .param("track", slice.track())
                .param("planYear", slice.planYear());
    }

    static StatementSpec at(StatementSpec sql, Then then) {
        var during = then.during();
        return sql.param("asOf", then.asOf())
                .param("knownAt", moment(then.knownAt()))
                .param("from", during == null ? null : during.from())
                .param("until", during == null ? null : during.until());
    }

    private static @Nullable Object moment(@Nullable Instant knownAt) {
        return knownAt == null ? null : knownAt.atOffset(ZoneOffset.UTC);
    }

    /**
     * @param figures how many totals are kept
     * @param wrong those that differ from the sum of their records, in value or in number
     */
    public record Audit(long figures, List<String> wrong) {}

    /** Compares every kept total of the district with a fresh sum of its records. */
    public Audit audit(String district) {
        return jdbc.sql("""
                        with fresh as (
                            select cell, sum(value) as value, count(*) as records
                            from rollup_contribution
                            where district = :district and true_until is null and known_until is null group by cell),
                        kept as (select cell, value, records from rollup_total where district = :district)
                        select count(*) as figures, array_agg(cell order by cell) filter (
                            where (kept.value, kept.records) is distinct from (fresh.value, fresh.records)) as wrong
                        from kept full join fresh using (cell)
                        """)
                .param("district", district)
                .query((row, _) -> new Audit(row.getLong("figures"), texts(row.getArray("wrong"))))
                .single();
    }

    private static List<String> texts(@Nullable Array array) throws SQLException {
        return array == null ? List.of() : List.of((String[]) array.getArray());
    }
}
