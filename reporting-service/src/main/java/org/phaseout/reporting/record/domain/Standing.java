package org.phaseout.reporting.record.domain;

import static java.util.Comparator.comparingLong;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * U12: which facts of a record stand, whatever order they were told in and whichever are still missing. A fact that
 * replaces another stands in the other's place; what is to be replaced stands until its successor is here.
 */
public final class Standing {

    private final Set<Long> undone = new HashSet<>();
    private final Map<Long, Long> place = new HashMap<>();

    private Standing(List<Telling> tellings) {
        var told = tellings.stream().map(Telling::version).collect(Collectors.toSet());
        for (var telling : tellings) {
            var undoing = telling.undoing();
            if (undoing == null) {
                continue;
            }
            var successor = undoing.replacedBy();
            if (successor == null) {
                undone.add(undoing.version());
            } else if (told.contains(successor)) {
                undone.add(undoing.version());
                place.put(successor, undoing.version());
            }
        }
    }

    /** The facts that stand, in their order. */
    public static List<Telling> of(List<Telling> tellings) {
        var standing = new Standing(tellings);
        return tellings.stream()
                .filter(telling -> !(telling.fact() instanceof RecordFact.Undid))
                .filter(telling -> !standing.undone.contains(telling.version()))
                .sorted(comparingLong(telling -> standing.placeOf(telling.version())))
                .toList();
    }

    private long placeOf(long version) {
        var place = version;
        while (this.place.containsKey(place) && this.place.get(place) < place) {
            place = this.place.get(place);
        }
        return place;
    }
}
