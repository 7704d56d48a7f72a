package org.phaseout.reporting.rollup.view;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import org.phaseout.reporting.rollup.view.Contribution.Dimensions;
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
        return jdbc.sql("""
                        select value, records from rollup_total
                        where district = :district and figure = :figure and township = :township
                            and industry = :industry and basis = :basis::text[] and measuring_unit = :measuringUnit
                        """)
                .param("district", district)
                .param("figure", cell.figure().code())
                .param("township", cell.dimensions().township())
                .param("industry", cell.dimensions().industry())
                .param("basis", cell.dimensions().basis().toArray(String[]::new))
                .param("measuringUnit", cell.measuringUnit())
                .query((row, _) -> new Amount(row.getBigDecimal("value"), row.getLong("records")))
                .optional()
                .orElse(Amount.NOTHING);
    }

    /** Reads a cell from the columns that every table of cells has. */
    public static Cell cell(ResultSet row, int number) throws SQLException {
        return new Cell(
                Figure.of(row.getString("figure")).orElseThrow(),
                new Dimensions(row.getString("township"), row.getString("industry"), List.of((String[])
                        row.getArray("basis").getArray())),
                row.getString("measuring_unit"));
    }
}
