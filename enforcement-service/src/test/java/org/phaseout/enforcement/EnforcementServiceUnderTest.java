package org.phaseout.enforcement;

import org.phaseout.platform.testing.RunningService;
import org.phaseout.platform.testing.RunningService.Site;

/** Starts the service for tests that do not lie beside it. */
public final class EnforcementServiceUnderTest {

    public static RunningService start() {
        return start(Site.fresh("enforcement"));
    }

    public static RunningService start(Site site) {
        return site.start(EnforcementService.class);
    }

    private EnforcementServiceUnderTest() {}
}
