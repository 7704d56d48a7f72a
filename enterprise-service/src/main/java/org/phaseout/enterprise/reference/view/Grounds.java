package org.phaseout.enterprise.reference.view;

import java.util.HashMap;
import java.util.Map;
import org.phaseout.platform.domain.Claim;

/** Who was the ground of each claim before a batch, and who becomes it while the batch is read. */
final class Grounds {

    private static final String NONE = "";

    private final Map<Claim, Ground> latest;

    Grounds(Map<Claim, Ground> before) {
        this.latest = new HashMap<>(before);
    }

    /** @param position of the fact that made it the ground */
    record Ground(String aggregateId, long position) {

        private static Ground later(Ground one, Ground other) {
            return one.position < other.position ? other : one;
        }
    }

    /** The aggregate that a fact rests on, asked in the order of the ledger; empty where none is known. */
    String of(Resting resting) {
        var by = resting.by();
        var known = latest.get(resting.claim());
        var ground = resting.isGround() ? by.aggregateId() : known == null ? NONE : known.aggregateId();
        if (ground.equals(by.aggregateId())) {
            latest.merge(resting.claim(), new Ground(ground, by.position()), Ground::later);
        }
        return ground;
    }
}
