package org.phaseout.enforcement.cases.domain;

import org.phaseout.platform.domain.Refused;

/** A case would not do what it was asked, and this is why. */
public final class CaseRefused extends Refused {

    /** By what it stands in the way of; one record per rule. */
    public sealed interface Reason
            permits ActReason,
                    FindingReason,
                    MeasureReason,
                    PenaltyReason,
                    CollectionReason,
                    DecisionReason,
                    ReviewReason {}

    private final transient Reason reason;

    CaseRefused(Reason reason) {
        super(reason);
        this.reason = reason;
    }

    @Override
    public Reason reason() {
        return reason;
    }
}
