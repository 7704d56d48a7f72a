package org.phaseout.reporting.rollup.view;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.phaseout.platform.message.MessageHeader;
import org.phaseout.reporting.record.domain.RecordBook;
import org.phaseout.reporting.record.domain.RecordKind;
import org.phaseout.reporting.record.domain.RecordRef;
import org.phaseout.reporting.record.view.RecordFollower;
import org.phaseout.reporting.rollup.domain.Rows;
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
    public void changed(MessageHeader cause, RecordRef told, List<RecordBook> books) {
        var touched = new LinkedHashSet<Cell>();
        books.forEach(book -> touched.addAll(contributions.replace(book.record(), Rows.of(book))));
        followers.forEach(follower -> follower.changed(cause, told, touched));
    }

    @Override
    public void forget(Set<RecordKind> kinds) {
        followers.forEach(follower -> follower.forget(kinds));
        contributions.forget(kinds);
    }
}
