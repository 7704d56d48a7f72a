package org.phaseout.deploy.bench.ours;

import java.util.List;
import java.util.function.Consumer;
import org.phaseout.deploy.bench.counter.Counted;
import org.phaseout.platform.domain.Fact;
import org.phaseout.platform.follow.Follower;
import org.phaseout.platform.ledger.Recorded;

/**
 * A follower of counters as a service would write it.
 *
 * @param tables that it alone writes
 */
public record OurFollower(String name, List<String> tables, Consumer<List<Counted>> batches, Runnable emptying)
        implements Follower {

    @Override
    public void apply(List<Recorded<Fact>> batch) {
        batches.accept(batch.stream().map(recorded -> (Counted) recorded.fact()).toList());
    }

    @Override
    public void reset() {
        emptying.run();
    }
}
