package org.phaseout.reporting.rollup.view;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.phaseout.platform.message.MessageHeader;
import org.phaseout.reporting.record.domain.RecordKind;
import org.phaseout.reporting.record.domain.RecordRef;
import org.phaseout.reporting.record.view.Hearing.Retold;
import org.phaseout.reporting.rollup.domain.Row;
import org.phaseout.reporting.rollup.domain.Rows;
import org.springframework.stereotype.Component;

/** Writes the rollup. Of the records' rows only the difference is written, and the totals move by it. */
@Component
class Contributions {

    private final ContributionTable table;
    private final Totals totals;

    Contributions(ContributionTable table, Totals totals) {
        this.table = table;
        this.totals = totals;
    }

    /** @param row of the record */
    record Owned(RecordRef record, Row row) {

        Cell cell() {
            return Cell.of(row.contribution().contribution());
        }
    }

    /**
     * Must run inside a transaction that holds the district's head, so that no two change its totals at once.
     *
     * @return the cells whose total has moved, each with the last message that moved it
     */
    Map<Cell, MessageHeader> replace(String district, List<Retold> retold) {
        var before = table.rows(
                district, retold.stream().map(each -> each.book().record()).toList());
        var gone = new ArrayList<Owned>();
        var come = new ArrayList<Owned>();
        var causes = new LinkedHashMap<Cell, MessageHeader>();
        for (var each : retold) {
            var record = each.book().record();
            var had = before.getOrDefault(record, Set.of());
            var has = new HashSet<>(Rows.of(each.book()));
            gone.addAll(without(record, had, has));
            come.addAll(without(record, has, had));
            Stream.concat(had.stream(), has.stream())
                    .filter(Row::isCurrent)
                    .filter(row -> had.contains(row) != has.contains(row))
                    .forEach(row -> causes.put(new Owned(record, row).cell(), each.cause()));
        }
        table.take(gone);
        table.add(come);
        causes.keySet().retainAll(totals.move(district, gone, come));
        return causes;
    }

    private static List<Owned> without(RecordRef record, Set<Row> rows, Set<Row> others) {
        return rows.stream()
                .filter(row -> !others.contains(row))
                .map(row -> new Owned(record, row))
                .toList();
    }

    void forget(Set<RecordKind> kinds) {
        table.forget(kinds);
        totals.sumUp();
    }
}
