package org.phaseout.enforcement;

import org.phaseout.platform.testing.RunningService;
import org.phaseout.platform.testing.RunningService.Site;

/** Starts the service for tests that do not lie beside it. */
public final class EnforcementServiceUnderTest {

    public static RunningService start() {
        return Site.fresh("enforcement").start(EnforcementService.class);
    }

    private EnforcementServiceUnderTest() {}
}
