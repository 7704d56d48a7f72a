package org.phaseout.reporting.rollup.view;

import java.util.List;
import java.util.Set;
import org.phaseout.reporting.record.domain.RecordKind;
import org.phaseout.reporting.record.view.Hearing;
import org.phaseout.reporting.record.view.RecordFollower;
import org.springframework.stereotype.Component;

/** Records → the rows they add to the figures, and from their difference the totals (domain.md R1). */
@Component
class RollupOfRecords implements RecordFollower {

    private final Contributions contributions;
    private final List<CellsFollower> followers;

    RollupOfRecords(Contributions contributions, List<CellsFollower> followers) {
        this.contributions = contributions;
        this.followers = followers;
    }

    @Override
    public void changed(Hearing hearing) {
        var moved = contributions.replace(hearing.district(), hearing.retold());
        var moves = new Moves(hearing.district(), hearing.told(), moved);
        followers.forEach(follower -> follower.changed(moves));
    }

    @Override
    public void forget(Set<RecordKind> kinds) {
        followers.forEach(follower -> follower.forget(kinds));
        contributions.forget(kinds);
    }
}
