package org.phaseout.reporting.rollup.outbox;

import static java.util.Comparator.comparing;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.phaseout.contract.reporting.SummaryMessage.FigureSummarised;
import org.phaseout.platform.signal.Signals;
import org.phaseout.reporting.record.domain.RecordKind;
import org.phaseout.reporting.rollup.outbox.SummaryLog.Saying;
import org.phaseout.reporting.rollup.view.Cell;
import org.phaseout.reporting.rollup.view.Cells;
import org.phaseout.reporting.rollup.view.Cells.Amount;
import org.phaseout.reporting.rollup.view.CellsFollower;
import org.phaseout.reporting.rollup.view.Moves;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Writes down what the city is to be told, in the transaction that changes the totals (domain.md R3). It is said only
 * what differs from what was last said of a cell, so that the log survives every rebuild of the rollup.
 */
@Component
class Summary implements CellsFollower {

    /** Channel on which the publisher hears that there is more to publish. */
    static final String CHANNEL = "summary";

    private final Cells cells;
    private final SaidCells said;
    private final SummaryLog log;
    private final Rebuild rebuild;
    private final Signals signals;

    Summary(Cells cells, SaidCells said, SummaryLog log, Rebuild rebuild, Signals signals) {
        this.cells = cells;
        this.said = said;
        this.log = log;
        this.rebuild = rebuild;
        this.signals = signals;
    }

    @Override
    public void changed(Moves moves) {
        var district = moves.district();
        var beginning = log.open(district);
        switch (rebuild.after(district, moves.told())) {
            case UNDERWAY -> {}
            case JUST_OVER -> tellChanged(moves, everyCell(district));
            case NONE ->
                tellChanged(
                        moves, beginning ? everyCell(district) : moves.cells().keySet());
        }
    }

    /**
     * Until all is told again that was told so far of a district, the district's totals are too small, and the city is
     * not told.
     */
    @Override
    public void forget(Set<RecordKind> kinds) {
        rebuild.begin(kinds);
    }

    /** What no message moved was left behind by a rebuild, and is said because of the message that ended it. */
    private void tellChanged(Moves moves, Collection<Cell> candidates) {
        if (candidates.isEmpty()) {
            return;
        }
        var last = moves.told().lastEntry().getValue();
        var amounts = cells.amounts(moves.district(), candidates);
        var differing = said.differing(moves.district(), amounts);
        var sayings = candidates.stream()
                .filter(cell -> differing.contains(cell.code()))
                .map(cell -> new Saying(
                        moves.cells().getOrDefault(cell, last),
                        cell.code(),
                        body(cell, amounts.getOrDefault(cell, Amount.NOTHING))))
                .sorted(comparing(Saying::cell))
                .toList();
        if (!sayings.isEmpty()) {
            log.append(moves.district(), sayings);
            wakeAfterCommit();
        }
    }

    private Set<Cell> everyCell(String district) {
        var all = new LinkedHashSet<>(said.all(district));
        all.addAll(cells.all(district));
        return all;
    }

    private static FigureSummarised body(Cell cell, Amount amount) {
        return new FigureSummarised(
                cell.figure().code(),
                cell.dimensions().traits().township(),
                cell.dimensions().traits().industry(),
                cell.dimensions().traits().basis(),
                given(cell.dimensions().state()),
                given(cell.dimensions().track()),
                year(cell.dimensions().planYear()),
                cell.measuringUnit(),
                amount.value(),
                amount.records());
    }

    private static @Nullable String given(String code) {
        return code.isEmpty() ? null : code;
    }

    private static @Nullable Integer year(String code) {
        return code.isEmpty() ? null : Integer.valueOf(code);
    }

    private void wakeAfterCommit() {
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                signals.raise(CHANNEL);
            }
        });
    }
}
