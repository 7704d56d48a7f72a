package org.phaseout.enforcement.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.phaseout.enforcement.OneInstance;
import org.phaseout.enforcement.Reported;
import org.phaseout.enforcement.ReportedOfPenalties;
import org.phaseout.enforcement.ReportedOfRows;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** What a department itself has to do by a day, at the end of 2024, in a township that no other test speaks of. */
@ExtendWith(OneInstance.Shared.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DutiesOnTheWorklistTest {

    private static final String HERE = "350504781";

    private final OneInstance instance;

    DutiesOnTheWorklistTest(OneInstance instance) {
        this.instance = instance;
    }

    @BeforeAll
    void what_is_owed() {
        instance.tell("emergency", opening("wd-found", "2024-12-20"), hazard("wd-found", "2024-12-20"));
        instance.tell(
                "emergency",
                opening("wd-limit", "2024-12-02"),
                hazard("wd-limit", "2024-12-02"),
                Reported.order("wd-limit", "2024-12-02", ReportedOfRows.HAZARD, "remove-hazard", """
                        {"until": "2025-01-20"}"""),
                Reported.service("wd-limit", "2024-12-03"));
        fined("wd-fined");
        fined("wd-done");
        served("wd-done");
        fined("wd-closed");
        served("wd-closed");
        instance.tell("emergency", Reported.closing("wd-closed", "2024-12-30", "penalised"));
        published("wd-done");
        instance.tell("emergency", Reported.closing("wd-done", "2024-12-30", "penalised"));
        instance.awaitRest();
    }

    private static ObjectNode opening(String id, String day) {
        var opening = Reported.opening(id, day, "safety");
        Reported.data(opening).put("township", HERE);
        return opening;
    }

    private static ObjectNode hazard(String id, String day) {
        return ReportedOfRows.facts(id, day, ReportedOfRows.HAZARD);
    }

    private void fined(String id) {
        var day = "2024-12-27";
        instance.tell("emergency", opening(id, "2024-12-02"), hazard(id, "2024-12-02"));
        instance.tell("emergency", ReportedOfPenalties.notice(id, day, ReportedOfRows.HAZARD, "20000", true));
        instance.tell(
                "emergency",
                ReportedOfPenalties.heard(id, day, ReportedOfRows.HAZARD)
                        .skip(1)
                        .toArray(ObjectNode[]::new));
        instance.tell("emergency", Reported.penalty(id, day, ReportedOfRows.HAZARD, "20000"));
    }

    private void served(String id) {
        instance.tell("emergency", ReportedOfPenalties.service(id, "2024-12-30", number(id), "in-person"));
    }

    private void published(String id) {
        instance.tell("emergency", ReportedOfPenalties.publication(id, "2024-12-30", number(id), "2025-12-30"));
    }

    private static String number(String id) {
        return "示例罚〔2023〕%s号".formatted(id);
    }

    /** Fifteen days from 30 December are 14 January. Seven working days from Friday, 27 December: 30, 31, 2, 3, 6, 7 and 8 January. Ninety days from 2 December are 2 March, a Sunday. */
    @Test
    void the_nearest_day_comes_first_whoever_has_to_act_by_it() {
        assertThat(tasks("").stream().map(DutiesOnTheWorklistTest::line))
                .containsExactly(
                        "wd-closed publication department 2025-01-08",
                        "wd-fined service department 2025-01-08",
                        "wd-done payment enterprise 2025-01-14",
                        "wd-limit remove-hazard enterprise 2025-01-20",
                        "wd-found decision department 2025-03-20");
    }

    @Test
    void days_narrow_it_by_what_the_department_owes() {
        assertThat(tasks("&dueUntil=2025-01-08").stream()
                        .map(task -> task.path("id").asString()))
                .containsExactly("wd-closed", "wd-fined");
        assertThat(tasks("&dueUntil=2025-01-07")).isEmpty();
    }

    @Test
    void the_desk_tells_duties_that_are_done_too() {
        var desk = instance.read("/v1/cases/wd-limit/desk", "emergency");
        assertThat(desk.path("deadlines")
                        .valueStream()
                        .map(day -> day.path("what").asString() + " "
                                + day.path("due").asString()))
                .containsExactly("remove-hazard 2025-01-20", "decision 2025-03-03");
        var done = instance.read("/v1/cases/wd-done/desk", "emergency").path("duties");
        assertThat(done.valueStream()
                        .map(duty -> duty.path("duty").asString() + " "
                                + duty.path("doneOn").asString() + " "
                                + duty.path("lastDay").asString() + " "
                                + duty.path("breached").asBoolean()))
                .containsExactly(
                        "decision 2024-12-27 2025-03-03 false",
                        "service 2024-12-30 2025-01-08 false",
                        "publication 2024-12-30 2025-01-08 false");
    }

    @Test
    void what_is_only_put_right_has_no_term_to_be_decided() {
        instance.tell(
                "industry", Reported.opening("wd-right", "2024-11-02"), Reported.overLimit("wd-right", "2024-11-02"));
        instance.awaitRest();
        assertThat(instance.read("/v1/cases/wd-right", "industry").path("duties"))
                .isEmpty();
        assertThat(instance.read("/v1/cases/wd-right/desk", "industry").path("deadlines"))
                .isEmpty();
    }

    private List<JsonNode> tasks(String query) {
        return instance.read("/v1/worklist?township=" + HERE + query, "emergency")
                .path("tasks")
                .valueStream()
                .toList();
    }

    private static String line(JsonNode task) {
        var day = task.path("deadline");
        return String.join(
                " ",
                task.path("id").asString(),
                day.path("what").asString(),
                day.path("by").asString(),
                day.path("due").asString());
    }
}
