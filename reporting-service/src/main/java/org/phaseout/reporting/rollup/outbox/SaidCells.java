package org.phaseout.reporting.rollup.outbox;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.phaseout.reporting.rollup.view.Cell;
import org.phaseout.reporting.rollup.view.Cells;
import org.phaseout.reporting.rollup.view.Cells.Amount;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** What was last said of each cell. */
@Component
class SaidCells {

    private final JdbcClient jdbc;
    private final JsonMapper json;

    SaidCells(JdbcClient jdbc, @Qualifier("eventJson") JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    Collection<Cell> all(String district) {
        return jdbc.sql("select * from summary_cell where district = :district order by cell")
                .param("district", district)
                .query(Cells::cell)
                .list();
    }

    /** Those of the amounts that are not what was last said; from now on they are. 20.0 and 20 are the same. */
    Set<String> differing(String district, Map<Cell, Amount> amounts) {
        var lines = amounts.entrySet().stream()
                .map(each -> columns(district, each.getKey(), each.getValue()))
                .toList();
        return Set.copyOf(jdbc.sql("""
                        insert into summary_cell (district, cell, figure, township, industry, basis, state, track, plan_year,
                            measuring_unit, value, records)
                        select district, cell, figure, township, industry, basis, state, track, plan_year,
                            measuring_unit, value, records
                        from jsonb_populate_recordset(null::summary_cell, :cells::jsonb)
                        on conflict (district, cell) do update set value = excluded.value, records = excluded.records
                        where (summary_cell.value, summary_cell.records) <> (excluded.value, excluded.records)
                        returning cell
                        """)
                .param("cells", json.writeValueAsString(lines))
                .query(String.class)
                .list());
    }

    private static Map<String, Object> columns(String district, Cell cell, Amount amount) {
        var columns = new HashMap<String, Object>(cell.columns());
        columns.put("district", district);
        columns.put("value", amount.value());
        columns.put("records", amount.records());
        return columns;
    }
}
