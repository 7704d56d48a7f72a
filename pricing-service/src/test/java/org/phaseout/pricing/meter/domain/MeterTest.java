package org.phaseout.pricing.meter.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Objects;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.phaseout.platform.domain.Act;
import org.phaseout.platform.domain.Authority;
import org.phaseout.platform.domain.Told;
import org.phaseout.platform.domain.Undo;
import org.phaseout.platform.domain.UndoFlaw;
import org.phaseout.pricing.meter.domain.MeterCommand.Consumption;
import org.phaseout.pricing.meter.domain.MeterCommand.CorrectReading;
import org.phaseout.pricing.meter.domain.MeterCommand.ReadMeter;
import org.phaseout.pricing.meter.domain.MeterCommand.VoidReading;
import org.phaseout.pricing.meter.domain.MeterEvent.MeterRead;
import org.phaseout.pricing.meter.domain.MeterEvent.MeterReadingCorrected;
import org.phaseout.pricing.meter.domain.MeterEvent.MeterReadingVoided;
import org.phaseout.pricing.meter.domain.MeterRefused.Reason;

/** T3 and U12 of readings, as sentences about one meter. */
class MeterTest {

    private static final MeterId ID = new MeterId("M-1");
    private static final YearMonth JULY = YearMonth.of(2023, 7);

    private Meter meter = Meter.NONE;
    private String authority = "industry";
    private LocalDate day = LocalDate.of(2023, 8, 5);

    @Test
    void a_month_that_is_over_is_read() {
        assertThat(read("U-1", "2023-07", "1200.50"))
                .containsExactly(new MeterRead("M-1", "U-1", JULY, new BigDecimal("1200.5")));
    }

    @ParameterizedTest
    @CsvSource({"2023-07-30, no", "2023-07-31, yes", "2023-08-01, yes"})
    void a_month_is_read_from_its_last_day_on(LocalDate readOn, String accepted) {
        day = readOn;
        if (accepted.equals("yes")) {
            assertThat(read("U-1", "2023-07", "1")).hasSize(1);
        } else {
            refused(() -> read("U-1", "2023-07", "1"), new Reason.MonthNotOver(JULY, readOn));
        }
    }

    @Test
    void told_again_it_is_nothing_new() {
        read("U-1", "2023-07", "1200.50");
        assertThat(read("U-1", "2023-07", "1200.5")).isEmpty();
    }

    @Test
    void a_month_has_one_reading() {
        read("U-1", "2023-07", "1200");
        refused(() -> read("U-1", "2023-07", "1300"), new Reason.MonthAlreadyRead(JULY, new BigDecimal("1200")));
        assertThat(read("U-1", "2023-06", "1300")).hasSize(1);
    }

    @Test
    void a_meter_measures_one_unit() {
        read("U-1", "2023-07", "1200");
        refused(() -> read("U-2", "2023-06", "1"), new Reason.MeterOfAnotherUnit("U-1", "U-2"));
    }

    @Test
    void a_corrected_reading_is_a_new_version_in_the_place_of_the_old_one() {
        read("U-1", "2023-07", "1200");
        assertThat(correct(1, "meter-read", "U-1", "2023-07", "1300"))
                .containsExactly(new MeterReadingCorrected(
                        "M-1",
                        "U-1",
                        JULY,
                        new BigDecimal("1300"),
                        2,
                        1,
                        "meter-read",
                        2,
                        LocalDate.of(2023, 8, 5),
                        "示例局",
                        "录入有误",
                        "示例〔2023〕9号"));
        assertThat(correct(2, "meter-reading-corrected", "U-1", "2023-07", "1250"))
                .extracting(event -> ((MeterReadingCorrected) event).readingVersion())
                .isEqualTo(List.of(3));
        refused(() -> read("U-1", "2023-07", "1300"), new Reason.MonthAlreadyRead(JULY, new BigDecimal("1250")));
    }

