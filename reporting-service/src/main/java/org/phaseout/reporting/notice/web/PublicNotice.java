package org.phaseout.reporting.notice.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.phaseout.reporting.notice.view.NoticeEntry;
import org.phaseout.reporting.notice.view.NoticeEntry.Enterprise;
import org.phaseout.reporting.notice.view.NoticeEntry.Equipment;
import org.phaseout.reporting.notice.view.NoticeEntry.NoticeChange;
import org.phaseout.reporting.notice.view.NoticeEntry.Window;

/**
 * A notice as the public reads it by machine; codes, not words.
 *
 * @param timeline every public change of the unit, oldest first; only on the unit's own resource
 */
record PublicNotice(
        String unitId,
        Enterprise enterprise,
        Equipment equipment,
        Capacity capacity,
        List<String> basis,
        Change latest,
        Window window,
        @Nullable List<Change> timeline,
        String page) {

    /** @param quantity decimal, as a string so that no reader rounds it */
    record Capacity(String quantity, String unit) {}

    record Change(
            long version, String kind, String change, String authority, LocalDate occurredOn, Instant recordedAt) {

        static Change of(NoticeChange change) {
            return new Change(
                    change.version(),
                    change.kind().code(),
                    change.change().code(),
                    change.authority(),
                    change.occurredOn(),
                    change.recordedAt());
        }
    }

    static PublicNotice line(NoticeEntry entry) {
        return of(entry, null);
    }

    static PublicNotice whole(NoticeEntry entry, List<NoticeChange> timeline) {
        return of(entry, timeline.stream().map(Change::of).toList());
    }

    private static PublicNotice of(NoticeEntry entry, @Nullable List<Change> timeline) {
        return new PublicNotice(
                entry.unitId(),
                entry.enterprise(),
                entry.equipment(),
                new Capacity(
                        entry.capacity().quantity().toPlainString(),
                        entry.capacity().unit()),
                entry.basis(),
                Change.of(entry.latest()),
                entry.window(),
                timeline,
                NoticeLinks.page(entry.unitId()));
    }
}
