package org.phaseout.enforcement.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.phaseout.enforcement.OneInstance;
import org.phaseout.enforcement.Reported;
import org.phaseout.platform.testing.Answer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** A case as it lies before who reads it, at the end of 2024. */
@ExtendWith(OneInstance.Shared.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DeskTest {

    private final OneInstance instance;

    DeskTest(OneInstance instance) {
        this.instance = instance;
    }

    @BeforeAll
    void what_lies_on_the_desk() {
        tell("township:350504100", Reported.lead("dk-lead", "2024-10-30"));
        tell("industry", served("dk-running", "2024-11-04"));
        tell("industry", served("dk-lapsed", "2024-01-04"));
        tell("industry", served("dk-referred", "2024-11-04"));
        tell("industry", Reported.reinspection("dk-referred", "2024-12-01", "failed"));
        tell("industry", Reported.referral("dk-referred", "2024-12-05"));
        tell("industry", served("dk-stayed", "2024-11-04"));
        tell("industry", Reported.stay("dk-stayed", "2024-11-10"));
        tell("industry", Reported.opening("dk-undone", "2024-11-01"));
        tell("industry", Reported.overLimit("dk-undone", "2024-11-02"));
        tell("industry", Reported.ground("dk-undone", "2024-11-03", "E1/energy-report", null));
        tell("industry", Reported.voiding("dk-undone", "2024-11-20", 2, "case-ground-found"));
        instance.awaitRest();
    }

    private static ObjectNode[] served(String id, String day) {
        return new ObjectNode[] {
            Reported.opening(id, day), Reported.overLimit(id, day), Reported.order(id, day), Reported.service(id, day)
        };
    }

    private void tell(String authority, ObjectNode... actions) {
        for (var action : actions) {
            var answer = instance.service().post(action.toString(), authority);
            assertThat(answer.status()).as(answer.text()).isEqualTo(201);
        }
    }

    @Test
    void every_fact_has_its_day_office_and_document() {
        var timeline = desk("dk-referred", "industry").path("timeline");
        assertThat(timeline.valueStream()
                        .map(line -> List.of(
                                line.path("version").asInt(),
                                line.path("fact").asString(),
                                line.path("by").asString(),
                                line.path("occurredOn").asString(),
                                line.path("documentNumber").asString("–"),
                                line.path("mark").asString())))
                .containsExactly(
                        List.of(1, "case-opened", "industry", "2024-11-04", "–", "stands"),
                        List.of(2, "case-ground-found", "industry", "2024-11-04", "–", "stands"),
                        List.of(
                                3,
                                "case-measure-ordered",
                                "industry",
                                "2024-11-04",
                                "示例责改〔2023〕dk-referred号",
                                "stands"),
                        List.of(4, "case-measure-served", "industry", "2024-11-04", "–", "stands"),
                        List.of(5, "case-reinspected-failed", "industry", "2024-12-01", "–", "stands"),
                        List.of(6, "case-referred", "industry", "2024-12-05", "示例请〔2023〕1号", "stands"));
    }

    @Test
    void what_was_voided_is_shown_as_what_it_is() {
        var timeline = desk("dk-undone", "industry").path("timeline");
        assertThat(timeline.valueStream().map(line -> line.path("mark").asString()))
                .containsExactly("stands", "voided", "stands", "stands");
        assertThat(timeline.path(1).path("undoneBy").asInt()).isEqualTo(4);
        assertThat(timeline.path(3).path("documentNumber").asString()).isEqualTo("示例〔2023〕9号");
    }

    @Test
    void a_running_limit_is_a_deadline_with_its_clause() {
        var deadlines = desk("dk-running", "industry").path("deadlines");
        assertThat(deadlines).hasSize(1);
        var limit = deadlines.path(0);
        assertThat(limit.path("what").asString()).isEqualTo("rectify-within-limit");
        assertThat(limit.path("due").asString())
                .as("4 May 2025 is a Sunday, the 5th a holiday")
                .isEqualTo("2025-05-06");
        assertThat(limit.path("clause").asString()).isEqualTo("节能法72；工信部联产业〔2017〕30号");
        assertThat(limit.path("provisional").asBoolean()).isFalse();
        assertThat(limit.path("overdue").asBoolean()).isFalse();
    }

    @Test
    void a_stay_holds_the_clock_and_no_step_needs_it() {
        var desk = desk("dk-stayed", "industry");
        assertThat(desk.path("deadlines").path(0).path("heldSince").asString()).isEqualTo("2024-11-10");
        assertThat(actions(desk)).contains("stay-end").doesNotContain("stay", "referral");
    }

    @Test
    void a_limit_that_has_passed_is_overdue_and_may_be_referred() {
        var desk = desk("dk-lapsed", "industry");
        assertThat(desk.path("deadlines").path(0).path("overdue").asBoolean()).isTrue();
        assertThat(actions(desk)).contains("referral").doesNotContain("measure-service", "decision");
    }

    @Test
    void what_was_referred_waits_for_the_government_alone() {
        var governments = desk("dk-referred", "government");
        assertThat(governments.path("referral").path("asksFor").asString()).isEqualTo("decision");
        assertThat(governments.path("referral").path("on").asString()).isEqualTo("2024-12-05");
        assertThat(actions(governments)).contains("decision").doesNotContain("approval", "referral");
        assertThat(governments.path("deadlines")).isEmpty();
    }

    @Test
    void who_only_watches_is_offered_nothing() {
        assertThat(desk("dk-lapsed", "auditor").path("nextSteps")).isEmpty();
        assertThat(desk("dk-lapsed", "township:350504100").path("nextSteps")).isEmpty();
    }

    @Test
    void a_lead_may_be_opened_by_its_department() {
        var answer = instance.service().get("/v1/leads/dk-lead/desk", "industry");
        assertThat(actions(answer.json())).containsExactly("opening");
    }

    /** The list of next steps is what the service does: each it offers is accepted, and another is refused. */
    @Test
    void what_is_offered_is_accepted_over_http() {
        tell("industry", Reported.opening("dk-next", "2024-12-02"), Reported.overLimit("dk-next", "2024-12-02"));
        instance.awaitRest();
        assertThat(actions(desk("dk-next", "industry"))).contains("measure").doesNotContain("measure-service");
        var early = instance.service()
                .post(Reported.service("dk-next", "2024-12-31").toString(), "industry");
        assertThat(early.code()).isEqualTo("E6-not-at-this-step");

        tell("industry", Reported.order("dk-next", "2024-12-03"));
        instance.awaitRest();
        assertThat(actions(desk("dk-next", "industry")))
                .contains("measure-service")
                .doesNotContain("measure");
        tell("industry", Reported.service("dk-next", "2024-12-03"));
    }

    @Test
    void it_is_of_the_day_and_the_reader_and_kept_by_nobody() {
        var answer = answer("dk-running", "industry");
        assertThat(answer.header("Cache-Control")).contains("no-store");
        assertThat(answer.header("ETag")).isEmpty();
        assertThat(answer.json().path("today").asString()).isEqualTo("2024-12-31");
        assertThat(answer.json().path("version").asInt()).isEqualTo(4);
    }

    private Answer answer(String id, String authority) {
        var answer = instance.service().get("/v1/cases/" + id + "/desk", authority);
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        return answer;
    }

    private JsonNode desk(String id, String authority) {
        return answer(id, authority).json();
    }

    private static List<String> actions(JsonNode desk) {
        Stream<JsonNode> steps = desk.path("nextSteps").valueStream();
        return steps.map(step -> step.path("action").asString()).distinct().toList();
    }
}
