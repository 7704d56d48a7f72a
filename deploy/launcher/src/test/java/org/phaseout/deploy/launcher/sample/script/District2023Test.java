package org.phaseout.deploy.launcher.sample.script;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.phaseout.deploy.launcher.sample.Service;
import org.phaseout.deploy.launcher.sample.Step;
import org.phaseout.deploy.launcher.sample.Step.Expected;
import org.phaseout.deploy.launcher.sample.Wave;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

class District2023Test {
    private static final Path ROOT = Path.of("..", "..");

    private final List<Wave> waves = District2023.waves();

    @Test
    void every_accepted_action_has_data_as_its_service_asks_for_them() {
        var schemas = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
        var flaws = new TreeSet<String>();
        for (var event : accepted()) {
            var type = event.get("type").asString();
            var schema = schemas.getSchema(schemaOf(type));
            schema.validate(withAVersion(event.get("data")))
                    .forEach(error -> flaws.add(type + " " + error.getInstanceLocation() + " " + error.getMessage()));
        }

        assertThat(flaws).isEmpty();
    }

    @Test
    void nothing_is_told_before_it_happened_and_no_key_is_used_twice() {
        assertThat(waves).isSortedAccordingTo((one, next) -> one.day().compareTo(next.day()));
        for (var wave : waves) {
            assertThat(steps(wave).filter(step -> step.expected().contains(new Expected.Accepted())))
                    .allSatisfy(step -> assertThat(step.events())
                            .allSatisfy(event ->
                                    assertThat(day(event).toLocalDate()).isBeforeOrEqualTo(wave.day())));
        }
        assertThat(accepted())
                .extracting(event -> event.get("source") + " " + event.get("id"))
                .doesNotHaveDuplicates();
    }

    @Test
    void the_year_is_a_year_of_a_district() {
        var types =
                accepted().stream().map(event -> event.get("type").asString()).collect(groupingBy(t -> t, counting()));

        assertThat(accepted()).hasSizeGreaterThanOrEqualTo(1500);
        assertThat(types.get("report.enterprise.registration")).isGreaterThanOrEqualTo(60);
        assertThat(types.get("report.unit.identification")).isGreaterThanOrEqualTo(100);
        assertThat(authoritiesOfAccepted())
                .contains("industry", "development", "ecology", "market", "emergency", "human-resources")
                .contains("safety:housing", "safety:transport")
                .contains("government", "province", "city", "administrator")
                .containsAll(Invented.townships().stream()
                        .map(code -> "township:" + code)
                        .toList());
    }

    @Test
    void each_of_the_five_tracks_has_cases_that_are_opened_found_and_closed_on_grounds_of_its_own() {
        assertThat(tracks("report.case.closing"))
                .containsExactlyInAnyOrder("energy", "environment", "quality", "safety", "structure");
        assertThat(of("report.case.ground")
                        .map(event -> event.at("/data/ground").asString()))
                .contains("E2/air-over-standard", "E2/water-over-standard", "E2/air-monitor", "E2/over-permit")
                .contains("E3/below-standard", "E3/no-production-licence", "E4/hazard-not-removed")
                .contains("E5/eliminated-equipment-used", "E5/ground-steel", "E1/metering", "E1/key-user-rectification")
                .doesNotContain("E5/new-steel");
    }

    @Test
    void a_fine_is_paid_in_time_another_late_and_a_third_is_demanded_and_brought_to_court() {
        assertThat(of("report.case.payment")
                        .map(event -> event.at("/data/amount").asInt()))
                .containsExactlyInAnyOrder(120_000, 168_000);
        assertThat(subjects("report.case.court-application"))
                .hasSize(1)
                .isEqualTo(subjects("report.case.demand"))
                .doesNotContainAnyElementsOf(subjects("report.case.payment"));
    }

    private Set<String> subjects(String type) {
        return of(type).map(event -> event.get("subject").asString()).collect(toSet());
    }

    /** Of cases in which an action of the type is accepted. */
    private Set<String> tracks(String type) {
        var cases = subjects(type);
        return of("report.case.opening")
                .filter(event -> cases.contains(event.get("subject").asString()))
                .map(event -> event.at("/data/track").asString())
                .collect(toSet());
    }

    private Stream<ObjectNode> of(String type) {
        return accepted().stream().filter(event -> event.get("type").asString().equals(type));
    }

    @Test
    void every_name_says_that_it_is_invented() {
        assertThat(new Cast(1).enterprises())
                .allSatisfy(enterprise ->
                        assertThat(enterprise.name()).startsWith("示例").endsWith("（虚构）"));
    }

    @Test
    void the_same_seed_tells_the_same_year() {
        assertThat(District2023.waves()).isEqualTo(waves);
    }

    private List<ObjectNode> accepted() {
        return waves.stream()
                .flatMap(District2023Test::steps)
                .flatMap(step -> IntStream.range(0, step.events().size())
                        .filter(i -> step.expected().get(i) instanceof Expected.Accepted)
                        .mapToObj(i -> step.events().get(i)))
                .toList();
    }

    private List<String> authoritiesOfAccepted() {
        return waves.stream()
                .flatMap(District2023Test::steps)
                .filter(step -> step.expected().contains(new Expected.Accepted()))
                .map(Step::authority)
                .distinct()
                .toList();
    }

    private static Stream<Step> steps(Wave wave) {
        return wave.steps().stream();
    }

    private static OffsetDateTime day(ObjectNode event) {
        return OffsetDateTime.parse(event.get("time").asString());
    }

    /** An undoing names an action by its id until it is sent; then its version stands there. */
    private static JsonNode withAVersion(JsonNode data) {
        var copy = data.deepCopy();
        if (copy.at("/action/version").isString()) {
            ((ObjectNode) copy.get("action")).put("version", 1);
        }
        return copy;
    }

    private static JsonNode schemaOf(String type) {
        var file = ROOT.resolve(Service.deciding(type).module())
                .resolve("src/main/resources/actions/" + type + ".schema.json");
        assertThat(Files.exists(file)).as(file.toString()).isTrue();
        return JsonMapper.shared().readTree(file.toFile());
    }
}
