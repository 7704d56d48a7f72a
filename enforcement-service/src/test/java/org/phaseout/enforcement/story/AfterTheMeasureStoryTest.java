package org.phaseout.enforcement.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.phaseout.enforcement.OneInstance;
import org.phaseout.enforcement.Reported;
import org.phaseout.enforcement.ReportedOfFines;
import org.phaseout.enforcement.ReportedOfPenalties;
import org.phaseout.enforcement.ReportedOfRows;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** E2 over HTTP: a suspension with its plan and its check (令30号), and a daily penalty that is noticed first (环境保护法59). */
@ExtendWith(OneInstance.Shared.class)
class AfterTheMeasureStoryTest {

    private static final String SUSPENDED = "am-suspended";
    private static final String DAILY = "am-daily";
    private static final String GROUND = ReportedOfRows.OVER_PERMIT;

    private final OneInstance instance;

    AfterTheMeasureStoryTest(OneInstance instance) {
        this.instance = instance;
    }

    /** Fifteen working days from Monday, 4 November end on the 25th; thirty days from 2 December on 1 January, a holiday. */
    @Test
    void a_plan_is_filed_the_suspension_lifted_and_followed_up() {
        begun(SUSPENDED);
        ReportedOfPenalties.heard(SUSPENDED, "2024-11-02", GROUND + ":suspend-for-rectification")
                .forEach(this::told);
        told(ReportedOfRows.suspension(SUSPENDED, "2024-11-02", "annual-total", "61"));
        told(Reported.service(SUSPENDED, "2024-11-04"));
        instance.awaitRest();
        assertThat(deadlines(SUSPENDED)).contains("rectification-plan enterprise 2024-11-25");
        assertThat(steps(SUSPENDED)).contains("rectification-plan").doesNotContain("follow-up-check");
        told(ReportedOfRows.plan(SUSPENDED, "2024-11-20"));
        told(ReportedOfRows.filing(SUSPENDED, "2024-12-02"));
        instance.awaitRest();
        assertThat(deadlines(SUSPENDED)).contains("follow-up-check department 2025-01-02");
        told(ReportedOfRows.check(SUSPENDED, "2024-12-20", "failed"));
        instance.awaitRest();
        var seen = instance.read("/v1/cases/" + SUSPENDED, "ecology");
        assertThat(seen.path("state").asString()).isEqualTo("met");
        assertThat(seen.path("rectification").path("plannedOn").asString()).isEqualTo("2024-11-20");
        assertThat(seen.path("rectification").path("goesOn").asBoolean())
                .as("a matter of another case")
                .isTrue();
        assertThat(steps(SUSPENDED)).doesNotContain("follow-up-check", "rectification-plan");
    }

    @Test
    void a_daily_penalty_is_noticed_with_its_sum_heard_of_and_decided() {
        begun(DAILY);
        told(ReportedOfRows.order(DAILY, "2024-11-01", "correct", ""));
        told(Reported.service(DAILY, "2024-11-01"));
        told(ReportedOfPenalties.notice(DAILY, "2024-11-01", GROUND, "200000", false));
        var fine = Reported.penalty(DAILY, "2024-11-05", GROUND, "200000");
        Reported.data(fine).put("issuedBy", "示例市生态环境局");
        told(fine);
        told(Reported.reinspection(DAILY, "2024-11-11", "failed"));
        var daily = ReportedOfFines.daily(DAILY, "2024-11-12", GROUND);
        assertThat(instance.service().post(daily.toString(), "ecology").code()).isEqualTo("E6-not-noticed");
        ReportedOfPenalties.heard(DAILY, "2024-11-12", GROUND + ":daily-penalty")
                .forEach(this::told);
        told(daily);
        instance.awaitRest();
        var notices = instance.read("/v1/cases/" + DAILY, "ecology").path("notices");
        assertThat(notices.path(1).path("about").asString()).isEqualTo(GROUND + ":daily-penalty");
        assertThat(notices.path(1).path("amount").asString())
                .as("ten days, from the 2nd to the 11th")
                .isEqualTo("2000000");
    }

    private void begun(String subject) {
        told(Reported.opening(subject, "2024-11-01", "environment"));
        told(ReportedOfRows.overPermit(subject, "2024-11-01"));
    }

    private void told(ObjectNode action) {
        instance.tell("ecology", action);
    }

    private JsonNode desk(String subject) {
        return instance.read("/v1/cases/" + subject + "/desk", "ecology");
    }

    private List<String> deadlines(String subject) {
        return desk(subject)
                .path("deadlines")
                .valueStream()
                .map(day -> String.join(
                        " ",
                        day.path("what").asString(),
                        day.path("by").asString(),
                        day.path("due").asString()))
                .toList();
    }

    private List<String> steps(String subject) {
        return desk(subject)
                .path("nextSteps")
                .valueStream()
                .map(step -> step.path("action").asString())
                .toList();
    }
}
