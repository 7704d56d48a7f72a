package org.phaseout.reporting.rollup.view;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
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

        private static final Amount NOTHING = new Amount(BigDecimal.ZERO, 0);
    }

    public Collection<Cell> all(String district) {
        return jdbc.sql("select * from rollup_total where district = :district")
                .param("district", district)
                .query(Cells::cell)
                .list();
    }

    public Amount amount(String district, Cell cell) {
        return jdbc.sql("select value, records from rollup_total where district = :district and cell = :cell")
                .param("district", district)
                .param("cell", cell.code())
                .query((row, _) -> new Amount(row.getBigDecimal("value"), row.getLong("records")))
                .optional()
                .orElse(Amount.NOTHING);
    }

    /** Reads a cell from the columns that every table of cells has. */
    public static Cell cell(ResultSet row, int number) throws SQLException {
        return new Cell(
                Figure.of(row.getString("figure")).orElseThrow(),
                Dimensions.of(row.getString("township"), row.getString("industry"), List.of((String[])
                                row.getArray("basis").getArray()))
                        .in(row.getString("state"))
                        .on(row.getString("track")),
                row.getString("measuring_unit"));
    }
}
