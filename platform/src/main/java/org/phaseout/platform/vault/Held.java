package org.phaseout.platform.vault;

import java.util.List;
import org.phaseout.platform.domain.Refused;

/** An erasure is refused because a law or rule says the person's data must still be kept (W2). */
public final class Held extends Refused {

    /**
     * @param holds what stands against it, each in its own words
     */
    public record RetentionHold(PersonRef person, List<String> holds) {}

    private final RetentionHold reason;

    Held(RetentionHold reason) {
        super(reason);
        this.reason = reason;
    }

    @Override
    public RetentionHold reason() {
        return reason;
    }
}
