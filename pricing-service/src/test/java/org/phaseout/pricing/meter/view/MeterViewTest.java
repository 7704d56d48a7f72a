package org.phaseout.pricing.meter.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.phaseout.platform.testing.CountedDatabase;
import org.phaseout.platform.testing.ToldFacts;
import org.phaseout.pricing.meter.domain.MeterEvent.MeterRead;
import org.phaseout.pricing.meter.domain.MeterEvent.MeterReadingCorrected;
import org.phaseout.pricing.meter.domain.MeterEvent.MeterReadingVoided;

/** The readings of a batch are written together, and stand as if they had come one by one. */
class MeterViewTest {

    private static final CountedDatabase DATABASE = CountedDatabase.of("pricing");
    private static final LocalDate DAY = LocalDate.of(2024, 2, 1);
    private static final Instant RECORDED = Instant.parse("2024-02-01T01:02:03.456789Z");

    private final MeterView view = new MeterView(DATABASE.jdbc(), DATABASE.rows());
    private final ToldFacts told = new ToldFacts(DAY, RECORDED, "development");

    @AfterAll
    static void close() {
        DATABASE.close();
    }

    @BeforeEach
    void empty() {
        view.reset();
    }

    @Test
    void five_hundred_readings_and_corrections_take_two_statements() {
        for (int i = 0; i < 250; i++) {
            told.tell(1, read("m-" + i, "100.50"));
            told.tell(2, corrected("m-" + i, 1, 2, "200"));
        }

        assertThat(DATABASE.statementsOf(() -> view.apply(told.all()))).isEqualTo(2);
        assertThat(lines()).hasSize(500).contains("m-7 1 100.50 1 2", "m-7 2 200 2 -");
    }

    @Test
    void a_batch_without_meters_takes_none() {
        assertThat(DATABASE.statementsOf(() -> view.apply(told.all()))).isZero();
    }

    @Test
    void a_reading_that_is_corrected_and_voided_within_one_batch_keeps_every_version_and_what_undid_it() {
        told.tell(1, read("m", "1E+5"));
        told.tell(2, corrected("m", 1, 2, "90000.25"));
        told.tell(3, voided("m", 2));
        told.tell(4, read("m", "80000"));

        DATABASE.statementsOf(() -> view.apply(told.all()));

        assertThat(lines()).containsExactly("m 1 100000 1 2", "m 2 90000.25 2 3", "m 4 80000 1 -");
        assertThat(DATABASE.jdbc()
                        .sql("select occurred_on || ' ' || (recorded_at at time zone 'UTC') from meter_reading"
                                + " where version = 4")
                        .query(String.class)
                        .single())
                .isEqualTo("2024-02-01 2024-02-01 01:02:03.456789");
    }

    @Test
    void a_batch_that_is_told_again_changes_nothing() {
        told.tell(1, read("m", "1"));
        told.tell(2, corrected("m", 1, 2, "2"));
        DATABASE.statementsOf(() -> view.apply(told.all()));
        var before = lines();

        DATABASE.statementsOf(() -> view.apply(told.all()));
        DATABASE.statementsOf(() -> view.apply(told.all().subList(0, 1)));

        assertThat(lines()).isEqualTo(before);
    }

    /** Each meter's facts in their order, those of different meters mixed, the whole cut anywhere. */
    @RepeatedTest(5)
    void it_does_not_matter_how_the_facts_are_cut_into_batches(RepetitionInfo round) {
        var random = new Random(round.getCurrentRepetition());
        var versions = new int[4];
        for (int i = 0; i < 60; i++) {
            int meter = random.nextInt(versions.length);
            int version = ++versions[meter];
            var id = "m-" + meter;
            switch (version == 1 ? 0 : random.nextInt(3)) {
                case 0 -> told.tell(version, read(id, Integer.toString(i)));
                case 1 ->
                    told.tell(version, corrected(id, 1 + random.nextInt(version - 1), version, Integer.toString(i)));
                default -> told.tell(version, voided(id, 1 + random.nextInt(version - 1)));
            }
        }

        var oneByOne = told.oneByOne(view, MeterViewTest::lines);

        assertThat(told.cutAnywhere(view, random, MeterViewTest::lines))
                .hasSizeGreaterThan(10)
                .isEqualTo(oneByOne);
    }

    private static MeterRead read(String meter, String kilowattHours) {
        return new MeterRead(meter, "u", YearMonth.of(2024, 1), new BigDecimal(kilowattHours));
    }

    private static MeterReadingCorrected corrected(String meter, long version, long by, String kilowattHours) {
        return new MeterReadingCorrected(
                meter,
                "u",
                YearMonth.of(2024, 1),
                new BigDecimal(kilowattHours),
                2,
                version,
                "meter-read",
                by,
                DAY,
                "示例局",
                "录入有误",
                "示例〔2024〕1号");
    }

    private static MeterReadingVoided voided(String meter, long version) {
        return new MeterReadingVoided(
                meter, "u", YearMonth.of(2024, 1), version, "meter-read", "示例局", "录入有误", "示例〔2024〕2号");
    }

    /** Meter, version, kilowatt-hours, version of the reading, and what undid it. */
    private static List<String> lines() {
        return DATABASE.jdbc().sql("""
                        select concat_ws(' ', meter_id, version, kilowatt_hours, reading_version,
                            coalesce(undone_by::text, '-'))
                        from meter_reading order by meter_id, version
                        """).query((row, _) -> row.getString(1)).list();
    }
}
