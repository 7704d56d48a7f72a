package org.phaseout.enterprise.reference.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.phaseout.enterprise.plan.domain.PlanEvent.PlanOpened;
import org.phaseout.enterprise.plan.domain.PlanEvent.PlanVoided;
import org.phaseout.enterprise.unit.domain.ListingEvent.UnitListed;
import org.phaseout.enterprise.unit.domain.UndoingEvent.UnitVoided;
import org.phaseout.enterprise.unit.domain.UnitEvent.RegainedMachines;
import org.phaseout.platform.testing.CountedDatabase;
import org.phaseout.platform.testing.ToldFacts;

/** What rests on what is read and written batch by batch, and stands as if the facts had come one by one. */
class ReferenceViewTest {

    private static final CountedDatabase DATABASE = CountedDatabase.of("enterprise");

    private static final String TOWN = "350504100";

    private final ReferenceView view = new ReferenceView(DATABASE.jdbc(), DATABASE.rows());
    private final ToldFacts told = new ToldFacts(LocalDate.of(2024, 2, 1), Instant.EPOCH, "industry");

    @AfterAll
    static void close() {
        DATABASE.close();
    }

    @BeforeEach
    void empty() {
        view.reset();
    }

    @Test
    void five_hundred_facts_take_three_statements() {
        for (int i = 0; i < 100; i++) {
            told.tell(1, plan("P-" + i, i));
            told.tell(1, listed("U-" + i, i));
            told.tell(1, listed("V-" + i, i));
            told.tell(2, voided("U-" + i, 1));
            told.tell(2, voided("V-" + i, 1));
        }

        assertThat(DATABASE.statementsOf(() -> view.apply(told.all()))).isEqualTo(3);
        assertThat(lines()).hasSize(300).contains("P-7 1 350504100/7 on P-7", "U-7 1 350504100/7 off P-7");
    }

    @Test
    void a_batch_without_any_takes_none() {
        assertThat(DATABASE.statementsOf(() -> view.apply(told.all()))).isZero();
    }

    /** One enterprise with ten thousand units: its row alone is read, from the index that has nobody else's. */
    @Test
    void of_a_claim_that_many_rest_on_only_the_ground_is_read() {
        told.tell(1, plan("P-1", 2024));
        view.apply(told.all());
        DATABASE.jdbc().sql("""
                        insert into reference select 'U-' || n, 1, claim_kind, claim_value, 1 + n, district, true, ground
                        from reference, generate_series(1, 10000) n
                        """).update();
        DATABASE.jdbc().sql("analyze reference").update();
        long before = rowsReadBy("reference_ground_of_claim");
        long beside = rowsReadBy("reference_by_claim");

        told.tell(1, listed("V-1", 2024));
        view.apply(told.all().subList(1, 2));

        assertThat(lines()).contains("V-1 1 350504100/2024 on P-1");
        assertThat(rowsReadBy("reference_ground_of_claim") - before).isEqualTo(1);
        assertThat(rowsReadBy("reference_by_claim")).isEqualTo(beside);
    }

    /** Of every connection, up to now. */
    private static long rowsReadBy(String index) {
        DATABASE.jdbc()
                .sql("select pg_stat_force_next_flush()")
                .query((_, _) -> 0)
                .single();
        return DATABASE.jdbc()
                .sql("select idx_tup_read from pg_stat_user_indexes where indexrelname = ?")
                .param(index)
                .query(Long.class)
                .single();
    }

    @Test
    void within_one_batch_each_rests_on_whoever_had_the_thing_last_before_it() {
        told.tell(1, listed("U-0", 2024));
        told.tell(1, plan("P-1", 2024));
        told.tell(1, listed("U-1", 2024));
        told.tell(1, plan("P-2", 2024));
        told.tell(1, listed("U-2", 2024));
        view.apply(told.all());
        assertThat(lines())
                .containsExactly(
                        "P-1 1 350504100/2024 on P-1",
                        "P-2 1 350504100/2024 on P-2",
                        "U-0 1 350504100/2024 on ",
                        "U-1 1 350504100/2024 on P-1",
                        "U-2 1 350504100/2024 on P-2");

        told.tell(1, listed("U-3", 2024));
        view.apply(told.all().subList(5, 6));
        assertThat(lines()).contains("U-3 1 350504100/2024 on P-2");
    }

    @Test
    void a_batch_that_is_told_again_changes_nothing() {
        told.tell(1, plan("P-1", 2024));
        told.tell(1, listed("U-1", 2024));
        told.tell(1, plan("P-2", 2024));
        told.tell(2, voided("U-1", 1));
        view.apply(told.all());
        var before = lines();

        view.apply(told.all());
        view.apply(told.all().subList(1, 2));

        assertThat(lines()).isEqualTo(before);
    }

    @RepeatedTest(5)
    void it_does_not_matter_how_the_facts_are_cut_into_batches(RepetitionInfo round) {
        var random = new Random(round.getCurrentRepetition());
        var versions = new int[6];
        for (int i = 0; i < 80; i++) {
            int who = random.nextInt(versions.length);
            int version = ++versions[who];
            int year = 2023 + random.nextInt(2);
            boolean undoes = version > 1 && random.nextInt(3) == 0;
            if (who < 3) {
                told.tell(version, undoes ? voidedPlan("P-" + who, random.nextInt(version)) : plan("P-" + who, year));
            } else {
                told.tell(version, undoes ? voided("U-" + who, random.nextInt(version)) : listed("U-" + who, year));
            }
        }

        var oneByOne = told.oneByOne(view, ReferenceViewTest::lines);

        assertThat(told.cutAnywhere(view, random, ReferenceViewTest::lines))
                .hasSizeGreaterThan(20)
                .isEqualTo(oneByOne);
    }

    private static PlanOpened plan(String id, int year) {
        return new PlanOpened(id, TOWN, year, "示例1号");
    }

    private static PlanVoided voidedPlan(String id, long version) {
        return new PlanVoided(id, version, "plan-opened", "示例局", "录入有误", "示例2号", null);
    }

    private static UnitListed listed(String unit, int year) {
        return new UnitListed(unit, "P", TOWN, year, "seal", LocalDate.of(2024, 9, 30), "示例3号");
    }

    private static UnitVoided voided(String unit, long version) {
        var none = new RegainedMachines(List.of(), List.of(), List.of());
        return new UnitVoided(unit, version, "unit-listed", "示例局", "录入有误", "示例4号", none);
    }

    private static List<String> lines() {
        return DATABASE.jdbc().sql("""
                        select aggregate_id || ' ' || version || ' ' || claim_value
                            || case when stands then ' on ' else ' off ' end || ground
                        from reference order by aggregate_id, version
                        """).query((row, _) -> row.getString(1)).list();
    }
}
