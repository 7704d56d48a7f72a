package org.phaseout.reporting.rollup.view;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import org.phaseout.reporting.rollup.domain.Figure;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The figures by the month in which what they count came true (domain.md R1). They add up to the figure. A figure that is
 * told by state has no months: its records have only the month in which they came into their present state.
 */
@Component
public class Months {

    private final JdbcClient jdbc;

    Months(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @param records how many contribute */
    public record MonthTotal(Figure figure, String measuringUnit, YearMonth month, BigDecimal value, long records) {}

    /** In the order of figure, measuring unit and month; months without any are left out. */
    public List<MonthTotal> of(String district, Slice slice, Then then) {
        var sql = jdbc.sql("""
                select figure, measuring_unit, to_char(true_from, 'YYYY-MM') as month, sum(value) as value,
                    count(*) as records
                from rollup_contribution where district = :district and state = ''
                """ + Rollup.SLICE + Rollup.THEN + """
                group by figure, measuring_unit, month order by figure, measuring_unit, month
                """);
        return Rollup.at(Rollup.narrowed(sql.param("district", district), slice), then)
                .query((row, _) -> new MonthTotal(
                        Figure.of(row.getString("figure")).orElseThrow(),
                        row.getString("measuring_unit"),
                        YearMonth.parse(row.getString("month")),
                        row.getBigDecimal("value"),
                        row.getLong("records")))
                .list();
    }
}
