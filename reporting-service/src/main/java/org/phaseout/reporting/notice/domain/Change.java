package org.phaseout.reporting.notice.domain;

import org.jspecify.annotations.Nullable;

/**
 * Why a notice changes (N3).
 *
 * @param office that answers for the change, and its reason; null where a new fact speaks for itself
 */
public record Change(
        ChangeClass kind, @Nullable String office, @Nullable String reason) {

    public static final Change NEW_FACT = new Change(ChangeClass.NEW_FACT, null, null);

    public static Change clerical(String office, String reason) {
        return new Change(ChangeClass.CLERICAL_CORRECTION, office, reason);
    }
}
