package org.phaseout.enterprise.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.StreamSupport;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.phaseout.enterprise.EnterpriseServiceUnderTest;
import org.phaseout.enterprise.Reported;
import org.phaseout.enterprise.ReportedChange;
import org.phaseout.enterprise.ReportedUnit;
import org.phaseout.platform.testing.Backstage;
import org.phaseout.platform.testing.RunningService;
import org.phaseout.platform.testing.RunningService.Site;
import org.phaseout.platform.testing.TopicRows;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** A unit from survey to acceptance on two instances, as departments tell it and as others hear it. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class UnitStoryTest {

    private static final String LUOXI = "township:350504100";
    private static final String INDUSTRY = "industry";

    private static final AtomicInteger TOLD = new AtomicInteger();
    private static final Site SITE = Site.fresh("enterprise").withSampleClock();

    private static RunningService one;
    private static RunningService other;

    @BeforeAll
    static void start() {
        one = EnterpriseServiceUnderTest.start(SITE);
        other = EnterpriseServiceUnderTest.start(SITE);
        businessDay("2023-06-30");
        tell(Reported.registration("st-1", "ST-E"), INDUSTRY);
        var opening = ReportedChange.opening("st-2", "ST-P", "350504100", 2023);
        tell(opening.put("time", "2023-03-01T09:00:00+08:00"), INDUSTRY);
    }

    @AfterAll
    static void stop() {
        one.close();
        other.close();
    }

    @Test
    @Order(1)
    void it_is_found_listed_and_sealed_by_several_offices_and_both_instances() {
        tell(Reported.identification("st-3", "ST-U"), LUOXI);
        tell(ReportedUnit.listing("st-4", "ST-U", 2023, "2023-09-30"), LUOXI);
        tell(ReportedUnit.determination("st-5", "ST-U", false), INDUSTRY);
        tell(ReportedUnit.waterCut("st-6", "ST-U"), LUOXI);
        tell(ReportedUnit.powerCut("st-7", "ST-U"), LUOXI);
        tell(ReportedUnit.deviceRemoval("st-8", "ST-U"), LUOXI);
        tell(ReportedUnit.equipmentSealing("st-9", "ST-U"), LUOXI);
        tell(ReportedUnit.commitment("st-10", "ST-U"), LUOXI);
        tell(ReportedUnit.dismantleDate("st-11", "ST-U"), LUOXI);
        var unit = read(tell(ReportedUnit.sealingNotice("st-12", "ST-U"), "ecology"), "ST-U");
        assertThat(unit.path("state").asString()).isEqualTo("to-seal");
        assertThat(unit.path("sealing"))
                .hasSize(7)
                .allMatch(step -> step.path("done").asBoolean());
        assertThat(unit.path("planYear").asInt()).isEqualTo(2023);
    }

    @Test
    @Order(2)
    void the_day_after_its_date_it_is_overdue_once_on_the_worklist_of_officers() {
        businessDay("2023-10-01");
        new Backstage(one).awaitRest();
        assertThat(overdue()).containsExactly("ST-U");
        assertThat(facts("ST-U")).containsOnlyOnce("unit-overdue");
    }

    @Test
    @Order(3)
    void a_sealing_entered_late_that_was_in_time_overtakes_the_finding() {
        var unit = read(tell(ReportedUnit.sealing("st-13", "ST-U"), INDUSTRY), "ST-U");
        assertThat(unit.path("state").asString()).isEqualTo("sealed");
        assertThat(unit.at("/flags/overdue").asBoolean()).isFalse();
        assertThat(facts("ST-U")).endsWith("unit-overdue", "unit-sealed", "unit-overdue-overtaken");
        assertThat(overdue()).isEmpty();
    }

    @Test
    @Order(4)
    void a_fact_told_wrongly_is_corrected_and_the_history_shows_both() {
        var right = ReportedUnit.waterCut("", "ST-U");
        Reported.data(right).withObject("/ground").put("kind", "order").put("document", "示例〔2023〕11号");
        var receipt = tell(ReportedUnit.correction("st-14", right, 4, "unit-water-cut"), LUOXI);
        assertThat(receipt.path("eventIds")).hasSize(2);
        var wrong = history("ST-U").get(3);
        assertThat(wrong.path("stands").asBoolean()).isFalse();
        assertThat(wrong.path("corrected").asBoolean()).isTrue();
        var instead = history("ST-U").get((int) wrong.path("undoneBy").asLong() - 1);
        assertThat(instead.path("fact").asString()).isEqualTo("unit-water-cut");
        assertThat(instead.path("occurredOn").asString()).isEqualTo("2023-06-01");
    }

    @Test
    @Order(5)
    void it_is_dismantled_checked_and_accepted() {
        tell(ReportedUnit.start("st-15", "ST-U"), INDUSTRY);
        tell(ReportedUnit.disposal("st-16", "ST-U"), LUOXI);
        tell(ReportedUnit.inPlace("st-17", "ST-U"), LUOXI);
        tell(ReportedUnit.check("st-18", "ST-U"), LUOXI);
        var unit = read(tell(ReportedUnit.verdict("st-19", "ST-U", "passed"), LUOXI), "ST-U");
        assertThat(unit.path("state").asString()).isEqualTo("accepted");
        assertThat(one.get("/v1/capacity-units?state=accepted&industry=3011", INDUSTRY)
                        .text())
                .contains("ST-U");
    }

    @Test
    @Order(6)
    void its_machine_seen_again_raises_one_suspicion_and_cannot_be_listed() {
        var again = Reported.identification("st-20", "ST-U2");
        Reported.data(again)
                .withObject("/equipment")
                .withArray("/serials")
                .removeAll()
                .add("ST-U-1");
        var unit = read(tell(again, LUOXI), "ST-U2");
        assertThat(unit.at("/flags/resurgence").asString()).isEqualTo("suspected");
        assertThat(unit.at("/flags/formerUnitId").asString()).isEqualTo("ST-U");
        var listing = one.post(
                ReportedUnit.listing("st-21", "ST-U2", 2023, "2023-12-30").toString(), LUOXI);
        assertThat(listing.code()).isEqualTo("U3-resurgence-suspected");
    }

    @Test
    @Order(7)
    void an_acceptance_is_not_voided_while_another_unit_has_the_machine() {
        var accepted = facts("ST-U").indexOf("unit-accepted") + 1;
        var voiding = ReportedUnit.voiding("st-22", "ST-U", accepted, "unit-accepted");
        assertThat(other.post(voiding.toString(), LUOXI).code()).isEqualTo("U8-machine-held");
        tell(ReportedUnit.voiding("st-23", "ST-U2", 1, "unit-identified"), LUOXI);
        var unit = read(tell(voiding, LUOXI), "ST-U");
        assertThat(unit.path("state").asString()).isEqualTo("dismantled");
        tell(ReportedUnit.verdict("st-24", "ST-U", "passed"), LUOXI);
    }

    @Test
    @Order(8)
    void others_hear_it_in_the_order_it_happened() {
        assertThat(heard("ST-U", "phaseout.unit.voided.v1"))
                .containsSubsequence(
                        "phaseout.unit.identified.v1",
                        "phaseout.unit.listed.v1",
                        "phaseout.unit.way-determined.v1",
                        "phaseout.unit.overdue.v1",
                        "phaseout.unit.sealed.v1",
                        "phaseout.unit.overdue-overtaken.v1",
                        "phaseout.unit.corrected.v1",
                        "phaseout.unit.water-cut.v1",
                        "phaseout.unit.dismantling-started.v1",
                        "phaseout.unit.dismantled.v1",
                        "phaseout.unit.checked-on-site.v1",
                        "phaseout.unit.accepted.v1",
                        "phaseout.unit.voided.v1");
    }

    /** Told to the instances in turn. */
    private static JsonNode tell(ObjectNode event, String authority) {
        var instance = TOLD.getAndIncrement() % 2 == 0 ? one : other;
        var answer = instance.post(event.toString(), authority);
        assertThat(answer.status()).as(event + answer.text()).isEqualTo(201);
        return answer.json();
    }

    private static JsonNode read(JsonNode receipt, String unit) {
        var events = receipt.path("eventIds");
        var after = events.path(events.size() - 1).asString();
        return one.get("/v1/capacity-units/" + unit + "?after=" + after, INDUSTRY)
                .json();
    }

    private static JsonNode history(String unit) {
        new Backstage(one).awaitRest();
        return one.get("/v1/capacity-units/" + unit + "/history", LUOXI).json();
    }

    private static List<String> facts(String unit) {
        return StreamSupport.stream(history(unit).spliterator(), false)
                .map(told -> told.path("fact").asString())
                .toList();
    }

    private static List<String> overdue() {
        new Backstage(one).awaitRest();
        var page = one.get("/v1/capacity-units?overdue=true", INDUSTRY).json();
        return StreamSupport.stream(page.path("units").spliterator(), false)
                .map(unit -> unit.path("id").asString())
                .toList();
    }

    private static void businessDay(String day) {
        for (var instance : List.of(one, other)) {
            new Backstage(instance).bringsTimeTo(day + "T18:00:00+08:00");
        }
    }

    /** Types of the messages about a unit, in the order of its key, up to a type. */
    private static List<String> heard(String unit, String last) {
        var topic = new TopicRows("enforcement", SITE.prefix() + ".enterprise.v1");
        return typesOf(unit, topic.until(rows -> typesOf(unit, rows).contains(last)));
    }

    private static List<String> typesOf(String unit, List<ConsumerRecord<String, String>> rows) {
        return rows.stream()
                .filter(row -> row.key().equals(unit))
                .map(TopicRows::type)
                .toList();
    }
}
