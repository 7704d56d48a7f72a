package org.phaseout.pricing.tariff.domain;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.phaseout.pricing.tariff.domain.Because.Why;

/** One search through the table, which notes what it sees on its way. */
final class TariffSearch {

    private final List<TariffRow> rows;
    private final List<Multiplier> multipliers;
    private final Consumer consumer;
    private final LocalDate day;
    private final List<Because> way = new ArrayList<>();

    TariffSearch(List<TariffRow> rows, List<Multiplier> multipliers, Consumer consumer, LocalDate day) {
        this.rows = rows;
        this.multipliers = multipliers;
        this.consumer = consumer;
        this.day = day;
    }

    Finding find() {
        var ofClass = rows.stream()
                .filter(row -> row.isOf(consumer.sector(), consumer.tariffClass()))
                .filter(row -> row.province() == null || Objects.equals(row.province(), consumer.province()))
                .toList();
        if (ofClass.isEmpty()) {
            note(Why.NO_ROW_FOR_SECTOR, consumer.sector(), consumer.tariffClass());
        }
        var applying = whereTheConsumerIs(
                        ofClass.stream().filter(this::isInForce).toList())
                .stream()
                .filter(this::isCharged)
                .findFirst();
        return new Finding(applying.map(this::tariff).orElse(null), way);
    }

    private boolean isInForce(TariffRow row) {
        if (row.span().isOverOn(day)) {
            note(Why.NO_LONGER, row.id(), Objects.requireNonNull(row.until()));
        } else if (!row.span().holds(day)) {
            note(Why.NOT_YET, row.id(), row.from());
        }
        return row.span().holds(day);
    }

    /** A row the province set for itself stands in the place of the national one, charged or not. */
    private List<TariffRow> whereTheConsumerIs(List<TariffRow> inForce) {
        var own = inForce.stream().filter(row -> row.province() != null).toList();
        if (own.isEmpty()) {
            return inForce;
        }
        own.forEach(row -> note(Why.PROVINCE_HAS_ITS_OWN_ROW, consumer.province(), row.id()));
        return own;
    }

    private boolean isCharged(TariffRow row) {
        if (!row.lists(consumer.equipment())) {
            note(Why.EQUIPMENT_NOT_LISTED, row.id(), consumer.equipment());
            return false;
        }
        if (row.certainty().isUnverified()) {
            note(Why.UNVERIFIED, row.id());
        } else if (!row.flat()) {
            note(Why.DATA_ONLY, row.id());
        }
        return row.isCharged();
    }

    private Tariff tariff(TariffRow row) {
        note(Why.APPLIES, row.id(), row.charged(), row.document());
        return Tariff.of(row, multiplier(row));
    }

    private BigDecimal multiplier(TariffRow row) {
        var ofProvince = multipliers.stream()
                .filter(each -> each.province().equals(consumer.province()))
                .toList();
        var naming = ofProvince.stream().filter(each -> each.names(row)).toList();
        if (naming.isEmpty()) {
            note(
                    ofProvince.isEmpty() ? Why.NO_PROVINCIAL_MULTIPLIER : Why.PROVINCE_DOES_NOT_NAME_IT,
                    consumer.province(),
                    row.id());
        }
        for (var each : naming) {
            if (each.isChargedOn(day)) {
                note(Why.MULTIPLIED, each.factor(), each.document());
                return each.factor();
            }
            note(
                    each.certainty().isUnverified() ? Why.MULTIPLIER_UNVERIFIED : Why.MULTIPLIER_NOT_IN_FORCE,
                    each.id(),
                    each.from());
        }
        return BigDecimal.ONE;
    }

    private void note(Why why, Object... about) {
        way.add(Because.of(why, about));
    }
}
