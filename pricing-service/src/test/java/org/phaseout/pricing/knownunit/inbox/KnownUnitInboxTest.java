package org.phaseout.pricing.knownunit.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.phaseout.platform.testing.RunningService;
import org.phaseout.platform.testing.Samples;
import org.phaseout.pricing.PricingServiceUnderTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.json.JsonMapper;

/** What pricing-service keeps of the contract's golden samples: grounds of price measures (T2). */
class KnownUnitInboxTest {

    private static final String FULL = "phaseout.unit.identified.v1/full";
    private static final String UNIT = "/v1/known-units/luoxi:U-2023.0001";

    private static RunningService service;
    private static KnownUnitInbox inbox;
    private static Samples samples;

    @BeforeAll
    static void start() {
        service = PricingServiceUnderTest.start();
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
    void of_all_that_enterprise_service_says_exactly_the_elimination_class_is_kept() {
        var told = samples.feedAll(inbox);

        var eliminationClass = told.stream()
                .filter(body ->
                        body.path("basis").valueStream().anyMatch(word -> "elimination-class".equals(word.asString())))
                .map(body -> body.path("unitId").asString())
                .collect(Collectors.toSet());
        assertThat(eliminationClass).isNotEmpty().hasSizeLessThan(told.size());
        assertThat(service.bean(JdbcClient.class)
                        .sql("select id from known_unit")
                        .query(String.class)
                        .set())
                .isEqualTo(eliminationClass);
    }

    @Test
    void a_ground_says_whose_electricity_and_which_items_of_the_catalogue() {
        samples.feed(inbox, FULL, 1);

        var unit = service.get(UNIT, "industry");
        assertThat(unit.status()).as(unit.text()).isEqualTo(200);
        assertThat(unit.json())
                .isEqualTo(JsonMapper.shared().readTree("""
                {"id": "luoxi:U-2023.0001", "district": "350504", "version": 1, "uscc": "91350504MA00000016",
                 "industry": "3011/2017", "equipment": "cement-shaft-kiln",
                 "catalogue": ["2019/elimination/1/building-materials/1", "2019/elimination/1/building-materials/2"],
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
    void a_township_prices_nothing_and_reads_no_ground() {
        samples.feed(inbox, FULL, 1);

        assertThat(service.get(UNIT, "township:350504100").code()).isEqualTo("not-allowed");
    }
}
