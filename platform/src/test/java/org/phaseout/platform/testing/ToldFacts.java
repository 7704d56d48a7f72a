package org.phaseout.platform.testing;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.function.Supplier;
import org.phaseout.platform.domain.Fact;
import org.phaseout.platform.follow.Follower;
import org.phaseout.platform.ledger.EventMetadata;
import org.phaseout.platform.ledger.Recorded;

/** Facts of one day in the order they were told, to be given to a view one by one, together, or cut anywhere. */
public final class ToldFacts {

    private final LocalDate on;
    private final Instant recordedAt;
    private final String by;
    private final List<Recorded<Fact>> all = new ArrayList<>();

    /** @param by the authority that told them */
    public ToldFacts(LocalDate on, Instant recordedAt, String by) {
        this.on = on;
        this.recordedAt = recordedAt;
        this.by = by;
    }

    public List<Recorded<Fact>> all() {
        return List.copyOf(all);
    }

    /** @param version of the aggregate after it */
    public void tell(long version, Fact fact) {
        int position = all.size() + 1;
        all.add(new Recorded<>(
                fact,
                new UUID(0, position),
                position,
                fact.aggregateId(),
                version,
                "350504",
                on,
                recordedAt,
                new EventMetadata(by, null, null, null)));
    }

    /** What a view comes to that is given them one by one. */
    public <S> S oneByOne(Follower view, Supplier<S> seen) {
        view.reset();
        all.forEach(one -> view.apply(List.of(one)));
        return seen.get();
    }

    /** What a view comes to that is given them in batches of at most twenty. */
    public <S> S cutAnywhere(Follower view, Random random, Supplier<S> seen) {
        view.reset();
        for (int from = 0; from < all.size(); ) {
            int to = Math.min(all.size(), from + 1 + random.nextInt(20));
            view.apply(all.subList(from, to));
            from = to;
        }
        return seen.get();
    }
}
