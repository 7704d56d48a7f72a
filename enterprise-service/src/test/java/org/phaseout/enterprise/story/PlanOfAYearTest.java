package org.phaseout.enterprise.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.phaseout.enterprise.ReportedChange.amendment;
import static org.phaseout.enterprise.ReportedChange.correction;
import static org.phaseout.enterprise.ReportedChange.opening;
import static org.phaseout.enterprise.ReportedChange.submission;
import static org.phaseout.enterprise.ReportedChange.surveyClosing;
import static org.phaseout.enterprise.ReportedChange.voiding;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.phaseout.enterprise.TwoInstances;
import org.phaseout.platform.testing.RunningService;
import tools.jackson.databind.node.ObjectNode;

/** P1: a township's plan from its opening to its amendments, told to one instance and read from the other. */
@ExtendWith(TwoInstances.Shared.class)
class PlanOfAYearTest {

    private static final String HONGSHAN = "township:350504200";

    private final RunningService one;
    private final RunningService other;

    PlanOfAYearTest(TwoInstances instances) {
        one = instances.one();
        other = instances.other();
    }

    @Test
    void a_plan_is_opened_surveyed_submitted_late_amended_and_put_right() {
        accept(opening("py-1", "PY-1", "350504200", 2021), "industry");
        accept(surveyClosing("py-2", "PY-1"), HONGSHAN);
        accept(submission("py-3", "PY-1").put("time", "2021-08-01T00:00:00+08:00"), HONGSHAN);
        var amended = accept(amendment("py-4", "PY-1", 1), HONGSHAN);

        var plan = other.get("/v1/plans/PY-1?after=" + amended, HONGSHAN);
        assertThat(plan.status()).as(plan.text()).isEqualTo(200);
        assertThat(plan.header("ETag")).contains("\"4\"");
        assertThat(plan.json().path("state").asString()).isEqualTo("submitted");
        assertThat(plan.json().path("submissionDue").asString()).isEqualTo("2021-07-31");
        assertThat(plan.json().at("/survey/coverage").asInt()).isEqualTo(126);
        assertThat(plan.json().at("/submission/late").asBoolean()).isTrue();
        assertThat(plan.json().at("/amendments/0/number").asInt()).isEqualTo(1);

        var right = correction("py-5", "plan", submission("", "PY-1"), 3, "plan-submitted", "2021-07-31");
        var corrected = accept(right, HONGSHAN);
        var timely = other.get("/v1/plans/PY-1?after=" + corrected, "industry").json();
        assertThat(timely.at("/submission/late").asBoolean()).isFalse();
        assertThat(timely.at("/submission/on").asString()).isEqualTo("2021-07-31");
        assertThat(timely.at("/amendments/0/number").asInt()).isEqualTo(1);

        var voided = accept(voiding("py-6", "plan", "PY-1", 4, "plan-amended"), HONGSHAN);
        var history =
                other.get("/v1/plans/PY-1/history?after=" + voided, "industry").json();
        assertThat(history.size()).isEqualTo(7);
        assertThat(history.at("/2/undoneBy").asLong()).isEqualTo(6);
        assertThat(history.at("/3/undoneBy").asLong()).isEqualTo(7);
        assertThat(history.at("/5/occurredOn").asString()).isEqualTo("2021-07-31");
        assertThat(history.at("/5/fact").asString()).isEqualTo("plan-submitted");
        assertThat(history.at("/5/undoneBy").isMissingNode()).isTrue();
    }

    @Test
    void a_voided_plan_makes_room_for_another_and_each_township_reads_its_own() {
        accept(opening("py-7", "PY-2", "350504200", 2022), "industry");
        accept(voiding("py-8", "plan", "PY-2", 1, "plan-opened"), "industry");
        var opened = accept(opening("py-9", "PY-3", "350504200", 2022), "industry");

        var plans = other.get("/v1/plans?year=2022&township=350504200&after=" + opened, "industry")
                .json();
        assertThat(plans.at("/plans/0/id").asString()).isEqualTo("PY-2");
        assertThat(plans.at("/plans/0/state").asString()).isEqualTo("voided");
        assertThat(plans.at("/plans/1/state").asString()).isEqualTo("surveying");
        assertThat(plans.path("plans").size()).isEqualTo(2);
        assertThat(other.get("/v1/plans?year=2022&state=voided", HONGSHAN).text())
                .contains("PY-2")
                .doesNotContain("PY-3");
        assertThat(other.get("/v1/plans/PY-3", "township:350504101").status()).isEqualTo(404);
        assertThat(other.get("/v1/plans?year=2022", "township:350504101").text())
                .doesNotContain("PY-");
    }

    private String accept(ObjectNode event, String authority) {
        var answer = one.post(event.toString(), authority);
        assertThat(answer.status()).as(answer.text()).isEqualTo(201);
        return answer.json().path("eventIds").valueStream().toList().getLast().asString();
    }
}
