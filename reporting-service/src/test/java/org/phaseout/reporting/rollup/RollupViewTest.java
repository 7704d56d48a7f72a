package org.phaseout.reporting.rollup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.phaseout.reporting.Told.unit;
import static org.phaseout.reporting.rollup.domain.Figure.CAPACITY_IDENTIFIED;
import static org.phaseout.reporting.rollup.domain.Figure.ENTERPRISES_REGISTERED;
import static org.phaseout.reporting.rollup.domain.Figure.FACTS_REPORTED;
import static org.phaseout.reporting.rollup.domain.Figure.UNITS_IDENTIFIED;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.phaseout.reporting.Told;
import org.phaseout.reporting.rollup.domain.Contribution;
import org.phaseout.reporting.rollup.domain.Figure;
import org.phaseout.reporting.rollup.view.Lineages;
import org.phaseout.reporting.rollup.view.Lineages.Lineage;
import org.phaseout.reporting.rollup.view.Lineages.Question;
import org.phaseout.reporting.rollup.view.Rollup;
import org.phaseout.reporting.rollup.view.Rollup.Total;
import org.phaseout.reporting.rollup.view.Slice;
import org.phaseout.reporting.rollup.view.Then;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

class RollupViewTest extends RecordsTest {

    private static final long SEED = 20260305;

    @Autowired
    private Rollup rollup;

    @Autowired
    private Lineages lineages;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void the_same_message_twice_has_one_effect() {
        hear(unit("u-1").message());
        hear(unit("u-1").message());

        assertThat(value(UNITS_IDENTIFIED, Contribution.COUNT)).isEqualByComparingTo("1");
        assertThat(value(CAPACITY_IDENTIFIED, "10kt/a")).isEqualByComparingTo("20");
    }

    @Test
    void an_older_version_after_a_newer_one_is_ignored() {
        hear(unit("u-1").version(2).makes("30", "10kt/a").message());
        hear(unit("u-1").version(1).message());

        assertThat(value(CAPACITY_IDENTIFIED, "10kt/a")).isEqualByComparingTo("30");
    }

    @Test
    void a_newer_version_moves_the_record_and_leaves_nothing_behind() {
        hear(unit("u-1").because("energy", "safety").message());
        hear(unit("u-1")
                .version(2)
                .in(Told.MAJIA)
                .makes("5", "MW")
                .because("safety")
                .message());

        assertThat(totals())
                .extracting(Total::figure, Total::measuringUnit, Total::dimension, Total::code, Rollup.Total::records)
                .containsExactlyInAnyOrder(
                        tuple(CAPACITY_IDENTIFIED, "MW", "all", "", 1L),
                        tuple(CAPACITY_IDENTIFIED, "MW", "basis", "safety", 1L),
                        tuple(CAPACITY_IDENTIFIED, "MW", "industry", "2017-3011", 1L),
                        tuple(CAPACITY_IDENTIFIED, "MW", "state", "identified", 1L),
                        tuple(CAPACITY_IDENTIFIED, "MW", "township", Told.MAJIA, 1L),
                        tuple(UNITS_IDENTIFIED, "count", "all", "", 1L),
                        tuple(UNITS_IDENTIFIED, "count", "basis", "safety", 1L),
                        tuple(UNITS_IDENTIFIED, "count", "industry", "2017-3011", 1L),
                        tuple(UNITS_IDENTIFIED, "count", "state", "identified", 1L),
                        tuple(UNITS_IDENTIFIED, "count", "township", Told.MAJIA, 1L));
    }

    @Test
    void a_unit_is_accepted_before_its_enterprise() {
        hear(unit("u-1").message());
        assertThat(value(ENTERPRISES_REGISTERED, Contribution.COUNT)).isZero();

        hear(unit("u-1").enterpriseMessage());
        assertThat(value(ENTERPRISES_REGISTERED, Contribution.COUNT)).isEqualByComparingTo("1");
        assertThat(value(UNITS_IDENTIFIED, Contribution.COUNT)).isEqualByComparingTo("1");
    }

    @Test
    void capacities_in_two_measuring_units_stay_apart() {
        hear(unit("u-1").makes("20.5", "10kt/a").message());
        hear(unit("u-2").makes("0.75", "10kt/a").message());
        hear(unit("u-3").makes("600", "MW").message());

        assertThat(totals())
                .filteredOn(total -> total.figure() == CAPACITY_IDENTIFIED
                        && total.dimension().equals("all"))
                .extracting(Total::measuringUnit, total -> total.value().toPlainString())
                .containsExactly(tuple("10kt/a", "21.25"), tuple("MW", "600"));
    }

