package org.phaseout.reporting.notice.view;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import org.phaseout.reporting.arrival.Arrivals;
import org.springframework.stereotype.Component;

/** Opens what is known of units, and keeps what a batch has added, each table at once. */
@Component
public class UnitBooks {

    /** Whose reading of the topic this is. */
    public static final String READER = "notice";

    private final Arrivals arrivals;
    private final UnitTables tables;

    UnitBooks(Arrivals arrivals, UnitTables tables) {
        this.arrivals = arrivals;
        this.tables = tables;
    }

    /**
     * Of whom a batch tells.
     *
     * @param owners enterprises to which units of the batch belong from here on
     * @param enterprises told of themselves: every unit of them is opened too
     * @param others keys of messages that tell of neither units nor enterprises
     */
    public record ToldOf(Set<String> units, Set<String> owners, Set<String> enterprises, Set<String> others) {}

    /** To add to: whoever does so holds the lock of the district. */
    public UnitBook open(String district, ToldOf told) {
        var known = tables.units(district, told.units(), told.enterprises());
        var unitIds = both(told.units(), known.keySet());
        var enterpriseIds = both(told.owners(), told.enterprises());
        known.values().forEach(unit -> enterpriseIds.add(unit.enterpriseId()));
        var aggregates = both(unitIds, enterpriseIds);
        var waters = arrivals.highWaters(READER, district, both(aggregates, told.others()));
        var book = new UnitBook(district, waters, unitIds, enterpriseIds);
        known.forEach((id, unit) -> book.unit(id).read(unit));
        tables.readSteps(book, unitIds);
        tables.readNames(book, enterpriseIds);
        tables.readUndoings(book, aggregates);
        return book;
    }

    /** To read in. */
    public UnitBook open(String district, Collection<String> unitIds) {
        return open(district, new ToldOf(Set.copyOf(unitIds), Set.of(), Set.of(), Set.of()));
    }

    private static Set<String> both(Set<String> some, Set<String> more) {
        var all = new HashSet<>(some);
        all.addAll(more);
        return all;
    }

    /** Keeps what was added. How far the topic was read goes with what is known. */
    public void keep(UnitBook book) {
        arrivals.keep(READER, book.district(), book.waters());
        tables.keep(book);
    }

    public void clear() {
        tables.clear();
    }
}
