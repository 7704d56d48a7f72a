package org.phaseout.reporting.notice.view;

import static org.phaseout.reporting.notice.domain.ChangeClass.CLERICAL_CORRECTION;
import static org.phaseout.reporting.notice.domain.ChangeClass.LEGAL_WITHDRAWAL;
import static org.phaseout.reporting.notice.domain.ChangeClass.NEW_FACT;
import static org.phaseout.reporting.notice.domain.ChangeClass.WINDOW_END;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.phaseout.platform.domain.Fact;
import org.phaseout.platform.follow.Follower;
import org.phaseout.platform.ledger.Recorded;
import org.phaseout.reporting.notice.domain.ChangeClass;
import org.phaseout.reporting.notice.domain.NoticeEvent;
import org.phaseout.reporting.notice.domain.NoticeEvent.NoticeChanged;
import org.phaseout.reporting.notice.domain.NoticeEvent.NoticeCorrected;
import org.phaseout.reporting.notice.domain.NoticeEvent.NoticePublished;
import org.phaseout.reporting.notice.domain.NoticeEvent.NoticeWindowEnded;
import org.phaseout.reporting.notice.domain.NoticeEvent.NoticeWithdrawalBecameDue;
import org.phaseout.reporting.notice.domain.NoticeEvent.NoticeWithdrawalClockBreached;
import org.phaseout.reporting.notice.domain.NoticeEvent.NoticeWithdrawn;
import org.phaseout.reporting.notice.view.NoticeEntry.Fallen;
import org.phaseout.reporting.notice.view.NoticeEntry.Tombstone;
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
        for (var recorded : batch) {
            if (recorded.fact() instanceof NoticeEvent event) {
                apply(event, recorded);
            }
        }
    }

    private void apply(NoticeEvent event, Recorded<Fact> recorded) {
        switch (event) {
            case NoticePublished published -> {
                table.show(recorded, published, null);
                note(recorded, NEW_FACT, null, null, null);
            }
            case NoticeChanged changed -> {
                table.show(recorded, changed, fallenStill(recorded, changed));
                note(recorded, ChangeClass.of(changed.change()), changed.office(), changed.reason(), null);
            }
            case NoticeCorrected corrected -> {
                table.show(recorded, corrected, table.fallen(recorded));
                note(recorded, CLERICAL_CORRECTION, corrected.office(), corrected.reason(), corrected.document());
            }
            case NoticeWithdrawalBecameDue due ->
                table.letFall(recorded, new Fallen(due.outcome(), due.withdrawBy(), due.provisional()));
            case NoticeWithdrawalClockBreached _ -> {} // the public sees that it is due, and until when
            case NoticeWithdrawn withdrawn -> {
                table.withdraw(
                        recorded,
                        new Tombstone(
                                withdrawn.office(), withdrawn.reason(), withdrawn.document(), recorded.occurredOn()));
                note(recorded, LEGAL_WITHDRAWAL, withdrawn.office(), withdrawn.reason(), withdrawn.document());
            }
            case NoticeWindowEnded _ -> {
                table.end(recorded);
                note(recorded, WINDOW_END, null, null, null);
            }
        }
    }

    /** A fallen ground is mended by another fact, not by another description of the unit. */
    private @Nullable Fallen fallenStill(Recorded<Fact> recorded, NoticeChanged changed) {
        return table.entry(recorded)
                .filter(entry -> entry.content() != null
                        && changed.content()
                                .announcement()
                                .equals(entry.content().announcement()))
                .map(NoticeEntry::fallen)
                .orElse(null);
    }

    private void note(
            Recorded<Fact> recorded,
            ChangeClass change,
            @Nullable String office,
            @Nullable String reason,
            @Nullable String document) {
        table.note(
                recorded,
                new NoticeChange(
                        recorded.aggregateId(),
                        change,
                        office,
                        reason,
                        document,
                        recorded.occurredOn(),
                        recorded.recordedAt()));
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
