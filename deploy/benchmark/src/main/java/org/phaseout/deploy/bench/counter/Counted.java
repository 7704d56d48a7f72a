package org.phaseout.deploy.bench.counter;

import java.util.List;
import org.phaseout.platform.domain.ClaimChange;
import org.phaseout.platform.domain.Fact;
import org.phaseout.platform.domain.StoredAs;

/**
 * A counter went up by one.
 *
 * @param total where it stands now
 * @param remark makes the event as long as one of the domain's
 */
@StoredAs("counted")
public record Counted(String counter, long total, String remark) implements Fact {

    /** About 540 bytes as JSON with it, the length of an identification of a unit. */
    private static final String REMARK = "0123456789abcdef".repeat(31);

    public static Counted at(String counter, long total) {
        return new Counted(counter, total, REMARK);
    }

    @Override
    public String aggregateId() {
        return counter;
    }

    @Override
    public List<ClaimChange> claims() {
        return List.of();
    }
}