    @Test
    void a_reading_corrected_to_a_month_that_is_read_is_refused() {
        read("U-1", "2023-06", "1100");
        read("U-1", "2023-07", "1200");
        refused(
                () -> correct(2, "meter-read", "U-1", "2023-06", "1200"),
                new Reason.NotSoCorrected(new Reason.MonthAlreadyRead(YearMonth.of(2023, 6), new BigDecimal("1100"))));
        assertThat(correct(2, "meter-read", "U-1", "2023-05", "1200")).hasSize(1);
    }

    @Test
    void a_meters_only_reading_may_turn_out_to_be_anothers() {
        read("U-1", "2023-07", "1200");
        assertThat(correct(1, "meter-read", "U-2", "2023-07", "1200")).hasSize(1);
        read("U-2", "2023-06", "1100");
        refused(
                () -> correct(2, "meter-reading-corrected", "U-1", "2023-07", "1200"),
                new Reason.NotSoCorrected(new Reason.MeterOfAnotherUnit("U-2", "U-1")));
    }

    @Test
    void a_voided_reading_leaves_the_month_without_one() {
        read("U-1", "2023-07", "1200");
        correct(1, "meter-read", "U-1", "2023-07", "1300");
        assertThat(voided(2, "meter-reading-corrected"))
                .containsExactly(new MeterReadingVoided(
                        "M-1", "U-1", JULY, 2, "meter-reading-corrected", "示例局", "录入有误", "示例〔2023〕9号"));
        assertThat(read("U-2", "2023-07", "1")).hasSize(1);
    }

    @Test
    void what_stands_no_longer_is_not_undone_again() {
        read("U-1", "2023-07", "1200");
        correct(1, "meter-read", "U-1", "2023-07", "1300");
        refused(() -> voided(1, "meter-read"), new Reason.NotUndone(new UndoFlaw.UndoneAlready(1, 2)));
        voided(2, "meter-reading-corrected");
        refused(() -> voided(3, "meter-reading-voided"), new Reason.NotUndone(new UndoFlaw.UndoingStays(3)));
    }

    @Test
    void only_who_read_it_takes_a_reading_back() {
        read("U-1", "2023-07", "1200");
        authority = "development";
        refused(() -> voided(1, "meter-read"), new Reason.NotUndone(new UndoFlaw.NotYourAct(1, "industry")));
    }

    private List<MeterEvent> read(String unit, String month, String kilowattHours) {
        return told(meter.decide(new ReadMeter(ID, consumption(unit, month, kilowattHours)), act()));
    }

    private List<MeterEvent> correct(long version, String fact, String unit, String month, String kilowattHours) {
        var as = consumption(unit, month, kilowattHours);
        return told(meter.decide(new CorrectReading(ID, undo(version, fact), as, null), act()));
    }

    private List<MeterEvent> voided(long version, String fact) {
        return told(meter.decide(new VoidReading(ID, undo(version, fact)), act()));
    }

    private List<MeterEvent> told(List<MeterEvent> events) {
        for (var event : events) {
            var version = meter.history().entries().size() + 1L;
            meter = meter.evolve(event, new Told(authority, day, version));
        }
        return events;
    }

    private Act act() {
        return new Act(new Authority(authority), "350504", day, Instant.parse("2024-12-31T01:00:00Z"));
    }

    private static Consumption consumption(String unit, String month, String kilowattHours) {
        return new Consumption(unit, YearMonth.parse(month), new BigDecimal(kilowattHours));
    }

    private static Undo undo(long version, String fact) {
        return new Undo(version, fact, "示例局", "录入有误", "示例〔2023〕9号");
    }

    private static void refused(ThrowingCallable asked, Reason reason) {
        var refused = catchThrowableOfType(MeterRefused.class, asked);
        assertThat(Objects.requireNonNull(refused, "it was not refused").reason())
                .isEqualTo(reason);
    }
}
