package org.phaseout.pricing.meter.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.phaseout.pricing.measure.domain.Charging;
import org.phaseout.pricing.measure.domain.Charging.Charged;
import org.phaseout.pricing.tariff.domain.Consumer;
import org.phaseout.pricing.tariff.domain.Span;
import org.phaseout.pricing.tariff.domain.Tariffs;
import org.phaseout.pricing.tariff.view.TariffTable;

/** T3: every amount here was worked out by hand. */
class EstimateTest {

    private static final Tariffs TARIFFS = TariffTable.tariffs();

    /**
     * 0.75 for steel in Fujian, 0.40 for a shaft kiln. Half months: 120000 × 0.75 × 16/31 = 46451.612…; the cent's half
     * goes up: 10.02 × 0.75 = 7.515, and 1.01 × 0.75 × 10/30 = 0.2525 does not.
     */
    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "steel,  2023-07, 120000,     2023-07-01, -,          90000.00",
                "steel,  2023-07, 128400.50,  2023-01-01, 2024-01-01, 96300.38",
                "steel,  2023-07, 10.02,      2023-01-01, -,          7.52",
                "steel,  2023-07, 0,          2023-01-01, -,          0.00",
                "steel,  2023-07, 120000,     2023-07-16, -,          46451.61",
                "steel,  2023-07, 120000,     2023-07-31, -,          2903.23",
                "steel,  2023-07, 120000,     2023-01-01, 2023-07-02, 2903.23",
                "steel,  2023-09, 1.01,       2023-09-11, 2023-09-21, 0.25",
                "steel,  2024-02, 29000,      2024-02-29, -,          750.00",
                "steel,  2020-09, 1000,       2020-09-01, -,          500.00",
                "steel,  2020-10, 1000,       2020-09-01, -,          750.00",
                "steel,  2016-12, 1000,       2016-12-01, -,          300.00",
                "cement, 2023-07, 250000.125, 2023-07-01, -,          100000.05"
            })
    void the_surcharge_of_a_month_is_electricity_times_rule_for_the_days_in_force(
            String sector,
            YearMonth month,
            BigDecimal kilowattHours,
            LocalDate from,
            @Nullable LocalDate until,
            BigDecimal amount) {
        var estimate = Estimate.of(month, kilowattHours, charging(sector, new Span(from, until)), TARIFFS);
        assertThat(estimate.orElseThrow().amount()).isEqualTo(amount);
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "2023-06, 2023-07-01, -",
                "2023-07, 2023-01-01, 2023-07-01",
                "2023-07, 2023-07-10, 2023-07-10",
                "2010-05, 2010-05-01, -"
            })
    void without_a_day_in_force_under_a_rule_there_is_no_estimate(
            YearMonth month, LocalDate from, @Nullable LocalDate until) {
        assertThat(Estimate.of(month, BigDecimal.TEN, charging("steel", new Span(from, until)), TARIFFS))
                .isEmpty();
    }

    @Test
    void the_working_says_how_the_amount_came_about() {
        var estimate = Estimate.of(
                        YearMonth.of(2023, 7),
                        new BigDecimal("120000"),
                        charging("steel", new Span(LocalDate.of(2023, 7, 16), null)),
                        TARIFFS)
                .orElseThrow();
        assertThat(estimate.working())
                .containsExactly(
                        "ST-2016-E: 0.50 × 1.5 = 0.7500 CNY/kWh",
                        "120000 kWh × 0.7500 CNY/kWh × 16/31 (2023-07-16 … 2023-07-31) = 46451.6129",
                        "≈ 46451.61 CNY");
    }

    /** 31 kWh × 0.75 × 2 days in two slices, each 0.75: 1.50, and what is shown of them is not what is added. */
    @Test
    void a_month_left_and_entered_again_has_two_slices_and_is_rounded_once() {
        var charging = charging(
                "steel",
                new Span(LocalDate.of(2023, 7, 1), LocalDate.of(2023, 7, 2)),
                new Span(LocalDate.of(2023, 7, 31), null));
        var estimate = Estimate.of(YearMonth.of(2023, 7), new BigDecimal("31"), charging, TARIFFS)
                .orElseThrow();
        assertThat(estimate.slices()).extracting(Estimate.Slice::days).containsExactly(1, 1);
        assertThat(estimate.amount()).isEqualTo("1.50");
    }

    /** 3000 kWh in September: ten days as a furnace at 0.75, five as a kiln at 0.40: 750.00 and 200.00. */
    @Test
    void each_day_is_priced_by_the_ground_it_was_in_force_on() {
        var furnace = charging("steel", new Span(LocalDate.of(2023, 7, 1), LocalDate.of(2023, 9, 11)));
        var kiln = charging("cement", new Span(LocalDate.of(2023, 9, 26), null));
        var both = new Charging(
                "PM-U-1",
                Stream.concat(furnace.inForce().stream(), kiln.inForce().stream())
                        .toList());
        var estimate = Estimate.of(YearMonth.of(2023, 9), new BigDecimal("3000"), both, TARIFFS)
                .orElseThrow();
        assertThat(estimate.slices())
                .extracting(slice -> slice.tariff().rule())
                .containsExactly("ST-2016-E", "CE-2014-E");
        assertThat(estimate.amount()).isEqualTo("950.00");
    }

    /** 0.01 kWh a day and slice: 0.01 × 0.75 / 31 = 0.00024… each; 21 of them are 0.00508…, a cent. */
    @Test
    void what_is_below_a_cent_in_each_part_still_adds_up() {
        var days = new ArrayList<Span>();
        for (int day = 1; day <= 21; day++) {
            days.add(new Span(LocalDate.of(2023, 7, day), LocalDate.of(2023, 7, day + 1)));
        }
        var estimate = Estimate.of(
                        YearMonth.of(2023, 7),
                        new BigDecimal("0.01"),
                        charging("steel", days.toArray(Span[]::new)),
                        TARIFFS)
                .orElseThrow();
        assertThat(estimate.amount()).isEqualTo("0.01");
    }

    private static Charging charging(String sector, Span... spans) {
        var equipment = sector.equals("steel") ? "induction-furnace" : "cement-shaft-kiln";
        var consumer = new Consumer("350504", sector, "elimination", equipment);
        return new Charging(
                "PM-U-1",
                Arrays.stream(spans).map(days -> new Charged(days, consumer)).toList());
    }
}
