package org.phaseout.enforcement.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.phaseout.enforcement.OneInstance;
import org.phaseout.enforcement.Reported;
import org.phaseout.enforcement.ReportedOfRows;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** What is to be done at the end of 2024, in a township that no other test speaks of. */
@ExtendWith(OneInstance.Shared.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class WorklistTest {

    private static final String QIUFENG = "350504777";
    private static final String HERE = "township=" + QIUFENG;

    private final OneInstance instance;

    WorklistTest(OneInstance instance) {
        this.instance = instance;
    }

    @BeforeAll
    void what_is_to_be_done() {
        served("wl-december", "2024-06-18");
        served("wl-lapsed", "2024-01-04");
        served("wl-may", "2024-11-04");
        tell("industry", opening("wl-opened", "energy", "2024-11-02"));
        tell("industry", Reported.ground("wl-opened", "2024-11-02", "E1/energy-report", null));
        tell(
                "industry",
                opening("wl-dropped", "energy", "2024-11-02"),
                Reported.closing("wl-dropped", "2024-11-05", "dropped"));
        served("wl-referred", "2024-11-04");
        tell("industry", Reported.reinspection("wl-referred", "2024-12-01", "failed"));
        tell("industry", Reported.referral("wl-referred", "2024-12-05"));
        tell("ecology", opening("wl-water", "environment", "2024-11-02"));
        tell("ecology", ReportedOfRows.overPermit("wl-water", "2024-11-02"));
        instance.awaitRest();
    }

    private void served(String id, String day) {
        tell(
                "industry",
                opening(id, "energy", day),
                Reported.overLimit(id, day),
                Reported.order(id, day),
                Reported.service(id, day));
    }

    private static ObjectNode opening(String id, String track, String day) {
        var opening = Reported.opening(id, day, track);
        Reported.data(opening).put("township", QIUFENG);
        return opening;
    }

    private void tell(String authority, ObjectNode... actions) {
        for (var action : actions) {
            var answer = instance.service().post(action.toString(), authority);
            assertThat(answer.status()).as(answer.text()).isEqualTo(201);
        }
    }

    @Test
    void a_department_has_its_own_open_cases_the_nearest_day_first() {
        assertThat(ids(HERE, "industry"))
                .containsExactly("wl-lapsed", "wl-december", "wl-may", "wl-opened", "wl-referred");
        assertThat(ids(HERE, "ecology")).containsExactly("wl-water");
        assertThat(ids(HERE, "market")).isEmpty();
    }

    @Test
    void each_says_what_is_due_and_whether_it_is_late() {
        var lapsed = task("wl-lapsed", "industry");
        assertThat(lapsed.path("deadline").path("due").asString()).isEqualTo("2024-07-04");
        assertThat(lapsed.path("overdue").asBoolean()).isTrue();
        assertThat(lapsed.path("referralPossible").asBoolean()).isTrue();
        assertThat(lapsed.path("subject").path("enterpriseName").asString()).isEqualTo("示例水泥厂（虚构）");

        var may = task("wl-may", "industry");
        assertThat(may.path("deadline").path("due").asString()).isEqualTo("2025-05-06");
        assertThat(may.path("overdue").asBoolean()).isFalse();
        assertThat(may.path("referralPossible").asBoolean()).isFalse();
        assertThat(may.path("awaits").asString()).isEqualTo("enterprise");

        assertThat(task("wl-opened", "industry").has("deadline")).isFalse();
    }

    @Test
    void the_government_has_what_waits_for_its_answer() {
        assertThat(ids(HERE, "government")).containsExactly("wl-referred");
        var referred = task("wl-referred", "government");
        assertThat(referred.path("referral").path("asksFor").asString()).isEqualTo("decision");
        assertThat(referred.path("referral").path("on").asString()).isEqualTo("2024-12-05");
        assertThat(actions(referred)).contains("decision");
        assertThat(actions(task("wl-referred", "industry"))).doesNotContain("referral", "approval");
    }

    @Test
    void days_and_grounds_narrow_it() {
        assertThat(ids(HERE + "&dueUntil=2024-12-18", "industry")).containsExactly("wl-lapsed", "wl-december");
        assertThat(ids(HERE + "&dueUntil=2024-12-17", "industry")).containsExactly("wl-lapsed");
        assertThat(ids(HERE + "&dueFrom=2024-12-18", "industry")).containsExactly("wl-december", "wl-may");
        assertThat(ids(HERE + "&dueUntil=9999-12-31", "industry"))
                .as("what has no deadline is due by no day")
                .containsExactly("wl-lapsed", "wl-december", "wl-may");
        assertThat(ids(HERE + "&ground=E1/energy-report", "industry")).containsExactly("wl-opened");
        assertThat(ids("township=350504778", "industry")).isEmpty();
    }

    @Test
    void pages_follow_each_other_and_leave_nothing_out() {
        var seen = new ArrayList<String>();
        var cursor = "";
        do {
            var page = page(HERE + "&limit=2" + cursor, "industry");
            seen.addAll(ids(page));
            cursor = page.has("next") ? "&cursor=" + page.path("next").asString() : "";
        } while (!cursor.isEmpty());
        assertThat(seen).containsExactly("wl-lapsed", "wl-december", "wl-may", "wl-opened", "wl-referred");
    }

    @ParameterizedTest
    @ValueSource(strings = {"nothing", "2024-13-01_C-1"})
    void a_cursor_that_no_page_gave_is_refused(String cursor) {
        var answer = instance.service().get("/v1/worklist?cursor=" + cursor, "industry");
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.code()).isEqualTo("request-malformed");
        assertThat(answer.json().path("pointer").asString()).isEqualTo("cursor");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"auditor", "township:350504100", "human-resources", "city", "province", "operator", "nobody"})
    void who_has_no_work_in_cases_has_no_list(String authority) {
        var answer = instance.service().get("/v1/worklist", authority);
        assertThat(answer.status()).isEqualTo(403);
        assertThat(answer.code()).isEqualTo("not-allowed");
    }

    private JsonNode page(String query, String authority) {
        var answer = instance.service().get("/v1/worklist?" + query, authority);
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        return answer.json();
    }

    private List<String> ids(String query, String authority) {
        return ids(page(query, authority));
    }

    private static List<String> ids(JsonNode page) {
        return page.path("tasks")
                .valueStream()
                .map(each -> each.path("id").asString())
                .toList();
    }

    private JsonNode task(String id, String authority) {
        return page(HERE, authority)
                .path("tasks")
                .valueStream()
                .filter(each -> each.path("id").asString().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> actions(JsonNode task) {
        return task.path("actions").valueStream().map(JsonNode::asString).toList();
    }
}
