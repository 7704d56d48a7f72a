package org.phaseout.reporting.rollup.outbox;

import java.util.Collection;
import org.phaseout.reporting.rollup.view.Cell;
import org.phaseout.reporting.rollup.view.Cells;
import org.phaseout.reporting.rollup.view.Cells.Amount;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What was last said of each cell. */
@Component
class SaidCells {

    private final JdbcClient jdbc;

    SaidCells(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Collection<Cell> all(String district) {
        return jdbc.sql("select * from summary_cell where district = :district order by cell")
                .param("district", district)
                .query(Cells::cell)
                .list();
    }

    /** Whether the amount is not what was last said; from now on it is. 20.0 and 20 are the same. */
    boolean differs(String district, Cell cell, Amount amount) {
        return jdbc.sql("""
                        insert into summary_cell (district, cell, figure, township, industry, basis, state, track,
                            measuring_unit, value, records)
                        values (:district, :cell, :figure, :township, :industry, :basis, :state, :track,
                            :measuringUnit, :value, :records)
                        on conflict (district, cell) do update set value = excluded.value, records = excluded.records
                        where (summary_cell.value, summary_cell.records) <> (excluded.value, excluded.records)
                        """)
                        .param("district", district)
                        .params(cell.columns())
                        .param("value", amount.value())
                        .param("records", amount.records())
                        .update()
                == 1;
    }
}
