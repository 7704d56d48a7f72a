package org.phaseout.pricing.measure.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.phaseout.platform.message.MessageJson;
import org.phaseout.platform.testing.CountedDatabase;
import org.phaseout.platform.testing.ToldFacts;
import org.phaseout.pricing.measure.domain.MeasureEvent.MeasureApproved;
import org.phaseout.pricing.measure.domain.MeasureEvent.MeasureCameIntoForce;
import org.phaseout.pricing.measure.domain.MeasureEvent.MeasureListed;
import org.phaseout.pricing.measure.domain.MeasureEvent.MeasureProposed;
import org.phaseout.pricing.measure.domain.MeasureEvent.MeasureScreened;
import org.phaseout.pricing.measure.domain.MeasureEvent.MeasureVoided;
import org.phaseout.pricing.measure.domain.MeasureEvent.OfficialDocument;
import org.phaseout.pricing.measure.domain.MeasureEvent.Tariff;

/** The measures of a batch are read and written together, and stand as if their facts had come one by one. */
class MeasureViewTest {

    private static final CountedDatabase DATABASE = CountedDatabase.of("pricing");
    private static final LocalDate DAY = LocalDate.of(2023, 6, 15);
    private static final Instant RECORDED = Instant.parse("2023-06-15T01:02:03.456789Z");
    private static final OfficialDocument DOCUMENT = new OfficialDocument("示例市工信局", "示例〔2023〕3号", DAY);
    private static final Tariff TARIFF =
            new Tariff("CE-2014-A", "示例", new BigDecimal("0.5000"), new BigDecimal("1.5"), new BigDecimal("0.7500"));

    private final MeasureView view = new MeasureView(DATABASE.jdbc(), DATABASE.rows(), MessageJson.mapper());
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
    void five_hundred_facts_of_a_hundred_measures_take_two_statements() {
        for (int i = 0; i < 100; i++) {
            tellWholeLife("PM-" + i);
        }

        assertThat(DATABASE.statementsOf(() -> view.apply(told.all()))).isEqualTo(2);
        assertThat(lines()).hasSize(100).contains("PM-7 5 in-force u-PM-7 350504100 2023-07-16");
    }

    @Test
    void a_batch_without_measures_takes_none() {
        assertThat(DATABASE.statementsOf(() -> view.apply(told.all()))).isZero();
    }

    @Test
    void a_fact_is_put_to_those_of_earlier_batches_and_one_told_again_changes_nothing() {
        tellWholeLife("PM-1");
        view.apply(told.all());
        told.tell(6, new MeasureVoided("PM-1", 5, "measure-came-into-force", "示例局", "录入有误", "示例9号"));
        view.apply(told.all().subList(5, 6));
        assertThat(lines()).containsExactly("PM-1 6 listed u-PM-1 350504100");

        view.apply(told.all());
        view.apply(told.all().subList(0, 3));
        assertThat(lines()).containsExactly("PM-1 6 listed u-PM-1 350504100");
    }

    @RepeatedTest(3)
    void it_does_not_matter_how_the_facts_are_cut_into_batches(RepetitionInfo round) {
        var random = new Random(round.getCurrentRepetition());
        for (int i = 0; i < 8; i++) {
            tellWholeLife("PM-" + i);
            told.tell(6, new MeasureVoided("PM-" + i, 5, "measure-came-into-force", "示例局", "录入有误", "示例9号"));
        }

        var oneByOne = told.oneByOne(view, MeasureViewTest::everything);

        assertThat(told.cutAnywhere(view, random, MeasureViewTest::everything))
                .hasSize(8)
                .isEqualTo(oneByOne);
    }

    private void tellWholeLife(String id) {
        told.tell(
                1,
                new MeasureScreened(
                        id,
                        "u-" + id,
                        1,
                        "91350504000000019W",
                        "示例钢厂",
                        "350504100",
                        "steel",
                        "elimination",
                        "induction-furnace",
                        List.of(),
                        TARIFF));
        told.tell(2, new MeasureProposed(id, "u-" + id, "91350504000000019W", "350504100", "steel", "示例1号", TARIFF));
        told.tell(3, new MeasureApproved(id, "city", DOCUMENT));
        told.tell(4, new MeasureListed(id, DOCUMENT));
        told.tell(5, new MeasureCameIntoForce(id, LocalDate.of(2023, 7, 16), TARIFF));
    }

    private static List<String> lines() {
        return DATABASE.jdbc().sql("""
                        select concat_ws(' ', id, version, state, unit_id, township, document -> 'inForce' -> 0 ->> 'from')
                        from measure_view order by id
                        """).query((row, _) -> row.getString(1)).list();
    }

    private static List<String> everything() {
        return DATABASE.jdbc()
                .sql("select m::text from measure_view m order by id")
                .query((row, _) -> row.getString(1))
                .list();
    }
}
