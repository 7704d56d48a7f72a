package org.phaseout.reporting.notice.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.phaseout.reporting.notice.domain.Announcement;
import org.phaseout.reporting.notice.domain.Window;
import org.phaseout.reporting.notice.view.NoticeChange;
import org.phaseout.reporting.notice.view.NoticeEntry;
import org.phaseout.reporting.notice.view.NoticeEntry.Fallen;
import org.phaseout.reporting.notice.view.NoticeEntry.Tombstone;

/**
 * A notice as the public reads it by machine; codes, not words.
 *
 * @param state {@code shown}, {@code ground-fallen} 依据已撤销 or 确认违法, {@code withdrawn} or {@code ended}
 * @param unit null once the notice says nothing any more, as is {@code announcement}
 * @param tombstone of a withdrawn notice
 * @param changes every public change of it, oldest first; only on the unit's own resource
 */
record PublicNotice(
        String id,
        String unitId,
        String kind,
        String state,
        @Nullable PublicUnit unit,
        @Nullable Announcement announcement,
        Window window,
        @Nullable Fallen ground,
        @Nullable Tombstone tombstone,
        @Nullable List<Change> changes,
        String page) {

    /** @param change {@code new-fact}, {@code clerical-correction}, {@code legal-withdrawal} or {@code window-end} */
    record Change(
            String change,
            @Nullable String office,
            @Nullable String reason,
            @Nullable String document,
            LocalDate occurredOn,
            Instant recordedAt) {

        static Change of(NoticeChange change) {
            return new Change(
                    change.change().code(),
                    change.office(),
                    change.reason(),
                    change.document(),
                    change.occurredOn(),
                    change.recordedAt());
        }
    }

    static PublicNotice line(NoticeEntry entry) {
        return of(entry, null);
    }

    static PublicNotice whole(NoticeEntry entry, List<NoticeChange> changes) {
        return of(entry, changes.stream().map(Change::of).toList());
    }

    private static PublicNotice of(NoticeEntry entry, @Nullable List<Change> changes) {
        var content = entry.content();
        return new PublicNotice(
                entry.noticeId(),
                entry.unitId(),
                entry.kind().code(),
                entry.state().code(),
                content == null ? null : PublicUnit.of(content.unit()),
                content == null ? null : content.announcement(),
                entry.window(),
                entry.fallen(),
                entry.tombstone(),
                changes,
                NoticeLinks.page(entry.unitId()));
    }
}
