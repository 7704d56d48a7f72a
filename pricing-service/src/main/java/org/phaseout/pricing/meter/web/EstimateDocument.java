package org.phaseout.pricing.meter.web;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.phaseout.pricing.meter.domain.Estimate;
import org.phaseout.pricing.meter.domain.Estimate.Slice;
import org.phaseout.pricing.tariff.view.Wording;

/**
 * An estimate (测算, never 应收) as it is read.
 *
 * @param nature says once more, in the reader's language, that nothing is owed by it
 * @param amount CNY, rounded once
 * @param slices the working as data
 * @param working the working in words
 */
record EstimateDocument(
        String measureId,
        String nature,
        BigDecimal amount,
        int daysInForce,
        int daysOfMonth,
        List<Slice> slices,
        List<String> working) {

    static EstimateDocument of(Estimate estimate, Wording wording, Locale language) {
        var working = new ArrayList<String>();
        working.add(wording.of(
                "working.quantity",
                language,
                estimate.month(),
                estimate.kilowattHours().toPlainString()));
        if (estimate.days() < estimate.daysOfMonth()) {
            working.add(wording.of("working.part", language, estimate.days(), estimate.daysOfMonth()));
        }
        for (var slice : estimate.slices()) {
            var tariff = slice.tariff();
            working.add(wording.of(
                    "working.rule",
                    language,
                    tariff.rule(),
                    tariff.document(),
                    tariff.base().toPlainString(),
                    tariff.multiplier().toPlainString(),
                    tariff.surcharge().toPlainString()));
            working.add(wording.of(
                    "working.slice",
                    language,
                    slice.first(),
                    slice.last(),
                    estimate.kilowattHours().toPlainString(),
                    tariff.surcharge().toPlainString(),
                    slice.days(),
                    estimate.daysOfMonth(),
                    slice.product().toPlainString()));
        }
        working.add(wording.of("working.amount", language, estimate.amount().toPlainString()));
        return new EstimateDocument(
                estimate.measureId(),
                wording.of("nature", language),
                estimate.amount(),
                estimate.days(),
                estimate.daysOfMonth(),
                estimate.slices(),
                List.copyOf(working));
    }
}
