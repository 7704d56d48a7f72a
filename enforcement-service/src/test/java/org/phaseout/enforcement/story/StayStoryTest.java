package org.phaseout.enforcement.story;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.phaseout.enforcement.EnforcementServiceUnderTest;
import org.phaseout.enforcement.Reported;
import org.phaseout.enforcement.Rest;
import org.phaseout.platform.testing.RunningService;
import org.phaseout.platform.testing.RunningService.Site;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** E6a, E7 over HTTP: a stay stops a clock and a filing does not; a year that comes with a release confirms a limit. */
class StayStoryTest {

    private static final String FILED = "C-filed";
    private static final String STAYED = "C-stayed";
    private static final String NEXT_YEAR = "C-next-year";

    private final Site site = Site.fresh("enforcement").withSampleClock();
    private final RunningService service = EnforcementServiceUnderTest.start(site);

    @AfterEach
    void stop() {
        service.close();
    }

    @Test
    void a_stay_stops_the_clock_and_a_filed_review_does_not() {
        Rest.steer(service, "2023-03-03T09:00:00+08:00");
        served(FILED, "2023-03-02");
        served(STAYED, "2023-03-02");
        Rest.steer(service, "2023-08-26T09:00:00+08:00");
        told(Reported.filing(FILED, "2023-08-20"));
        told(Reported.filing(STAYED, "2023-08-20"));
        told(Reported.stay(STAYED, "2023-08-25"));

        Rest.steer(service, "2023-09-05T00:00:00+08:00");
        assertThat(state(FILED)).as("due on Monday 4 September").isEqualTo("not-met");
        assertThat(state(STAYED)).isEqualTo("running");
        assertThat(seen(STAYED).path("flags").path("stayedOn").asString()).isEqualTo("2023-08-25");

        Rest.steer(service, "2023-10-25T09:00:00+08:00");
        told(Reported.stayEnd(STAYED, "2023-10-24"));
        assertThat(seen(STAYED).path("limit").path("lastDay").asString())
                .as("sixty days after 2 September")
                .isEqualTo("2023-11-01");
        Rest.steer(service, "2023-11-01T23:59:00+08:00");
        assertThat(state(STAYED)).isEqualTo("running");
        Rest.steer(service, "2023-11-02T00:00:00+08:00");
        assertThat(state(STAYED)).isEqualTo("not-met");
    }

    @Test
    void a_year_that_comes_with_a_release_confirms_what_was_provisional() {
        Rest.steer(service, "2023-07-06T09:00:00+08:00");
        served(NEXT_YEAR, "2023-07-05");
        Rest.steer(service, "2023-11-01T09:00:00+08:00");
        assertThat(isProvisional())
                .as("nobody has told of the holidays of 2024")
                .isTrue();
        try (var released = EnforcementServiceUnderTest.start(site)) {
            Rest.await(released);
            Rest.await(service);
            assertThat(isProvisional()).isFalse();
        }
    }

    private boolean isProvisional() {
        return seen(NEXT_YEAR).path("limit").path("provisional").asBoolean();
    }

    private void served(String subject, String day) {
        told(Reported.opening(subject, day));
        told(Reported.overLimit(subject, day));
        told(Reported.order(subject, day));
        told(Reported.service(subject, day));
    }

    private void told(ObjectNode action) {
        var answer = service.post(action.toString(), "industry");
        assertThat(answer.status()).as(answer.text()).isEqualTo(201);
        Rest.await(service);
    }

    private String state(String subject) {
        return seen(subject).path("state").asString();
    }

    private JsonNode seen(String subject) {
        return service.get("/v1/cases/" + subject, "industry").json();
    }
}
