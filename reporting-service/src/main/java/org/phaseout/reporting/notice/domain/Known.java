package org.phaseout.reporting.notice.domain;

import org.jspecify.annotations.Nullable;

/**
 * How much was known when something was said of a unit: the version of the last message taken in of the unit, and of its
 * enterprise. There is no order between the two on the topic, and a topic read again begins with what is old; so each
 * part of a notice keeps the high water of the key it comes from.
 *
 * @param enterpriseId whose name it is; versions of two enterprises cannot be compared
 */
public record Known(long unit, String enterpriseId, long enterprise) {

    /** What is left open in notices stored before it was kept. */
    private static final Known NOTHING = new Known(0, "", 0);

    static Known of(@Nullable Known known) {
        return known == null ? NOTHING : known;
    }

    /** The unit was told less of than it is known by now. */
    boolean isBehindOfUnit(Known now) {
        return unit < now.unit;
    }

    /** Which enterprise it is, the unit's own messages say. */
    boolean isBehindOfEnterprise(Known now) {
        return enterpriseId.equals(now.enterpriseId) ? enterprise < now.enterprise : isBehindOfUnit(now);
    }

    /** The most that either knows. */
    Known and(Known other) {
        var owner = isBehindOfEnterprise(other) ? other : this;
        return new Known(Math.max(unit, other.unit), owner.enterpriseId, owner.enterprise);
    }
}
