package org.phaseout.reporting.rollup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.phaseout.reporting.rollup.Teller.day;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.phaseout.contract.enterprise.UnitMessage.UnitCarriedOver;

/** E6a in the rollup: what officers read before and after a closing decision falls, whole and in slices. */
class OfficersReadingTest extends ClosedOnReview {

    @Test
    void an_annulment_takes_every_legal_figure_and_leaves_what_was_dismantled() throws Exception {
        var decided = figures("/v1/rollup", "industry");
        assertThat(decided)
                .containsEntry("units-closure-decided", "1")
                .containsEntry("closures-decided", "1")
                .containsEntry("cases-lapsed", "1")
                .containsEntry("units-dismantled", "1")
                .containsEntry("capacity-dismantled", "20.5")
                .containsEntry("units-planned", "1")
                .containsEntry("units-became-overdue", "1")
                .doesNotContainKeys("units-overdue", "units-ground-annulled");

        annul();
        var annulled = figures("/v1/rollup", "industry");
        assertThat(annulled)
                .containsEntry("cases-opened", "1")
                .containsEntry("units-dismantled", "1")
                .containsEntry("capacity-dismantled", "20.5")
                .containsEntry("units-ground-annulled", "1")
                .doesNotContainKeys("units-closure-decided", "closures-decided", "cases-lapsed");
        assertThat(json("/v1/rollup/audit", "industry").at("/addsUp").asBoolean())
                .isTrue();
    }

    @Test
    void true_then_and_known_then_are_answered_apart() throws Exception {
        annul();

        assertThat(figures("/v1/rollup?asOf=2023-10-31", "auditor"))
                .as("what is known today of that day")
                .containsKeys("units-overdue", "units-planned")
                .doesNotContainKeys("closures-decided", "units-dismantled", "units-ground-annulled");
        assertThat(figures("/v1/rollup?asOf=2023-10-31&knownAt=2023-10-31T16:00:00Z", "auditor"))
                .as("what was known on that day of it")
                .containsKeys("units-overdue", "closures-decided", "units-closure-decided")
                .doesNotContainKey("units-dismantled");
        assertThat(json("/v1/rollup/lineage?figure=closures-decided&knownAt=2023-10-31T16:00:00Z", "auditor")
                        .at("/records/0/record")
                        .asString())
                .isEqualTo("c-1");
    }

    @Test
    void the_months_of_a_figure_add_up_to_it_and_each_opens_to_its_records() throws Exception {
        var wholes = figures("/v1/rollup", "industry");
        var months = json("/v1/rollup/months", "industry").at("/figures");

        assertThat(months.valueStream().map(figure -> figure.at("/figure").asString()))
                .contains("units-dismantled", "cases-lapsed", "facts-reported")
                .doesNotContain("units-identified", "units-overdue", "cases-opened");
        for (var figure : months) {
            var sum = BigDecimal.ZERO;
            for (var month : figure.at("/months")) {
                var lineage = json(month.at("/lineage").asString(), "industry");
                assertThat(lineage.at("/sum").asString())
                        .isEqualTo(month.at("/value").asString());
                assertThat(lineage.at("/records"))
                        .isNotEmpty()
                        .allMatch(row -> row.at("/trueFrom")
                                .asString()
                                .startsWith(month.at("/month").asString()));
                sum = sum.add(new BigDecimal(month.at("/value").asString()));
            }
            assertThat(sum).isEqualByComparingTo(wholes.get(figure.at("/figure").asString()));
        }
        assertThat(json("/v1/rollup/months", ANYONE).toString()).doesNotContain("facts-reported", "cases-lapsed");
        assertThat(figures("/v1/rollup?during=2023-11", "industry"))
                .containsEntry("units-dismantled", "1")
                .doesNotContainKey("cases-lapsed");
        assertThat(figures("/v1/rollup?during=2022", "industry")).isEmpty();
    }

    @Test
    void the_plan_of_a_year_is_told_by_township_and_no_other_year_is_in_it() throws Exception {
        hear(unit.says(
                "2024-01-10",
                new UnitCarriedOver("u-1", "p-2", Teller.LUOXI, 2024, 2023, "dismantle", day("2024-09-30"))));

        var figures = json("/v1/rollup?planYear=2023&township=" + Teller.LUOXI, ANYONE)
                .at("/figures");
        assertThat(figures.valueStream().map(figure -> figure.at("/figure").asString()))
                .containsExactlyInAnyOrder("units-year-plan", "capacity-year-plan");
        assertThat(figures("/v1/rollup?planYear=2024", ANYONE))
                .containsEntry("units-year-plan-out", "1")
                .containsEntry("capacity-year-plan-out", "20.5");
    }

    @Test
    void a_slice_narrows_every_figure() throws Exception {
        assertThat(figures("/v1/rollup?track=energy", "industry"))
                .containsOnlyKeys("cases-opened", "cases-lapsed", "closures-decided");
        assertThat(figures("/v1/rollup?township=350504101", "industry")).isEmpty();
        assertThat(figures("/v1/rollup?state=dismantled&industry=2017-3011&basis=energy", ANYONE))
                .containsOnlyKeys("units-identified", "capacity-identified", "units-planned", "capacity-planned");
    }
}