    @Test
    void a_unit_with_two_bases_counts_under_each_and_once_in_the_whole() {
        hear(unit("u-1").because("safety", "energy").message());
        hear(unit("u-2").because("energy").message());

        assertThat(totals())
                .filteredOn(total -> total.figure() == UNITS_IDENTIFIED)
                .extracting(
                        Total::dimension, Total::code, total -> total.value().intValueExact())
                .contains(tuple("basis", "energy", 2), tuple("basis", "safety", 1), tuple("all", "", 2));
    }

    @Test
    void a_figure_opens_to_the_records_it_is_made_of() {
        hear(unit("u-1").makes("20", "10kt/a").message());
        hear(unit("u-2").makes("7", "10kt/a").message());
        hear(unit("u-3").makes("7", "10kt/a").in(Told.MAJIA).message());

        var lineage = lineages.of(
                DISTRICT,
                new Question(
                        CAPACITY_IDENTIFIED,
                        "10kt/a",
                        new Slice(Told.LUOXI, null, "energy", "identified", null, null),
                        Then.NOW));

        assertThat(lineage.rows()).extracting(row -> row.record().id()).containsExactly("u-1", "u-2");
        assertThat(lineage.total()).isEqualByComparingTo("27");
        assertThat(lineage.addsUp()).isTrue();
        assertThat(lineage.rows().getFirst().trueFrom()).isEqualTo(Told.OCCURRED);
        assertThat(lineage.rows().getFirst().knownFrom()).isEqualTo(Told.RECORDED);
    }

    @Test
    void totals_are_the_sum_of_their_lineage_and_of_the_newest_messages_in_whatever_order_they_come() {
        var random = new Random(SEED);
        var messages = new ArrayList<Told>();
        var newest = new HashMap<String, Told>();
        for (int i = 0; i < 120; i++) {
            var told = any(random, "u-" + random.nextInt(25), i + 1L);
            messages.add(told);
            newest.put(told.unit(), told);
        }
        messages.addAll(messages.subList(0, 40));
        Collections.shuffle(messages, random);
        messages.forEach(told -> hear(told.message()));

        assertThat(rollup.audit(DISTRICT).figures()).as("seed " + SEED).isPositive();
        assertThat(rollup.audit(DISTRICT).wrong()).as("seed " + SEED).isEmpty();
        for (var measuringUnit : List.of("10kt/a", "MW")) {
            var recount = newest.values().stream()
                    .filter(told -> told.capacity().unit().equals(measuringUnit))
                    .map(told -> told.capacity().quantity())
                    .reduce(BigDecimal.ZERO, BigDecimal::add);
            assertThat(value(CAPACITY_IDENTIFIED, measuringUnit))
                    .as("seed " + SEED)
                    .isEqualByComparingTo(recount);
        }
        assertThat(value(UNITS_IDENTIFIED, Contribution.COUNT)).isEqualByComparingTo("" + newest.size());
    }

    @Test
    void the_audit_finds_a_total_that_was_tampered_with() {
        hear(unit("u-1").message());
        jdbc.sql("update rollup_total set value = value + 1 where figure = 'capacity-identified'")
                .update();

        assertThat(rollup.audit(DISTRICT).wrong())
                .singleElement()
                .asString()
                .startsWith("capacity-identified:" + Told.LUOXI);
        assertThat(lineage(CAPACITY_IDENTIFIED, "10kt/a").addsUp()).isFalse();
    }

    private static Told any(Random random, String unit, long version) {
        var bases = new ArrayList<>(List.of("energy", "safety", "quality"));
        Collections.shuffle(bases, random);
        return unit(unit)
                .version(version)
                .in(random.nextBoolean() ? Told.LUOXI : Told.MAJIA)
                .makes(
                        new BigDecimal(1 + random.nextInt(9999))
                                .movePointLeft(2)
                                .toPlainString(),
                        random.nextBoolean() ? "10kt/a" : "MW")
                .because(bases.subList(0, 1 + random.nextInt(3)).toArray(String[]::new));
    }

    private BigDecimal value(Figure figure, String measuringUnit) {
        return lineage(figure, measuringUnit).total();
    }

    private Lineage lineage(Figure figure, String measuringUnit) {
        return lineages.of(DISTRICT, new Question(figure, measuringUnit, Slice.WHOLE, Then.NOW));
    }

    /** Without the count of what was reported. */
    private List<Total> totals() {
        return rollup.totals(DISTRICT, Slice.WHOLE, Then.NOW).stream()
                .filter(total -> total.figure() != FACTS_REPORTED)
                .toList();
    }
}
