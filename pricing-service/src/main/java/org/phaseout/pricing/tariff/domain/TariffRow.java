package org.phaseout.pricing.tariff.domain;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One row of the tariff table, as its document set it (T1).
 *
 * @param id of the rule; a rule that ended sector by sector has a row for each end
 * @param sectors such as {@code cement}
 * @param tariffClass {@code elimination}, {@code restricted}, {@code tier} …
 * @param equipment kinds the document lists; none means every kind
 * @param surcharge CNY/kWh; null where the row sets several, or where the province sets it
 * @param province first two digits of the division code; null for a national row
 * @param until first day on which it no longer holds
 * @param flat whether this release can work the surcharge out; a row with tiers is data only
 * @param note what the row says beyond the figures
 */
public record TariffRow(
        String id,
        List<String> sectors,
        String tariffClass,
        List<String> equipment,
        @Nullable BigDecimal surcharge,
        @Nullable String province,
        LocalDate from,
        @Nullable LocalDate until,
        String document,
        String source,
        Certainty certainty,
        boolean flat,
        @Nullable String note) {

    @SuppressWarnings("ConstantValue") // a table may leave the list out
    public TariffRow {
        sectors = List.copyOf(sectors);
        equipment = equipment == null ? List.of() : List.copyOf(equipment);
    }

    Span span() {
        return new Span(from, until);
    }

    boolean isOf(String sector, String asked) {
        return sectors.contains(sector) && tariffClass.equals(asked);
    }

    boolean lists(String kind) {
        return equipment.isEmpty() || equipment.contains(kind);
    }

    boolean isCharged() {
        return flat && !certainty.isUnverified();
    }

    BigDecimal charged() {
        return Objects.requireNonNull(surcharge, () -> id + " is charged and has no surcharge");
    }

    /** Two rows that could both be charged for one piece of equipment on one day: two regimes at once. */
    boolean collidesWith(TariffRow other) {
        return isCharged()
                && other.isCharged()
                && Objects.equals(province, other.province)
                && sectors.stream().anyMatch(sector -> other.isOf(sector, tariffClass))
                && (equipment.isEmpty()
                        || other.equipment.isEmpty()
                        || equipment.stream().anyMatch(other.equipment::contains))
                && span().overlaps(other.span());
    }
}
