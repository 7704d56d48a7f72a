package org.phaseout.deploy.launcher.sample.recount;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The oracle of the rollup, tried on facts whose figures are worked out by hand. */
class FiguresTest {

    private static final Path DECLARED =
            Path.of("..", "..", "reporting-service/src/main/java/org/phaseout/reporting/rollup/domain/Figure.java");

    private static final String UNIT = "{'township': '350504100', 'industryEdition': '2017', 'industryCode': '3011',"
            + " 'basis': ['technology', 'energy'], 'capacity': '%s', 'capacityUnit': '10kt/a'}";
    private static final String CASE = "{'township': '350504100', 'industryEdition': '2017', 'industryCode': '3011',"
            + " 'track': 'energy', 'units': ['u']}";
    private static final String SERVED = "{'limit': {'lastDay': '2023-09-13'}}";

    private static Told told;

    @BeforeAll
    static void ledgers(@TempDir Path directory) throws SQLException {
        told = new Told(directory);
    }

    @AfterAll
    static void stop() {
        told.close();
    }

    @BeforeEach
    void beginWithNothing() throws SQLException {
        told.nothing();
    }

    @Test
    void every_figure_that_is_declared_can_be_counted_again_and_no_other() throws IOException {
        var declared = Pattern.compile("^    [A-Z_]+\\(\"([a-z-]+)\"", Pattern.MULTILINE)
                .matcher(Files.readString(DECLARED))
                .results()
                .map(found -> found.group(1))
                .toList();

        assertThat(declared).hasSizeGreaterThan(20);
        assertThat(Figures.known()).containsExactlyInAnyOrderElementsOf(declared);
    }

    @Test
    void a_machine_that_is_seen_again_is_not_identified_twice_until_the_suspicion_is_cleared() throws SQLException {
        identified("u", "8.50");
        told.tell("u", 2, "unit-resurgence-suspected", "2023-03-01", "{}");
        assertThat(whole()).doesNotContainKeys("units-identified", "capacity-identified");

        told.tell("u", 3, "unit-resurgence-confirmed", "2023-04-01", "{}");
        assertThat(whole()).doesNotContainKeys("units-identified", "capacity-identified");

        told.tell("u", 4, "unit-resurgence-cleared", "2023-05-01", "{}");
        assertThat(whole()).containsEntry("units-identified", "1").containsEntry("capacity-identified", "8.5");
    }

    @Test
    void a_fact_told_in_the_place_of_another_counts_and_a_voided_one_does_not() throws SQLException {
        identified("u", "8.5");
        told.tell("u", 2, "unit-sealed", "2023-04-01", "{}");
        told.tell("u", 3, "unit-corrected", "2023-04-02", "{'version': 1, 'replacedBy': 4}");
        told.tell("u", 4, "unit-identified", "2023-03-01", UNIT.formatted("11.5"));
        assertThat(whole()).containsEntry("capacity-identified", "11.5").containsEntry("capacity-sealed", "11.5");

        told.tell("u", 5, "unit-voided", "2023-04-03", "{'version': 2}");
        assertThat(whole()).containsEntry("units-identified", "1").doesNotContainKey("units-sealed");
        assertThat(parts()).containsEntry("units-identified in count, state identified", "1");
    }

    @Test
    void a_unit_that_was_carried_over_is_on_both_plans_and_out_of_the_later() throws SQLException {
        identified("u", "8.5");
        told.tell("u", 2, "unit-listed", "2023-03-01", "{'year': 2022}");
        told.tell("u", 3, "unit-carried-over", "2023-04-01", "{'year': 2023}");
        assertThat(parts())
                .containsEntry("units-year-plan in count, planYear 2022", "1")
                .containsEntry("units-year-plan in count, planYear 2023", "1")
                .doesNotContainKey("units-year-plan-out in count, planYear 2023");

        told.tell("u", 4, "unit-dismantled", "2023-10-05", "{}");
        assertThat(parts())
                .containsEntry("units-year-plan-out in count, planYear 2023", "1")
                .doesNotContainKey("units-year-plan-out in count, planYear 2022");
        assertThat(whole()).containsEntry("capacity-year-plan", "17").containsEntry("capacity-year-plan-out", "8.5");
    }

    @Test
    void a_unit_is_overdue_by_what_was_due_first() throws SQLException {
        identified("u", "8.5");
        told.tell("u", 2, "unit-overdue", "2023-10-01", "{'what': 'dismantling', 'due': '2023-09-30'}");
        told.tell("u", 3, "unit-overdue", "2023-07-01", "{'what': 'sealing', 'due': '2023-06-30'}");
        assertThat(parts()).containsEntry("units-overdue in count, state sealing", "1");

        told.tell("u", 4, "unit-sealed", "2023-10-02", "{}");
        assertThat(parts()).containsEntry("units-overdue in count, state dismantling", "1");
    }

    @Test
    void a_unit_is_overdue_until_what_was_due_has_happened_and_never_was_when_a_late_fact_says_so()
            throws SQLException {
        var due = "{'what': 'dismantling', 'due': '2023-09-30'}";
        identified("u", "8.5");
        told.tell("u", 2, "unit-overdue", "2023-10-01", due);
        told.tell("u", 3, "unit-sealed", "2023-10-02", "{}");
        assertThat(whole()).containsEntry("units-overdue", "1").containsEntry("capacity-overdue", "8.5");

        told.tell("u", 4, "unit-dismantled", "2023-10-05", "{}");
        assertThat(whole()).doesNotContainKey("units-overdue").containsEntry("units-became-overdue", "1");

        told.tell("u", 5, "unit-overdue-overtaken", "2023-10-06", due);
        assertThat(whole()).doesNotContainKeys("units-overdue", "units-became-overdue");
    }

