package org.phaseout.enforcement.rules.domain;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A row of the procedure table: what must be found, what may be ordered upon it, and what may follow.
 *
 * @param ground name of the row, such as {@code E1/over-limit}
 * @param clause what it stands on, such as {@code 节能法16、72}
 * @param measured whether a measured value over a limit belongs to it
 * @param fine null where the law has none on this ground
 */
public record Ground(
        String ground,
        Track track,
        String clause,
        boolean measured,
        List<Measure> measures,
        @Nullable Fine fine,
        Follows follows) {

    public Ground {
        measures = List.copyOf(measures);
    }

    /** What the department may do when a measure has not helped. */
    public enum Follows {
        /** It ends with the measure or the fine. */
        NOTHING,
        /** The department proposes, a government decides. */
        GOVERNMENT_DECIDES
    }

    /**
     * A measure the department may order.
     *
     * @param limit null where it takes effect at once and has no end
     */
    public record Measure(
            String name, String clause, @Nullable Limit limit) {}

    /**
     * @param months the longest it may be; null where the clause names no longest
     * @param extensionMonths by how much it may be extended in total
     */
    public record Limit(@Nullable Integer months, int extensionMonths) {}

    /**
     * A fine in CNY, or in multiples of the goods' value.
     *
     * @param onlyAfterLimit the law fines only who lets the limit pass
     */
    public record Fine(
            BigDecimal from, BigDecimal to, String clause, boolean timesGoodsValue, boolean onlyAfterLimit) {}

    public Optional<Measure> measure(String name) {
        return measures.stream().filter(each -> each.name().equals(name)).findFirst();
    }
}
