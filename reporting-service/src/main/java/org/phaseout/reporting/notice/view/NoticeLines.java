package org.phaseout.reporting.notice.view;

import static org.phaseout.reporting.notice.domain.ChangeClass.CLERICAL_CORRECTION;
import static org.phaseout.reporting.notice.domain.ChangeClass.LEGAL_WITHDRAWAL;
import static org.phaseout.reporting.notice.domain.ChangeClass.NEW_FACT;
import static org.phaseout.reporting.notice.domain.ChangeClass.WINDOW_END;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.phaseout.platform.domain.Fact;
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
import org.phaseout.reporting.notice.view.NoticeLine.Place;

/** What the facts of a batch make of the notices they are about. */
final class NoticeLines {

    private final Map<Place, NoticeLine> before;
    private final Map<Place, NoticeLine> after = new LinkedHashMap<>();
    private final List<Noted> notes = new ArrayList<>();

    /** @param before those of the batch's notices that were there already */
    NoticeLines(Map<Place, NoticeLine> before) {
        this.before = before;
    }

    /** @param position of the fact that changed it */
    record Noted(String district, long position, NoticeChange change) {}

    Collection<NoticeLine> changed() {
        return after.values();
    }

    List<Noted> notes() {
        return notes;
    }

    void apply(NoticeEvent event, Recorded<Fact> recorded) {
        switch (event) {
            case NoticePublished published -> {
                show(recorded, published, null);
                note(recorded, NEW_FACT, null, null, null);
            }
            case NoticeChanged changed -> {
                show(recorded, changed, fallenStill(recorded, changed));
                note(recorded, ChangeClass.of(changed.change()), changed.office(), changed.reason(), null);
            }
            case NoticeCorrected corrected -> {
                show(
                        recorded,
                        corrected,
                        line(recorded).map(line -> line.entry().fallen()).orElse(null));
                note(recorded, CLERICAL_CORRECTION, corrected.office(), corrected.reason(), corrected.document());
            }
            case NoticeWithdrawalBecameDue due -> {
                var fallen = new Fallen(due.outcome(), due.withdrawBy(), due.provisional());
                change(recorded, line -> line.letFall(recorded, fallen));
            }
            case NoticeWithdrawalClockBreached _ -> {} // the public sees that it is due, and until when
            case NoticeWithdrawn withdrawn -> {
                var tombstone = new Tombstone(
                        withdrawn.office(), withdrawn.reason(), withdrawn.document(), recorded.occurredOn());
                change(recorded, line -> line.withdrawn(recorded, tombstone));
                note(recorded, LEGAL_WITHDRAWAL, withdrawn.office(), withdrawn.reason(), withdrawn.document());
            }
            case NoticeWindowEnded _ -> {
                change(recorded, line -> line.ended(recorded));
                note(recorded, WINDOW_END, null, null, null);
            }
        }
    }

    private Optional<NoticeLine> line(Recorded<Fact> recorded) {
        var place = Place.of(recorded);
        return Optional.ofNullable(after.getOrDefault(place, before.get(place)));
    }

    private void show(Recorded<Fact> recorded, NoticeEvent.Shows event, @Nullable Fallen fallen) {
        after.put(Place.of(recorded), NoticeLine.shown(recorded, event, fallen));
    }

    private void change(Recorded<Fact> recorded, UnaryOperator<NoticeLine> change) {
        line(recorded).ifPresent(line -> after.put(Place.of(recorded), change.apply(line)));
    }

    /** A fallen ground is mended by another fact, not by another description of the unit. */
    private @Nullable Fallen fallenStill(Recorded<Fact> recorded, NoticeChanged changed) {
        return line(recorded)
                .map(NoticeLine::entry)
                .filter(entry -> changed.groundStands() == null
                        && entry.content() != null
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
        notes.add(new Noted(
                recorded.district(),
                recorded.position(),
                new NoticeChange(
                        recorded.aggregateId(),
                        change,
                        office,
                        reason,
                        document,
                        recorded.occurredOn(),
                        recorded.recordedAt())));
    }
}
