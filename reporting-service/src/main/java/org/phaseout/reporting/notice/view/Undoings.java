package org.phaseout.reporting.notice.view;

import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.phaseout.reporting.notice.domain.Change;

/** U12: what was told of one unit or enterprise and no longer stands. */
public final class Undoings {

    private final Rows<Undone> rows = new Rows<>();

    /** @param replacedBy version that stands in the place of the undone one; null when nothing does */
    public record Undone(long version, @Nullable Long replacedBy, String office, String reason) {

        boolean isReplacedBy(long other) {
            return replacedBy != null && replacedBy == other;
        }
    }

    /** @param place in the aggregate's story: that of the replaced version, or its own */
    public record Place(long place, Change change) {}

    void read(Undone undone) {
        rows.read(undone.version(), undone);
    }

    public void note(Undone undone) {
        rows.add(undone.version(), undone);
    }

    /** Whether a version tells something new, or says right what an earlier one said wrong. */
    public Place placeOf(long version) {
        return rows.all().stream()
                .filter(undone -> undone.isReplacedBy(version))
                .findFirst()
                .map(undone ->
                        new Place(placeOf(undone.version()).place(), Change.clerical(undone.office(), undone.reason())))
                .orElseGet(() -> new Place(version, Change.NEW_FACT));
    }

    Optional<Undone> of(long version) {
        return rows.at(version);
    }

    Stream<Undone> changed() {
        return rows.changed();
    }
}
