package org.phaseout.platform.clock;

import java.time.Instant;

/** What a service has still to do before it rests, so that whoever steers its clock can wait for it. */
@FunctionalInterface
public interface Outstanding {

    Work at(Instant now);

    /**
     * @param alarms that are due and have not yet rung, or have failed and will ring again
     * @param facts of the service's own ledger that not every follower has applied
     */
    record Work(long alarms, long facts) {}
}
