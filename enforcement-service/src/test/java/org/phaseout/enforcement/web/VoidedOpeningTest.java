package org.phaseout.enforcement.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.phaseout.enforcement.OneInstance;
import org.phaseout.enforcement.Reported;

/** U12: a case that was opened by mistake is not gone for those who had it; it says that it is void. */
@ExtendWith(OneInstance.Shared.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class VoidedOpeningTest {

    private final OneInstance instance;

    VoidedOpeningTest(OneInstance instance) {
        this.instance = instance;
    }

    @BeforeAll
    void an_opening_by_mistake() {
        instance.tell(
                "industry",
                Reported.opening("vo-1", "2024-11-01"),
                Reported.voiding("vo-1", "2024-11-02", 1, "case-opened"));
        instance.awaitRest();
    }

    @ParameterizedTest
    @ValueSource(strings = {"industry", "township:350504100", "government", "auditor"})
    void who_had_it_finds_it_marked_void(String authority) {
        var desk = instance.read("/v1/cases/vo-1/desk", authority);
        assertThat(desk.path("state").asString()).isEqualTo("voided");
        assertThat(desk.path("awaits").asString()).isEqualTo("nobody");
        assertThat(desk.path("subject").path("department").asString()).isEqualTo("industry");
        assertThat(desk.path("subject").path("enterpriseName").asString()).isEqualTo("示例水泥厂（虚构）");
        assertThat(desk.path("timeline").path(0).path("mark").asString()).isEqualTo("voided");
        assertThat(desk.path("nextSteps")).isEmpty();
        assertThat(instance.read("/v1/cases/vo-1", authority).path("state").asString())
                .isEqualTo("voided");
    }

    @ParameterizedTest
    @ValueSource(strings = {"market", "township:350504101"})
    void for_others_it_is_not_there(String authority) {
        assertThat(instance.service().get("/v1/cases/vo-1/desk", authority).status())
                .isEqualTo(404);
    }

    @Test
    void it_is_no_work() {
        var tasks = instance.read("/v1/worklist?limit=100", "industry").path("tasks");
        assertThat(tasks.valueStream().map(task -> task.path("id").asString())).doesNotContain("vo-1");
        assertThat(instance.read("/v1/cases?state=voided", "industry")
                        .path("cases")
                        .valueStream()
                        .map(each -> each.path("id").asString()))
                .contains("vo-1");
    }
}
