package org.phaseout.reporting.notice.view;

import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.stream.Stream;
import org.phaseout.reporting.notice.domain.ShownUnit;

/** What the topic has told one enterprise to be called. */
public final class EnterpriseNames {

    private final Rows<Name> rows = new Rows<>();
    private final Undoings undoings;

    EnterpriseNames(Undoings undoings) {
        this.undoings = undoings;
    }

    /** @param place orders the names; a corrected name takes the wrong one's place */
    record Name(long version, long place, String name) {}

    void read(Name name) {
        rows.read(name.version(), name);
    }

    public void called(long version, String name) {
        rows.add(version, new Name(version, undoings.placeOf(version).place(), name));
    }

    /**
     * The name found on site counts until the enterprise itself is told of; from then on its registered name is shown,
     * and as former names those it was registered under before. A name that was put right is none of them.
     */
    ShownUnit on(ShownUnit told) {
        var names = standing();
        if (names.isEmpty()) {
            return told;
        }
        var present = names.getLast();
        var former = new LinkedHashSet<>(names);
        former.remove(present);
        return told.of(new ShownUnit.Enterprise(
                present, List.copyOf(former), told.enterprise().uscc()));
    }

    /** Oldest first; a wrong one stands until the right one has been told (U12). */
    private List<String> standing() {
        return rows.all().stream()
                .filter(this::stands)
                .sorted(Comparator.comparingLong(Name::place))
                .map(Name::name)
                .toList();
    }

    private boolean stands(Name name) {
        return undoings.of(name.version())
                .map(undone -> undone.replacedBy() != null
                        && rows.at(undone.replacedBy()).isEmpty())
                .orElse(true);
    }

    Stream<Name> changed() {
        return rows.changed();
    }
}
