package org.phaseout.platform.clock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.OffsetDateTime;
import org.junit.jupiter.api.Test;
import org.phaseout.deploy.backing.Backing;
import org.phaseout.platform.TestService;
import tools.jackson.databind.json.JsonMapper;

class SampleClockEndpointTest {

    private static final String CLOCK = "/v1/sample/clock";

    @Test
    void two_instances_show_the_same_time_which_nobody_turns_back_and_a_restart_keeps() throws Exception {
        var database = Backing.shared().database("clock_endpoint");
        try (var one = TestService.start(database, "PHASEOUT_SAMPLE=true");
                var two = TestService.start(database, "PHASEOUT_SAMPLE=true")) {
            assertThat(one.put(CLOCK, "{\"now\": \"2023-03-01T09:00:00+08:00\"}")
                            .statusCode())
                    .isEqualTo(200);
            assertThat(two.put(CLOCK, "{\"now\": \"2023-03-01T09:00:00+08:00\"}")
                            .statusCode())
                    .isEqualTo(200);
            assertThat(one.put(CLOCK, "{\"now\": \"2023-04-01T09:00:00+08:00\"}")
                            .statusCode())
                    .isEqualTo(200);
            await().atMost(Duration.ofSeconds(5))
                    .untilAsserted(() ->
                            assertThat(shown(two.get(CLOCK))).isAfter(OffsetDateTime.parse("2023-04-01T09:00+08:00")));

            var back = two.put(CLOCK, "{\"now\": \"2023-03-31T09:00:00+08:00\"}");
            assertThat(back.statusCode()).isEqualTo(422);
            assertThat(back.headers().firstValue("Content-Type")).contains("application/problem+json");
            assertThat(back.body())
                    .contains("\"code\":\"clock-goes-back\"", "\"pointer\":\"/now\"", "请提交更晚的时刻", "2023-04-01T09:00");
            assertThat(two.put(CLOCK, "{\"now\": \"2023-03-31T09:00:00+08:00\"}", "Accept-Language", "en")
                            .body())
                    .contains("The clock already shows 2023-04-01T09:00");
        }
        try (var restarted = TestService.start(database, "PHASEOUT_SAMPLE=true")) {
            assertThat(shown(restarted.get(CLOCK)))
                    .isBetween(
                            OffsetDateTime.parse("2023-04-01T09:00+08:00"),
                            OffsetDateTime.parse("2023-04-01T09:10+08:00"));
        }
        try (var service = TestService.start(database)) {
            assertThat(service.get(CLOCK).statusCode()).isEqualTo(404);
            assertThat(service.put(CLOCK, "{\"now\": \"2033-03-01T09:00:00+08:00\"}")
                            .statusCode())
                    .isEqualTo(404);
            assertThat(Duration.between(service.bean(BusinessClock.class).now(), java.time.Instant.now()))
                    .isLessThan(Duration.ofMinutes(1));
        }
    }

    @Test
    void an_instant_that_is_missing_or_has_no_offset_is_malformed() throws Exception {
        var database = Backing.shared().database("clock_malformed");
        try (var service = TestService.start(database, "PHASEOUT_SAMPLE=true")) {
            for (var body : new String[] {"{}", "{\"now\": \"2023-03-01T09:00:00\"}", "{\"now\": \"soon\"}", "["}) {
                assertThat(service.put(CLOCK, body).statusCode()).as(body).isEqualTo(400);
            }
        }
    }

    @Test
    void both_answers_tell_what_the_service_has_still_to_do() throws Exception {
        var database = Backing.shared().database("clock_outstanding");
        try (var service = TestService.start(database, "PHASEOUT_SAMPLE=true")) {
            assertThat(service.get(CLOCK).body()).contains("\"outstanding\":{\"alarms\":2,\"facts\":3}");
            assertThat(service.put(CLOCK, "{\"now\": \"2023-03-01T09:00:00+08:00\"}")
                            .body())
                    .contains("\"outstanding\":{\"alarms\":2,\"facts\":3}");
        }
    }

    private static OffsetDateTime shown(HttpResponse<String> response) {
        var now = JsonMapper.shared().readTree(response.body()).get("now").stringValue();
        assertThat(now).endsWith("+08:00");
        return OffsetDateTime.parse(now);
    }
}
