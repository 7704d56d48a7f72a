package org.phaseout.pricing;

import org.phaseout.platform.testing.RunningService;
import org.phaseout.platform.testing.RunningService.Site;

/** Starts the service for tests that do not lie beside it. */
public final class PricingServiceUnderTest {

    public static RunningService start() {
        return start(Site.fresh("pricing"));
    }

    public static RunningService start(Site site) {
        return site.start(PricingService.class);
    }

    private PricingServiceUnderTest() {}
}
