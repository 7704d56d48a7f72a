package org.phaseout.enforcement.story;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.phaseout.enforcement.EnforcementServiceUnderTest;
import org.phaseout.enforcement.Reported;
import org.phaseout.enforcement.ReportedOfFines;
import org.phaseout.enforcement.ReportedOfPenalties;
import org.phaseout.enforcement.Rest;
import org.phaseout.platform.testing.RunningService;
import org.phaseout.platform.testing.RunningService.Site;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** 行政处罚法67, 72; 行政强制法53 over HTTP: what a fine comes to on a day, and a term to apply that lapses. */
class FineStoryTest {

    private static final String CASE = "C-fine";
    private static final String GROUND = "E1/key-user-rectification";

    private final RunningService service =
            EnforcementServiceUnderTest.start(Site.fresh("enforcement").withSampleClock());

    @AfterEach
    void stop() {
        service.close();
    }

    @Test
    void a_fine_that_is_not_paid_grows_to_its_double_and_its_term_to_apply_lapses() {
        Rest.steer(service, "2023-12-05T09:00:00+08:00");
        told(Reported.opening(CASE, "2023-02-20"));
        told(Reported.ground(CASE, "2023-02-20", GROUND, null));
        told(ReportedOfPenalties.notice(CASE, "2023-02-20", GROUND, "100000", false));
        told(Reported.penalty(CASE, "2023-03-01", GROUND, "100000"));
        told(ReportedOfFines.service(CASE, "2023-03-02"));

        assertThat(money("2023-03-17", "lateFee")).isEqualTo("0");
        assertThat(money("2023-04-19", "lateFee")).isEqualTo("99000.00");
        assertThat(money("2023-04-20", "lateFee")).isEqualTo("100000.00");
        assertThat(seen("2023-12-04").path("courtTermsLapsed").asInt()).isZero();
        assertThat(seen("2023-12-05").path("courtTermsLapsed").asInt()).isEqualTo(1);
        assertThat(term("2023-12-05", 2).path("lastDay").asString()).isEqualTo("2023-12-04");
        assertThat(term("2023-12-05", 2).path("clause").asString()).isEqualTo("行政强制法53");
        assertThat(service.get("/v1/cases/" + CASE + "/fines", "ecology").status())
                .isEqualTo(404);

        told(ReportedOfFines.payment(CASE, "2023-12-05", "200000"));
        assertThat(money("2023-12-05", "outstanding")).isEqualTo("0.00");
        assertThat(seen("2023-12-05").path("courtTermsLapsed").asInt()).isZero();
    }

    private void told(ObjectNode action) {
        var answer = service.post(action.toString(), "industry");
        assertThat(answer.status()).as(answer.text()).isEqualTo(201);
        Rest.await(service);
    }

    private String money(String day, String sum) {
        return seen(day).path("fines").path(0).path("sum").path(sum).asString();
    }

    private JsonNode term(String day, int nth) {
        return seen(day).path("fines").path(0).path("terms").path(nth);
    }

    private JsonNode seen(String day) {
        return service.get("/v1/cases/" + CASE + "/fines?on=" + day, "industry").json();
    }
}
