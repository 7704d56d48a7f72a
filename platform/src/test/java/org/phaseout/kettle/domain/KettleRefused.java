package org.phaseout.kettle.domain;

import org.phaseout.platform.domain.Refused;

public final class KettleRefused extends Refused {

    /** The water is hot already. */
    public record AlreadyHot(String kettle) {}

    private final AlreadyHot reason;

    KettleRefused(AlreadyHot reason) {
        super(reason);
        this.reason = reason;
    }

    @Override
    public AlreadyHot reason() {
        return reason;
    }
}
