package org.phaseout.enforcement.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.phaseout.enforcement.OneInstance;
import org.phaseout.enforcement.Reported;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** E6, E7 over HTTP: one case upon two grounds, each with a limit of its own. Business time stands at the end of 2024. */
@ExtendWith(OneInstance.Shared.class)
class TwoGroundsStoryTest {

    private static final String ID = "tg-1";
    private static final String OVER = "E1/over-limit";
    private static final String REPORT = "E1/energy-report";

    private final OneInstance instance;

    TwoGroundsStoryTest(OneInstance instance) {
        this.instance = instance;
    }

    /** A month from Tuesday, 5 November ends on 5 December; six months end in the holidays of May 2025. */
    @Test
    void one_limit_lapses_by_its_alarm_and_the_other_runs_on() {
        instance.tell(
                "industry",
                Reported.opening(ID, "2024-11-01"),
                Reported.overLimit(ID, "2024-11-01"),
                Reported.ground(ID, "2024-11-02", REPORT, null),
                Reported.order(ID, "2024-11-02"),
                Reported.order(ID, "2024-11-03", REPORT, "correct-within-limit", "{\"months\": 1}"),
                of(OVER, Reported.service(ID, "2024-11-04")),
                of(REPORT, Reported.service(ID, "2024-11-05")));
        instance.awaitRest();

        assertThat(courses()).containsExactly(OVER + " running 2025-05-06", REPORT + " not-met 2024-12-05");
        assertThat(seen().path("state").asString()).isEqualTo("not-met");
        assertThat(facts()).filteredOn("case-limit-lapsed"::equals).hasSize(1);
        assertThat(steps("reinspection")).contains(OVER + " met", REPORT + " met");

        instance.tell("industry", of(OVER, Reported.reinspection(ID, "2024-12-20", "met")));
        instance.awaitRest();
        assertThat(courses()).containsExactly(OVER + " met", REPORT + " not-met 2024-12-05");
        assertThat(steps("closing")).isEmpty();
    }

    private static ObjectNode of(String ground, ObjectNode action) {
        Reported.data(action).put("ground", ground);
        return action;
    }

    private JsonNode seen() {
        return instance.read("/v1/cases/" + ID, "industry");
    }

    private List<String> courses() {
        return seen().path("courses")
                .valueStream()
                .map(course -> String.join(
                                " ",
                                course.path("ground").asString(),
                                course.path("state").asString(),
                                course.path("limit").path("lastDay").asString(""))
                        .strip())
                .toList();
    }

    private List<String> facts() {
        return instance.read("/v1/cases/" + ID + "/history", "industry")
                .path("history")
                .valueStream()
                .map(line -> line.path("fact").asString())
                .toList();
    }

    private List<String> steps(String action) {
        return instance.read("/v1/cases/" + ID + "/desk", "industry")
                .path("nextSteps")
                .valueStream()
                .filter(step -> step.path("action").asString().equals(action))
                .map(step -> step.path("ground").asString("") + " "
                        + step.path("result").asString(""))
                .toList();
    }
}
