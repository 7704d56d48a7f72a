package org.phaseout.enforcement.knownunit.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.phaseout.enforcement.EnforcementServiceUnderTest;
import org.phaseout.platform.testing.RunningService;
import org.phaseout.platform.testing.Samples;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.json.JsonMapper;

/** What enforcement-service keeps of the contract's golden samples: what a lead or a case shows of a unit. */
class KnownUnitInboxTest {

    private static final String FULL = "phaseout.unit.identified.v1/full";
    private static final String UNIT = "/v1/known-units/luoxi:U-2023.0001";

    private static RunningService service;
    private static KnownUnitInbox inbox;
    private static Samples samples;

    @BeforeAll
    static void start() {
        service = EnforcementServiceUnderTest.start();
        inbox = service.bean(KnownUnitInbox.class);
        samples = new Samples(service);
    }

    @AfterAll
    static void stop() {
        service.close();
    }

    @BeforeEach
    void forget_everything() {
        inbox.reset();
    }

    @Test
    void of_all_that_enterprise_service_says_every_identified_unit_is_kept() {
        samples.feedAll(inbox);

        assertThat(service.bean(JdbcClient.class)
                        .sql("select id from known_unit")
                        .query(String.class)
                        .set())
                .isNotEmpty()
                .isEqualTo(identified());
    }

    private static Set<String> identified() {
        return Stream.of("full", "minimal", "item-without-date")
                .map(name -> Samples.body("phaseout.unit.identified.v1/" + name))
                .map(body -> body.path("unitId").asString())
                .collect(Collectors.toSet());
    }

    @Test
    void a_lead_says_whose_machine_it_is_and_where_it_stands() {
        samples.feed(inbox, FULL, 1);

        var unit = service.get(UNIT, "industry");
        assertThat(unit.status()).as(unit.text()).isEqualTo(200);
        assertThat(unit.json())
                .isEqualTo(JsonMapper.shared().readTree("""
                {"id": "luoxi:U-2023.0001", "district": "350504", "version": 1, "uscc": "91350504MA00000016",
                 "enterprise": "示例水泥制造有限公司（罗溪分厂）", "township": "350504100", "equipment": "cement-shaft-kiln",
                 "identifiedOn": "2023-03-01", "eventId": "%s", "recordedAt": "2023-03-02T01:00:00Z"}""".formatted(Samples.id("luoxi:U-2023.0001", 1))));
    }

    @Test
    void an_older_version_that_comes_late_changes_nothing() {
        samples.feed(inbox, FULL, 2);
        samples.feed(inbox, FULL, 1);

        assertThat(service.get(UNIT, "industry").json().path("version").asLong())
                .isEqualTo(2);
    }

    @Test
    void a_township_reads_leads_on_its_own_ground_only() {
        samples.feed(inbox, FULL, 1);

        assertThat(service.get(UNIT, "township:350504100").status()).isEqualTo(200);
        assertThat(service.get(UNIT, "township:350504001").code()).isEqualTo("no-such-resource");
    }
}