    @Test
    void a_lapse_that_is_overtaken_never_was_and_the_limit_runs_on() throws SQLException {
        served("c");
        told.tell("c", 3, "case-limit-lapsed", "2023-09-14", "{}");
        assertThat(parts()).containsEntry("cases-opened in count, state not-met", "1");
        assertThat(whole()).containsEntry("cases-lapsed", "1");

        told.tell("c", 4, "case-extension-granted", "2023-09-05", "{}");
        told.tell("c", 5, "case-lapse-overtaken", "2023-09-20", "{}");
        assertThat(parts()).containsEntry("cases-opened in count, state running", "1");
        assertThat(whole()).doesNotContainKey("cases-lapsed");
    }

    @Test
    void an_annulment_leaves_the_case_and_none_of_its_effects() throws SQLException {
        identified("u", "8.5");
        served("c");
        told.tell("c", 3, "case-limit-lapsed", "2023-09-14", "{}");
        told.tell("c", 4, "case-referred", "2023-10-16", "{}");
        told.tell("c", 5, "case-decided", "2023-11-06", "{'outcome': 'close'}");
        assertThat(whole()).containsEntry("cases-referred", "1").containsEntry("closures-decided", "1");
        assertThat(parts())
                .containsEntry("closures-decided in count, basis technology", "1")
                .containsEntry("closures-decided in count, track energy", "1");

        told.tell("c", 6, "case-annulled", "2023-12-22", "{}");
        assertThat(parts()).containsEntry("cases-opened in count, state annulled", "1");
        assertThat(whole()).doesNotContainKeys("cases-lapsed", "cases-referred", "closures-decided");
    }

    @Test
    void an_approval_of_a_closure_is_a_closing_decision_and_a_denied_one_is_none() throws SQLException {
        served("c");
        told.tell("c", 3, "case-limit-lapsed", "2023-09-14", "{}");
        told.tell("c", 4, "case-referred", "2023-10-16", "{}");
        told.tell("c", 5, "case-approval-denied", "2023-11-06", "{}");
        assertThat(parts()).containsEntry("cases-opened in count, state decided", "1");
        assertThat(whole()).containsEntry("cases-referred", "1").doesNotContainKey("closures-decided");

        told.tell("c", 6, "case-referred", "2023-11-20", "{}");
        told.tell("c", 7, "case-approval-given", "2023-12-04", "{'outcome': 'close'}");
        assertThat(whole()).containsEntry("closures-decided", "1");

        told.tell("c", 8, "case-annulled", "2023-12-22", "{}");
        assertThat(whole()).doesNotContainKeys("cases-referred", "closures-decided");
    }

    /** Half of November at 0.40: 30 000.3 kWh × 0.40 × 15/30 = 6 000.06 CNY. */
    @Test
    void an_estimate_counts_the_days_on_which_the_measure_was_in_force() throws SQLException {
        identified("u", "8.5");
        told.tell("m", 1, "measure-screened", "2023-03-02", "{'unitId': 'u', 'sector': 'cement'}");
        told.tell("m", 2, "measure-proposed", "2023-05-16", "{'unitId': 'u', 'township': '350504100'}");
        told.tell("m", 3, "measure-came-into-force", "2023-07-03", "{'from': '2023-07-01'}");
        told.tell("m", 4, "measure-ended", "2023-11-16", "{'on': '2023-11-16'}");
        told.tell("meter", 1, "meter-read", "2023-12-03", reading("2023-11", "1"));
        told.tell(
                "meter",
                2,
                "meter-reading-corrected",
                "2023-12-03",
                "{'version': 1, 'replacedBy': 2, "
                        + reading("2023-11", "30000.3").substring(1));

        assertThat(whole()).containsEntry("price-estimated", "6000.06");
        assertThat(parts()).containsEntry("price-measures in count, state ended", "1");
    }

    @Test
    void a_fact_is_late_when_it_is_learned_more_than_three_days_after_it_happened() throws SQLException {
        told.tell("u", 1, "unit-identified", "2023-03-01", "2023-03-04", UNIT.formatted("1"));
        assertThat(whole()).containsEntry("facts-reported", "1").doesNotContainKey("facts-reported-late");

        told.tell("u", 2, "unit-listed", "2023-03-01", "2023-03-05", "{'year': 2023}");
        assertThat(whole()).containsEntry("facts-reported", "2").containsEntry("facts-reported-late", "1");
    }

    private static void identified(String unit, String capacity) throws SQLException {
        told.tell(unit, 1, "unit-identified", "2023-03-01", UNIT.formatted(capacity));
    }

    private static void served(String id) throws SQLException {
        told.tell(id, 1, "case-opened", "2023-03-06", CASE);
        told.tell(id, 2, "case-measure-served", "2023-03-14", SERVED);
    }

    private static String reading(String month, String kilowattHours) {
        return "{'unitId': 'u', 'month': '" + month + "', 'kilowattHours': '" + kilowattHours + "'}";
    }

    private static Map<String, String> whole() throws SQLException {
        var whole = new TreeMap<String, String>();
        parts().forEach((part, value) -> {
            if (part.endsWith(", whole ")) {
                whole.put(part.substring(0, part.indexOf(' ')), value);
            }
        });
        return whole;
    }

    private static Map<String, String> parts() throws SQLException {
        var parts = new Sums<Cell.Part>();
        try (var figures = new Figures(told)) {
            figures.recounted().forEach((cell, value) -> cell.parts().forEach(part -> parts.add(part, value)));
        }
        var named = new TreeMap<String, String>();
        parts.forEach((part, value) -> named.put(part.toString(), value.toPlainString()));
        return named;
    }
}
