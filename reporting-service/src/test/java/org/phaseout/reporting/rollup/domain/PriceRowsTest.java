package org.phaseout.reporting.rollup.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.phaseout.reporting.record.domain.MeasureRecord.State;
import org.phaseout.reporting.record.domain.RecordFact.OfMeasure;
import org.phaseout.reporting.record.domain.RecordFact.OfMeter;
import org.phaseout.reporting.record.domain.RecordKind;

/** What price measures and meters add to the figures; the expectations are worked out by hand. */
class PriceRowsTest {

    @Test
    void a_price_measure_goes_on_and_never_back() {
        var measure = Tale.of(RecordKind.MEASURE)
                .on("2023-03-01", new OfMeasure.Proposed("u-1", "uscc", "350504100"))
                .on("2023-05-01", new OfMeasure.Moved(State.LISTED))
                .on("2023-06-01", new OfMeasure.Moved(State.IN_FORCE));

        assertThat(measure.now()).containsOnly(entry("price-measures in-force", "1"));
        assertThat(measure.trueOn("2023-05-15")).containsOnly(entry("price-measures listed", "1"));
    }

    @Test
    void a_price_measure_that_was_dropped_is_in_no_state_until_it_is_proposed_anew() {
        var proposed = new OfMeasure.Proposed("u-1", "uscc", "350504100");
        var measure = Tale.of(RecordKind.MEASURE).on("2023-03-01", proposed).on("2023-04-01", new OfMeasure.Dropped());
        assertThat(measure.now()).isEmpty();
        assertThat(measure.trueOn("2023-03-31")).containsOnly(entry("price-measures proposed", "1"));

        assertThat(measure.on("2023-05-01", proposed).now()).containsOnly(entry("price-measures proposed", "1"));
    }

    @Test
    void a_price_measure_that_was_dropped_wrongly_is_proposed_still() {
        var measure = Tale.of(RecordKind.MEASURE)
                .on("2023-03-01", new OfMeasure.Proposed("u-1", "uscc", "350504100"))
                .on("2023-04-01", new OfMeasure.Dropped())
                .voided("2023-04-10", 2);

        assertThat(measure.now()).containsOnly(entry("price-measures proposed", "1"));
    }

    @Test
    void estimates_of_a_meter_add_up_and_a_voided_reading_is_left_out() {
        var meter = Tale.of(RecordKind.METER)
                .naming(RecordKind.UNIT, "u-1", Tale.IDENTIFIED)
                .on("2023-07-01", new OfMeter.Read("u-1", new BigDecimal("1200.50")))
                .on("2023-08-01", new OfMeter.Read("u-1", new BigDecimal("800.25")))
                .on("2023-08-01", new OfMeter.Read("u-1", null));

        assertThat(meter.now()).containsOnly(entry("price-estimated", "1200.5+800.25"));
        assertThat(meter.voided("2023-08-03", 1).now()).containsOnly(entry("price-estimated", "800.25"));
    }

    @Test
    void an_estimate_that_was_reckoned_again_stands_in_the_place_of_the_one_before_from_the_day_of_its_reading() {
        var meter = Tale.of(RecordKind.METER)
                .naming(RecordKind.UNIT, "u-1", Tale.IDENTIFIED)
                .on("2023-07-01", new OfMeter.Read("u-1", new BigDecimal("1200.50")))
                .on("2023-08-01", new OfMeter.Read("u-1", null))
                .by("policy", "2023-08-20", new OfMeter.ReckonedAgain(1, new BigDecimal("900")))
                .by("policy", "2023-08-21", new OfMeter.ReckonedAgain(1, new BigDecimal("800.25")));

        assertThat(meter.trueOn("2023-07-15")).containsOnly(entry("price-estimated", "800.25"));
        assertThat(meter.at("2023-07-15", "2023-08-19")).containsOnly(entry("price-estimated", "1200.5"));
        assertThat(meter.by("policy", "2023-08-22", new OfMeter.ReckonedAgain(1, null))
                        .now())
                .isEmpty();
    }
}
