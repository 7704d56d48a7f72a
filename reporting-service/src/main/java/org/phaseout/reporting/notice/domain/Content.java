package org.phaseout.reporting.notice.domain;

import org.jspecify.annotations.Nullable;

/**
 * What a notice says: which unit, and which fact.
 *
 * @param known on which it says so; null in what was stored before it was kept
 */
public record Content(
        ShownUnit unit, Announcement announcement, @Nullable Known known) {

    /** What a reader of both would know: each part as the later message of its key told it. */
    Content with(Content told) {
        var mine = Known.of(known);
        var theirs = Known.of(told.known);
        boolean oldUnit = theirs.isBehindOfUnit(mine);
        var described = oldUnit ? unit : told.unit;
        var called = theirs.isBehindOfEnterprise(mine) ? unit : told.unit;
        return new Content(
                described.of(called.enterprise()), oldUnit ? announcement : told.announcement, theirs.and(mine));
    }

    boolean saysTheSameAs(Content other) {
        return unit.equals(other.unit) && announcement.equals(other.announcement);
    }
}
