package org.phaseout.pricing.tariff.domain;

import java.math.BigDecimal;

/**
 * A surcharge that applies, and why it is that much.
 *
 * @param rule such as {@code ST-2016-E}
 * @param document that set the rule
 * @param base surcharge of the national row, CNY/kWh
 * @param multiplier of the province; 1 where the province named none for this row
 * @param surcharge base × multiplier, CNY/kWh, scale at least 4
 */
public record Tariff(String rule, String document, BigDecimal base, BigDecimal multiplier, BigDecimal surcharge) {

    private static final int LEAST_SCALE = 4;

    static Tariff of(TariffRow row, BigDecimal multiplier) {
        var base = row.charged();
        var product = base.multiply(multiplier).stripTrailingZeros();
        return new Tariff(
                row.id(),
                row.document(),
                base,
                multiplier,
                product.scale() < LEAST_SCALE ? product.setScale(LEAST_SCALE) : product);
    }
}
