package org.phaseout.reporting.notice.view;

import java.util.List;
import java.util.stream.Collectors;
import org.phaseout.platform.domain.Fact;
import org.phaseout.platform.follow.Follower;
import org.phaseout.platform.ledger.Recorded;
import org.phaseout.reporting.notice.domain.NoticeEvent;
import org.phaseout.reporting.notice.view.NoticeLine.Place;
import org.springframework.stereotype.Component;

/** Keeps the public notices up with the ledger. */
@Component
class NoticeView implements Follower {

    static final String NAME = "notice-view";

    private final NoticeTable table;

    NoticeView(NoticeTable table) {
        this.table = table;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public void apply(List<Recorded<Fact>> batch) {
        var lines = new NoticeLines(table.lines(batch.stream()
                .filter(recorded -> recorded.fact() instanceof NoticeEvent)
                .map(Place::of)
                .collect(Collectors.toSet())));
        for (var recorded : batch) {
            if (recorded.fact() instanceof NoticeEvent event) {
                lines.apply(event, recorded);
            }
        }
        table.put(lines.changed());
        table.note(lines.notes());
    }

    @Override
    public List<String> tables() {
        return List.of("notice_entry", "notice_change");
    }

    @Override
    public void reset() {
        table.clear();
    }
}
