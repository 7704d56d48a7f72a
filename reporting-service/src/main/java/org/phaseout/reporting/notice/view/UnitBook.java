package org.phaseout.reporting.notice.view;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.phaseout.reporting.arrival.HighWaters;
import org.phaseout.reporting.notice.domain.Known;

/**
 * What is known of some units of a district and of their enterprises. What a batch tells is added here message by message,
 * so that each finds what the one before it left. What comes first, a unit or a rename, makes no difference: there is no
 * order between them on the topic.
 */
public final class UnitBook {

    private final String district;
    private final HighWaters waters;
    private final Map<String, UnitLife> units = new TreeMap<>();
    private final Map<String, EnterpriseNames> enterprises = new HashMap<>();
    private final Map<String, Undoings> undoings = new HashMap<>();

    UnitBook(String district, HighWaters waters, Set<String> unitIds, Set<String> enterpriseIds) {
        this.district = district;
        this.waters = waters;
        unitIds.forEach(id -> units.put(id, new UnitLife(id, opened(id))));
        enterpriseIds.forEach(id -> enterprises.put(id, new EnterpriseNames(opened(id))));
    }

    private Undoings opened(String aggregateId) {
        return undoings.computeIfAbsent(aggregateId, _ -> new Undoings());
    }

    public String district() {
        return district;
    }

    /** Whether a message must be acted on: it is newer than all that was read of its key. From here on it is read. */
    public boolean isNews(String key, long version) {
        return waters.raise(key, version);
    }

    public UnitLife unit(String id) {
        return found(id, units.get(id));
    }

    public EnterpriseNames enterprise(String id) {
        return found(id, enterprises.get(id));
    }

    /** Of a unit or an enterprise. */
    public Undoings undoings(String aggregateId) {
        return found(aggregateId, undoings.get(aggregateId));
    }

    private static <T> T found(String id, @Nullable T entry) {
        if (entry == null) {
            throw new IllegalArgumentException("the book was not opened at " + id);
        }
        return entry;
    }

    /** Of an enterprise of which the batch tells. */
    public List<String> unitsOf(String enterpriseId) {
        return units.values().stream()
                .filter(unit -> unit.told()
                        .filter(told -> told.enterpriseId().equals(enterpriseId))
                        .isPresent())
                .map(UnitLife::id)
                .toList();
    }

    /** The unit under its enterprise's present name, with the former ones, and how much is known by now. */
    public Optional<Described> shown(String unitId) {
        return unit(unitId)
                .told()
                .map(told -> new Described(
                        enterprise(told.enterpriseId()).on(told.unit()),
                        new Known(waters.of(unitId), told.enterpriseId(), waters.of(told.enterpriseId()))));
    }

    HighWaters waters() {
        return waters;
    }

    Collection<UnitLife> units() {
        return units.values();
    }

    Map<String, EnterpriseNames> enterprises() {
        return enterprises;
    }

    Map<String, Undoings> undoings() {
        return undoings;
    }
}
