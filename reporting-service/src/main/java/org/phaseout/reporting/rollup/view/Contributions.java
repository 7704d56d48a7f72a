package org.phaseout.reporting.rollup.view;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import org.phaseout.reporting.record.domain.RecordKind;
import org.phaseout.reporting.record.domain.RecordRef;
import org.phaseout.reporting.rollup.domain.Row;
import org.springframework.stereotype.Component;

/** Writes the rollup. Of a record's rows only the difference is written, and the totals move by it. */
@Component
class Contributions {

    private final ContributionTable table;
    private final Totals totals;

    Contributions(ContributionTable table, Totals totals) {
        this.table = table;
        this.totals = totals;
    }

    /**
     * Must run inside a transaction that holds the district's head, so that no two change its totals at once.
     *
     * @return the cells whose total has moved
     */
    Set<Cell> replace(RecordRef record, Collection<Row> rows) {
        var before = table.rows(record);
        var now = new HashSet<>(rows);
        var gone = new HashSet<>(before);
        gone.removeAll(now);
        now.removeAll(before);
        table.take(record, gone);
        table.add(record, now);
        return totals.move(record.district(), gone, now);
    }

    void forget(Set<RecordKind> kinds) {
        table.forget(kinds);
        totals.sumUp();
    }
}
