package org.phaseout.enforcement.cases.domain;

import org.jspecify.annotations.Nullable;

/**
 * A step that would be accepted (E6), and what to choose for it; null what there is not.
 *
 * @param action by which it is reported, behind {@code report.case.}
 * @param result of a re-inspection, a review or the case, the licence that is revoked, or the number of
 *     the penalty decision it is about
 * @param about number of the decision that is reviewed or stayed; null where it is the case, or what was filed
 */
public record NextStep(
        String action,
        @Nullable String ground,
        @Nullable String measure,
        @Nullable String result,
        @Nullable String about) {}
