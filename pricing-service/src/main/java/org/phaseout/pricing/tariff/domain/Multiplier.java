package org.phaseout.pricing.tariff.domain;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A province's factor on national rows; it belongs to the rows the province named and to no other (T1).
 *
 * @param province first two digits of the division code, such as {@code 35}
 * @param rules ids of the rows the province named
 */
public record Multiplier(
        String id,
        String province,
        List<String> rules,
        BigDecimal factor,
        LocalDate from,
        @Nullable LocalDate until,
        String document,
        String source,
        Certainty certainty) {

    public Multiplier {
        rules = List.copyOf(rules);
    }

    boolean names(TariffRow row) {
        return rules.contains(row.id());
    }

    /** Two factors that could both be charged on one row on one day. */
    boolean collidesWith(Multiplier other) {
        return !certainty.isUnverified()
                && !other.certainty.isUnverified()
                && province.equals(other.province)
                && rules.stream().anyMatch(other.rules::contains)
                && new Span(from, until).overlaps(new Span(other.from, other.until));
    }

    boolean isChargedOn(LocalDate day) {
        return !certainty.isUnverified() && new Span(from, until).holds(day);
    }
}
