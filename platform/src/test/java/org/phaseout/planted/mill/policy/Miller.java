package org.phaseout.planted.mill.policy;

import java.util.List;
import org.phaseout.platform.domain.Fact;
import org.phaseout.platform.follow.Follower;
import org.phaseout.platform.ledger.Recorded;

/** Planted: a policy whose name does not say what it does. */
final class Miller implements Follower {

    @Override
    public String name() {
        return "miller";
    }

    @Override
    public void apply(List<Recorded<Fact>> batch) {}

    @Override
    public void reset() {}
}
