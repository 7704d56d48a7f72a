package org.phaseout.enterprise;

import org.phaseout.platform.testing.RunningService;
import org.phaseout.platform.testing.RunningService.Site;

/** Starts the service for tests that do not lie beside it. */
public final class EnterpriseServiceUnderTest {

    public static RunningService start() {
        return start(Site.fresh("enterprise"));
    }

    public static RunningService start(Site site) {
        return site.start(EnterpriseService.class);
    }

    private EnterpriseServiceUnderTest() {}
}
