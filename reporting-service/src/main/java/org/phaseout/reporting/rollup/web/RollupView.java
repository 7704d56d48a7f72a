package org.phaseout.reporting.rollup.web;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.phaseout.reporting.arrival.AsOf;
import org.phaseout.reporting.arrival.Freshness;
import org.phaseout.reporting.district.District;
import org.springframework.stereotype.Component;

/** How far the rollup has come, whichever topic brought the latest. */
@Component
class RollupView {

    private static final String VIEW = "rollup";
    private static final List<String> READERS = List.of(VIEW, "rollup-enforcement", "rollup-pricing");

    private final Freshness freshness;
    private final District district;

    RollupView(Freshness freshness, District district) {
        this.freshness = freshness;
        this.district = district;
    }

    /** @param after stored event from a receipt; the answer waits up to a second for it */
    AsOf asOf(@Nullable UUID after) {
        return freshness.of(VIEW, READERS, district.code(), after);
    }
}
