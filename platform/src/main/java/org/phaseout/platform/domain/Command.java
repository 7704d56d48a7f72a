package org.phaseout.platform.domain;

import java.util.Set;

/** Something asked of one aggregate. */
public interface Command {

    /** Id of the aggregate, as the sender chose it. */
    String aggregateId();

    /** Claims whose holders the decision wants to see. */
    default Set<Claim> claims() {
        return Set.of();
    }

    /** Those of them that no event of this command changes. Commands that only look at a claim are not in each other's way. */
    default Set<Claim> onlyLooksAt() {
        return Set.of();
    }
}
