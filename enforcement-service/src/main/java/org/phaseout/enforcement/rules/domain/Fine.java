package org.phaseout.enforcement.rules.domain;

import java.math.BigDecimal;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/**
 * The fine of a clause, in CNY or in multiples of the goods' value.
 *
 * @param onlyAfterLimit the law fines so only who lets the limit pass
 * @param daily clause under which it may be imposed anew for every day the act goes on (按日连续处罚); null where there is none
 */
public record Fine(
        BigDecimal from,
        BigDecimal to,
        String clause,
        boolean timesGoodsValue,
        boolean onlyAfterLimit,
        @Nullable String daily) {

    /** What the clause comes to in CNY. */
    public record Range(BigDecimal least, BigDecimal most) {

        private static final Comparator<Range> MILDEST_FIRST =
                Comparator.comparing(Range::most).thenComparing(Range::least);

        public boolean includes(BigDecimal amount) {
            return amount.compareTo(least) >= 0 && amount.compareTo(most) <= 0;
        }

        /** 行政处罚法37: the lower highest fine, and of equal ones the lower least fine. */
        boolean isLighterThan(Range other) {
            return MILDEST_FIRST.compare(this, other) < 0;
        }
    }

    /** Null where the goods' value is needed and not known. */
    public @Nullable Range range(@Nullable BigDecimal goodsValue) {
        if (!timesGoodsValue) {
            return new Range(from, to);
        }
        return goodsValue == null ? null : new Range(from.multiply(goodsValue), to.multiply(goodsValue));
    }

    boolean isLighterThan(Fine other, @Nullable BigDecimal goodsValue) {
        var mine = range(goodsValue);
        var others = other.range(goodsValue);
        return mine != null && others != null && mine.isLighterThan(others);
    }
}
