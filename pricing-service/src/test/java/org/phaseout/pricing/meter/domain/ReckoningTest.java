package org.phaseout.pricing.meter.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.phaseout.platform.domain.Told;
import org.phaseout.pricing.measure.domain.Charging;
import org.phaseout.pricing.measure.domain.Charging.Charged;
import org.phaseout.pricing.meter.domain.MeterCommand.MeasureChange;
import org.phaseout.pricing.meter.domain.MeterCommand.ReckonAgain;
import org.phaseout.pricing.meter.domain.MeterEvent.MeterRead;
import org.phaseout.pricing.meter.domain.MeterEvent.MeterReadingCorrected;
import org.phaseout.pricing.meter.domain.MeterEvent.MeterReadingVoided;
import org.phaseout.pricing.meter.domain.MeterEvent.MeterReckonedAgain;
import org.phaseout.pricing.tariff.domain.Consumer;
import org.phaseout.pricing.tariff.domain.Span;
import org.phaseout.pricing.tariff.view.TariffTable;

/** T3: which estimates are told anew when a measure changes. The meter was read for June, July and August 2023. */
class ReckoningTest {

    private static final MeterId ID = new MeterId("M-1");
    private static final Charging NEVER = new Charging("PM-U-1", List.of());

    private Meter meter = Meter.NONE;

    @BeforeEach
    void read_for_three_months() {
        isTrue(List.of(read("2023-06"), read("2023-07"), read("2023-08")));
    }

    @Test
    void a_measure_in_force_since_the_middle_of_july_changes_the_months_from_july_on() {
        assertThat(reckoned(3, NEVER, inForce("2023-07-16", null)))
                .containsExactly(again("2023-07", 2, 2, 9), again("2023-08", 3, 2, 9));
    }

    @Test
    void a_start_put_right_by_a_day_changes_the_one_month_it_is_in() {
        assertThat(reckoned(3, inForce("2023-07-16", null), inForce("2023-07-17", null)))
                .containsExactly(again("2023-07", 2, 2, 9));
    }

    @Test
    void an_end_on_the_first_of_a_month_leaves_the_month_before_as_it_was() {
        assertThat(reckoned(3, inForce("2023-06-01", null), inForce("2023-06-01", "2023-08-01")))
                .containsExactly(again("2023-08", 3, 2, 9));
    }

    @Test
    void a_measure_that_was_in_force_after_all_months_changes_nothing() {
        assertThat(reckoned(3, NEVER, inForce("2023-09-01", null))).isEmpty();
    }

    @Test
    void a_reading_told_after_the_change_was_told_with_the_estimate_as_it_is() {
        assertThat(reckoned(2, NEVER, inForce("2023-07-01", null))).containsExactly(again("2023-07", 2, 2, 9));
    }

    @Test
    void each_change_is_a_version_of_the_estimate_of_its_reading() {
        isTrue(reckoned(3, NEVER, inForce("2023-08-01", null)));
        assertThat(reckoned(3, inForce("2023-08-01", null), NEVER)).containsExactly(again("2023-08", 3, 3, 9));
    }

    @Test
    void of_a_corrected_reading_the_correction_is_reckoned_from_its_own_first_estimate() {
        isTrue(reckoned(3, NEVER, inForce("2023-08-01", null)));
        isTrue(List.of(corrected(3, "2023-08", 5)));
        assertThat(reckoned(5, inForce("2023-08-01", null), NEVER)).containsExactly(again("2023-08", 5, 2, 9));
    }

    @Test
    void a_reading_that_was_voided_has_no_estimate_to_be_reckoned() {
        isTrue(List.of(new MeterReadingVoided(
                "M-1", "U-1", YearMonth.of(2023, 8), 3, "meter-read", "示例局", "录入有误", "示例〔2023〕9号")));
        assertThat(reckoned(4, NEVER, inForce("2023-08-01", null))).isEmpty();
    }

    @Test
    void a_meter_that_turned_out_to_measure_another_unit_is_left_alone() {
        var change = new MeasureChange("U-2", 9, NEVER, inForce("2023-06-01", null));
        assertThat(new Reckoning(meter).decide(new ReckonAgain(ID, 3, change, TariffTable.tariffs())))
                .isEmpty();
    }

    private List<MeterEvent> reckoned(long upTo, Charging before, Charging after) {
        var change = new MeasureChange("U-1", 9, before, after);
        return new Reckoning(meter).decide(new ReckonAgain(ID, upTo, change, TariffTable.tariffs()));
    }

    private static MeterReckonedAgain again(String month, long readingAt, int estimate, long measure) {
        return new MeterReckonedAgain(
                "M-1", "U-1", YearMonth.parse(month), new BigDecimal("1200"), readingAt, estimate, "PM-U-1", measure);
    }

    private static MeterRead read(String month) {
        return new MeterRead("M-1", "U-1", YearMonth.parse(month), new BigDecimal("1200"));
    }

    private static MeterReadingCorrected corrected(long version, String month, long by) {
        return new MeterReadingCorrected(
                "M-1",
                "U-1",
                YearMonth.parse(month),
                new BigDecimal("1200"),
                2,
                version,
                "meter-read",
                by,
                LocalDate.of(2023, 9, 1),
                "示例局",
                "录入有误",
                "示例〔2023〕9号");
    }

    private static Charging inForce(String from, @Nullable String until) {
        var days = new Span(LocalDate.parse(from), until == null ? null : LocalDate.parse(until));
        return new Charging(
                "PM-U-1",
                List.of(new Charged(days, new Consumer("350504", "steel", "elimination", "induction-furnace"))));
    }

    private void isTrue(List<? extends MeterEvent> events) {
        for (var event : events) {
            var version = meter.history().entries().size() + 1L;
            meter = meter.evolve(event, new Told("industry", LocalDate.of(2023, 9, 1), version));
        }
    }
}
