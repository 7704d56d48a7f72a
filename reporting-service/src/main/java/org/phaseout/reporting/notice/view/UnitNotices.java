package org.phaseout.reporting.notice.view;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.phaseout.reporting.notice.domain.Announcement;
import org.phaseout.reporting.notice.domain.ShownUnit;

/**
 * All that is public of one unit.
 *
 * @param notices in the order of a unit's life, tombstones among them
 * @param changes of these notices, oldest first
 * @param timeline the steps of its life, oldest first
 */
public record UnitNotices(
        String unitId, List<NoticeEntry> notices, List<NoticeChange> changes, List<Announcement> timeline) {

    /** The notices that still say something. */
    public List<NoticeEntry> shown() {
        return notices.stream().filter(entry -> entry.content() != null).toList();
    }

    public List<NoticeEntry> withdrawn() {
        return notices.stream().filter(entry -> entry.tombstone() != null).toList();
    }

    /** The unit as its latest notice shows it; nothing is left of it when all are withdrawn. */
    public Optional<ShownUnit> unit() {
        return shown().stream()
                .max(Comparator.comparingLong(NoticeEntry::position))
                .map(entry -> entry.said().unit());
    }

    public List<NoticeChange> changesOf(NoticeEntry entry) {
        return changes.stream()
                .filter(change -> change.noticeId().equals(entry.noticeId()))
                .toList();
    }
}
