package org.phaseout.reporting.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.phaseout.deploy.backing.Backing;
import org.phaseout.platform.message.Message;
import org.phaseout.reporting.notice.NoticeSite;
import org.phaseout.reporting.rollup.outbox.City;
import tools.jackson.databind.JsonNode;

/**
 * E6a, N2, R1, R3, over the real topics: cases whose closing decision reached a unit that was dismantled, and what notice,
 * figures and the city's topic make of each outcome. Everything is told twice; the annulment of {@code late} cases is told
 * before the unit has heard of its closure.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AnnulmentStoryTest {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final List<String> OUTCOMES = List.of(
            "upheld",
            "found-unlawful",
            "annulled",
            "found-void",
            "redecision-ordered",
            "changed",
            "fine-annulled",
            "closing-annulled");

    private final NoticeSite site = new NoticeSite();
    private final ClosedUnit toldWrongly = ClosedUnit.of("found-unlawful", "wrongly-");

    @BeforeAll
    void everything_is_told() {
        site.on("2024-01-16");
        var inOrder = ClosedUnit.each(OUTCOMES, "");
        var late = ClosedUnit.each(OUTCOMES, "late-");
        site.says("enterprise", ClosedUnit.enterprise());
        inOrder.forEach(unit -> twice("enterprise", unit.untilClosed()));
        twice("enterprise", toldWrongly.untilClosed());
        twice("enforcement", toldWrongly.ofTheCase());
        twice(
                "enforcement",
                late.stream().flatMap(unit -> unit.ofTheCase().stream()).toList());
        awaitRecords("cases-opened", "", late.stream().map(ClosedUnit::caseId));
        late.forEach(unit -> twice("enterprise", unit.untilClosed()));
        inOrder.forEach(unit -> twice("enforcement", unit.ofTheCase()));
        Stream.concat(inOrder.stream(), late.stream()).forEach(unit -> twice("enterprise", unit.annulment()));
        awaitRecords("cases-opened", "", inOrder.stream().map(ClosedUnit::caseId));
    }

    private void twice(String by, List<Message<?>> messages) {
        site.says(by, messages);
        site.says(by, messages);
    }

    @AfterAll
    void stop() {
        site.close();
    }

    /** Monday 15 January 2024, start day not counted: withdrawn by the 18th. */
    @ParameterizedTest
    @CsvSource({
        "upheld, shown, ",
        "found-unlawful, ground-fallen, 2024-01-18",
        "annulled, ground-fallen, 2024-01-18",
        "fine-annulled, shown, ",
        "closing-annulled, ground-fallen, 2024-01-18",
        "found-void, ground-fallen, 2024-01-18",
        "redecision-ordered, ground-fallen, 2024-01-18",
        "changed, ground-fallen, 2024-01-18"
    })
    void the_notice_of_the_closure_is_to_be_withdrawn_unless_it_was_upheld(String outcome, String state, String by) {
        for (var unit : List.of("u-" + outcome, "u-late-" + outcome)) {
            await().atMost(PATIENCE)
                    .untilAsserted(() -> assertThat(closure(unit).at("/state").asString())
                            .as(unit)
                            .isEqualTo(state));
            assertThat(closure(unit).at("/ground/withdrawBy").asString("")).isEqualTo(by == null ? "" : by);
            assertThat(closure(unit).at("/ground/outcome").asString("")).isEqualTo(by == null ? "" : outcome);
        }
    }

    @Test
    void the_public_reads_of_an_unlawful_decision_that_it_stands_and_of_an_annulled_one_that_it_does_not() {
        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(site.page("/notices/u-found-unlawful"))
                        .contains("决定被确认违法", "决定效力不变")
                        .doesNotContain("依据已撤销"));
        await().atMost(PATIENCE)
                .untilAsserted(
                        () -> assertThat(site.page("/notices/u-annulled")).contains("依据已撤销", "决定被撤销"));
    }

    @ParameterizedTest
    @CsvSource({
        "upheld, true, decided",
        "found-unlawful, true, decided",
        "annulled, false, annulled",
        "fine-annulled, true, decided",
        "closing-annulled, false, annulled",
        "found-void, false, void",
        "redecision-ordered, false, opened",
        "changed, false, decided"
    })
    void figures_lose_what_fell_and_keep_what_was_dismantled(String outcome, boolean stands, String state) {
        for (var name : List.of(outcome, "late-" + outcome)) {
            var unit = Stream.of("u-" + name);
            awaitRecords("units-dismantled", "", Stream.of("u-" + name));
            awaitRecords("cases-opened", "&state=" + state, Stream.of("c-" + name));
            awaitRecords(stands ? "units-closure-decided" : "units-ground-annulled", "", unit);
            assertThat(records("closures-decided", "").contains("c-" + name)).isEqualTo(stands);
            assertThat(records("units-closure-decided", "").contains("u-" + name))
                    .isEqualTo(stands);
            assertThat(records("units-ground-annulled", "").contains("u-" + name))
                    .isEqualTo(!stands);
        }
        assertThat(read("/v1/rollup/audit").at("/addsUp").asBoolean()).isTrue();
    }

    @Test
    void the_city_hears_the_same() {
        var city = new City(Backing.shared().kafka("city"), site.prefix(), "350504");
        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(byFigure(city.state().totals()))
                        .containsEntry("units-dismantled", new BigDecimal("17"))
                        .containsEntry("units-closure-decided", new BigDecimal("7"))
                        .containsEntry("closures-decided", new BigDecimal("7"))
                        .containsEntry("units-ground-annulled", new BigDecimal("1E+1")));
    }

    @Test
    void a_finding_of_unlawfulness_that_was_told_wrongly_puts_the_notice_back() {
        var unit = toldWrongly;
        await().atMost(PATIENCE)
                .untilAsserted(
                        () -> assertThat(closure(unit.unitId()).at("/state").asString())
                                .isEqualTo("ground-fallen"));

        twice("enforcement", unit.outcomeVoided());
        await().atMost(PATIENCE)
                .untilAsserted(
                        () -> assertThat(closure(unit.unitId()).at("/state").asString())
                                .isEqualTo("shown"));
        assertThat(closure(unit.unitId())
                        .at("/changes")
                        .valueStream()
                        .map(change -> change.at("/change").asString()))
                .containsExactly("new-fact", "clerical-correction");
    }

    private static Map<String, BigDecimal> byFigure(Map<String, BigDecimal> cells) {
        return cells.entrySet().stream()
                .collect(Collectors.toMap(
                        cell -> cell.getKey().substring(0, cell.getKey().indexOf(':')),
                        Map.Entry::getValue,
                        BigDecimal::add));
    }

    private JsonNode closure(String unit) {
        return site.read("/v1/notices/" + unit)
                .at("/notice/notices")
                .valueStream()
                .filter(notice -> notice.at("/kind").asString().equals("closure"))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no notice of the closure of " + unit));
    }

    private void awaitRecords(String figure, String slice, Stream<String> ids) {
        var all = ids.toList();
        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(records(figure, slice)).containsAll(all));
    }

    private List<String> records(String figure, String slice) {
        return read("/v1/rollup/lineage?figure=" + figure + slice)
                .at("/records")
                .valueStream()
                .map(record -> record.at("/record").asString())
                .toList();
    }

    private JsonNode read(String path) {
        return site.service().get(path, "industry").json();
    }
}
