package org.phaseout.platform.follow;

import java.util.List;
import org.phaseout.platform.domain.Fact;
import org.phaseout.platform.ledger.Recorded;

/**
 * Follows its service's own ledger and keeps something up with it. A batch is applied in the database transaction that
 * also moves the reading position. It may be told the same facts again, and has to end alike.
 */
public interface Follower {

    /** Stable name; the reading position is kept under it. */
    String name();

    /** Facts of whatever aggregates fall to this follower, oldest first; those of one aggregate are never reordered. */
    void apply(List<Recorded<Fact>> batch);

    /**
     * Tables that hold what this follower has built and that nothing else writes to. With them named, it is rebuilt aside
     * while the old ones are read, and may be applied to either: so statements name tables without a schema.
     */
    default List<String> tables() {
        return List.of();
    }

    /** Empties what this follower has built, before it reads the ledger again from the start. */
    void reset();
}
