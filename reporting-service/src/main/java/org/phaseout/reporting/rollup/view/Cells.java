package org.phaseout.reporting.rollup.view;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.phaseout.reporting.rollup.domain.Contribution.Dimensions;
import org.phaseout.reporting.rollup.domain.Figure;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads the kept totals cell by cell. */
@Component
public class Cells {

    private final JdbcClient jdbc;

    Cells(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @param records how many make up the value; a cell without any has the value 0 */
    public record Amount(BigDecimal value, long records) {

        public static final Amount NOTHING = new Amount(BigDecimal.ZERO, 0);
    }

    public Collection<Cell> all(String district) {
        return jdbc.sql("select * from rollup_total where district = :district")
                .param("district", district)
                .query(Cells::cell)
                .list();
    }

    /** What the cells hold now; a cell without any records holds nothing. */
    public Map<Cell, Amount> amounts(String district, Collection<Cell> cells) {
        var kept = new HashMap<Cell, Amount>();
        cells.forEach(cell -> kept.put(cell, Amount.NOTHING));
        jdbc.sql("select * from rollup_total where district = :district and cell = any (:cells::text[])")
                .param("district", district)
                .param("cells", cells.stream().map(Cell::code).toArray(String[]::new))
                .query((row, number) ->
                        kept.put(cell(row, number), new Amount(row.getBigDecimal("value"), row.getLong("records"))))
                .list();
        return kept;
    }

    /** Reads a cell from the columns that every table of cells has. */
    public static Cell cell(ResultSet row, int number) throws SQLException {
        return new Cell(
                Figure.of(row.getString("figure")).orElseThrow(),
                Dimensions.of(row.getString("township"), row.getString("industry"), List.of((String[])
                                row.getArray("basis").getArray()))
                        .in(row.getString("state"))
                        .on(row.getString("track"))
                        .planned(row.getString("plan_year")),
                row.getString("measuring_unit"));
    }
}
