package org.phaseout.platform.domain;

import java.util.Map;
import java.util.Optional;

/**
 * Who held the claims a command names when it was decided. The append asserts that this is still so.
 *
 * @param byClaim aggregate id by claim; a claim nobody holds is absent
 */
public record Holders(Map<Claim, String> byClaim) {

    public static final Holders NOBODY = new Holders(Map.of());

    public Holders {
        byClaim = Map.copyOf(byClaim);
    }

    public Optional<String> of(Claim claim) {
        return Optional.ofNullable(byClaim.get(claim));
    }
}
