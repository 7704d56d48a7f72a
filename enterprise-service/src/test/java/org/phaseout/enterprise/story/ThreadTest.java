package org.phaseout.enterprise.story;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.phaseout.enterprise.EnterpriseServiceUnderTest;
import org.phaseout.enterprise.Reported;
import org.phaseout.platform.testing.RunningService;

/** From a reported action to what officers read. */
class ThreadTest {

    private static RunningService service;

    @BeforeAll
    static void start() {
        service = EnterpriseServiceUnderTest.start();
    }

    @AfterAll
    static void stop() {
        service.close();
    }

    @Test
    void a_unit_is_identified_and_read_back_at_once() {
        var registered = service.post(Reported.registration("r-1", "E-1").toString(), "township:350504100");
        assertThat(registered.status()).as(registered.text()).isEqualTo(201);

        var identified = service.post(Reported.identification("i-1", "U-1").toString(), "township:350504100");
        assertThat(identified.status()).as(identified.text()).isEqualTo(201);
        var event = identified.json().at("/eventIds/0").asString();

        var unit = service.get("/v1/capacity-units/U-1?after=" + event, "industry");
        assertThat(unit.status()).as(unit.text()).isEqualTo(200);
        assertThat(unit.header("ETag")).contains("\"1\"");
        assertThat(unit.json().path("capacity").asString()).isEqualTo("8.8");
        assertThat(unit.text()).doesNotContain("示例人员");
    }
}
