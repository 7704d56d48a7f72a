package org.phaseout.enforcement.rules.domain;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * What has to be so beside the ground before a measure may be ordered (令30号6).
 *
 * @param kind under which it is reported, such as {@code annual-total}
 * @param asks {@link Asked#DISCHARGE} where it has to be measured, else {@link Asked#FACTS}
 * @param times as much as is permitted has to be measured at least; null where anything above it will do
 * @param after the measure in spite of which it is so; null where none need come before
 */
public record Circumstance(
        String kind,
        String clause,
        Asked asks,
        @Nullable BigDecimal times,
        @Nullable String after) {

    public Circumstance {
        if (asks != Asked.DISCHARGE && asks != Asked.FACTS) {
            throw new IllegalArgumentException(kind + " can be measured or stated, and nothing else");
        }
    }

    public boolean isShownBy(BigDecimal measured, BigDecimal permitted) {
        return times == null ? measured.compareTo(permitted) > 0 : measured.compareTo(permitted.multiply(times)) >= 0;
    }
}
