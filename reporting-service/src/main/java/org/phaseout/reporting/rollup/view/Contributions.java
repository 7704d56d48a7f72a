package org.phaseout.reporting.rollup.view;

import java.time.ZoneOffset;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Writes the rollup. A record's contributions are replaced as a whole; the totals move by the difference. */
@Component
public class Contributions {

    private final JdbcClient jdbc;

    Contributions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Must run inside a transaction that holds the district's head, so that no two change its totals at once.
     *
     * @return the cells the record was in or is in now
     */
    public Set<Cell> replace(Origin origin, List<Contribution> contributions) {
        var touched = cellsOf(origin);
        contributions.forEach(contribution -> touched.add(Cell.of(contribution)));
        moveTotals(origin, -1);
        jdbc.sql("delete from rollup_contribution where district = :district and record_id = :record")
                .param("district", origin.district())
                .param("record", origin.record())
                .update();
        contributions.forEach(contribution -> add(origin, contribution));
        moveTotals(origin, 1);
        jdbc.sql("delete from rollup_total where district = :district and records = 0")
                .param("district", origin.district())
                .update();
        return touched;
    }

    private Set<Cell> cellsOf(Origin origin) {
        return new LinkedHashSet<>(jdbc.sql("""
                        select * from rollup_contribution where district = :district and record_id = :record
                        order by figure, measuring_unit
                        """)
                .param("district", origin.district())
                .param("record", origin.record())
                .query(Cells::cell)
                .list());
    }

    private void add(Origin origin, Contribution contribution) {
        var dimensions = contribution.dimensions();
        jdbc.sql("""
                        insert into rollup_contribution (district, record_id, figure, township, industry, basis,
                            measuring_unit, value, true_from, known_from)
                        values (:district, :record, :figure, :township, :industry, :basis,
                            :measuringUnit, :value, :trueFrom, :knownFrom)
                        """)
                .param("district", origin.district())
                .param("record", origin.record())
                .param("figure", contribution.figure().code())
                .param("township", dimensions.township())
                .param("industry", dimensions.industry())
                .param("basis", dimensions.basis().toArray(String[]::new))
                .param("measuringUnit", contribution.measuringUnit())
                .param("value", contribution.value())
                .param("trueFrom", origin.trueFrom())
                .param("knownFrom", origin.knownFrom().atOffset(ZoneOffset.UTC))
                .update();
    }

    private void moveTotals(Origin origin, int sign) {
        jdbc.sql("""
                        insert into rollup_total (district, figure, township, industry, basis, measuring_unit,
                            value, records)
                        select district, figure, township, industry, basis, measuring_unit, :sign * value, :sign
                        from rollup_contribution where district = :district and record_id = :record
                        on conflict (district, figure, township, industry, basis, measuring_unit) do update
                        set value = rollup_total.value + excluded.value,
                            records = rollup_total.records + excluded.records
                        """)
                .param("sign", sign)
                .param("district", origin.district())
                .param("record", origin.record())
                .update();
    }

    public void clear() {
        jdbc.sql("delete from rollup_contribution").update();
        jdbc.sql("delete from rollup_total").update();
    }
}
